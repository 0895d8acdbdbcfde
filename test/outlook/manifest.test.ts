import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import builtIn from '../../policy.json';
import { commandId } from '../../src/outlook/commandIds';
import { validatePolicy } from '../../src/policy/faults';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const launch = readFileSync(path.join(root, 'src/outlook/launch.ts'), 'utf8');
const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1]!);

/** The elements in the order of their ends, or what is wrong with them. */
function elementsOf(text: string): string[] {
  const open: string[] = [];
  const closed: string[] = [];
  for (const [, end, name, , empty] of text
    .replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '')
    .matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (end && open.pop() !== name) return [`</${name}> closes something else`];
    if (!end && !empty) open.push(name!);
    if (end || empty) closed.push(name!);
  }
  return open.length === 0 ? closed : [`<${open.at(-1)}> is not closed`];
}

test('is well-formed, and says who it is', () => {
  const elements = elementsOf(xml);
  expect(elements.at(-1)).toBe('OfficeApp');
  expect(xml.replace(/<!--[^]*?-->/g, '').match(/</g)).toHaveLength(
    2 * elements.length - all(/(\/>)/g).length + 1,
  );
  expect(all(/<Id>([^<]+)</g)).toEqual(['6c1e4a52-8f0d-4b7e-9a63-d2f5b8c07e19']);
  // Written by the build, so that package.json is the one place that says it.
  expect(all(/<Version>([^<]+)</g)).toEqual(['0.0.0.0']);
  expect(all(/<DefaultLocale>([^<]+)</g)).toEqual(['ja-JP']);
});

test('may call sendAsync', () => {
  expect(all(/<Permissions>([^<]+)</g)).toEqual(['ReadWriteMailbox']);
});

test('every resource that is named is there, and every one that is there is named', () => {
  const named = new Set(all(/resid="([^"]+)"/g));
  const defined = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
  expect([...named].filter((id) => !defined.has(id))).toEqual([]);
  expect([...defined].filter((id) => !named.has(id))).toEqual([]);
  // Documented limit of ids.
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('every text is there in English too', () => {
  const count = (pattern: RegExp) => all(pattern).length;
  const strings = count(/<bt:String id="([^"]+)"/g);
  expect(count(/<bt:Override Locale="(en-US)"/g)).toBe(strings);
  expect(count(/<Override Locale="(en-US)"/g)).toBe(2);
});

test('short strings keep to the 125 characters of a label, tips to 250', () => {
  for (const value of all(/(?:DefaultValue|Value)="([^"]+)"/g)) expect(value.length).toBeLessThanOrEqual(250);
});

test('every address is below the one that the build replaces, and its file is there', () => {
  const places = all(/"(https?:[^"]+)"/g).filter((url) => !/schemas\.microsoft\.com|www\.w3\.org/.test(url));
  expect(places.length).toBeGreaterThan(5);
  for (const url of places) {
    expect(url).toMatch(/^https:\/\/localhost:3000\//);
    const name = url.replace('https://localhost:3000/', '');
    const [page] = /^.+(?=\.(?:html|js)$)/.exec(name) ?? [];
    const sources = page === undefined ? [name] : [`src/${page}.ts`, `src/${page}.tsx`];
    expect([url, sources.some((source) => existsSync(path.join(root, source)))]).toEqual([url, true]);
  }
});

test('names the handler and the function command as the code does', () => {
  for (const event of ['OnMessageSend', 'OnAppointmentSend', 'OnNewMessageCompose'])
    expect(launch).toContain(`'${all(new RegExp(`Type="${event}" FunctionName="([^"]+)"`, 'g'))[0]}'`);
  expect(launch).toContain(`'${all(/<FunctionName>([^<]+)</g)[0]}'`);
});

test('has the buttons that alerts lead to, and what each does', () => {
  const action = (id: string) => new RegExp(`id="${id}">[^]*?Action xsi:type="(\\w+)"`).exec(xml)?.[1];
  for (const kind of [undefined, 'meeting'] as const) {
    expect(action(commandId('pane', kind))).toBe('ShowTaskpane');
    expect(action(commandId('command', kind))).toBe('ExecuteFunction');
  }
});

test('trusts its own origin, so that a dialog may open from the handler', () => {
  expect(all(/<AppDomain>([^<]+)</g)).toEqual(['https://localhost:3000']);
});

test('asks for no more than the oldest client has that knows send events', () => {
  expect(all(/DefaultMinVersion="([^"]+)"/g)).toEqual(['1.12']);
});

test('lets exactly its event script fetch', () => {
  const allowed: unknown = JSON.parse(
    readFileSync(path.join(root, 'src/pages/microsoft-officeaddins-allowed.json'), 'utf8'),
  );
  expect(allowed).toEqual({ allowed: [all(/id="LaunchEvent.Url" DefaultValue="([^"]+)"/g)[0]] });
});

test('the policy that is shipped is valid', () => {
  expect(validatePolicy(builtIn, 'ja')).toMatchObject({ ok: true });
});

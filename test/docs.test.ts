import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { policyPart } from '../src/policy/shape';
import { sendModeNames } from '../src/release/sendMode';

const folder = path.join(__dirname, '../docs');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** As GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

test.each(pages)('links of %s lead somewhere', (page) => {
  const links = Array.from(read(page).matchAll(/\]\(([^)\s]+)\)/g), ([, link]) => link!).filter(
    (link) => !/^https?:/.test(link),
  );
  const dead = links.filter((link) => {
    const [file, anchor] = link.split('#');
    const target = file === '' ? page : file!;
    if (!existsSync(path.join(folder, target))) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
  expect(dead).toEqual([]);
});

test.each(pages.filter((name) => name.endsWith('.ja.md')))('%s has all that the English page has', (page) => {
  const shape = (text: string) =>
    text
      .split('\n')
      .map((line) => /^(#+) |^(\|)|^(```)|^(!\[)/.exec(line)?.[0] ?? '')
      .filter((kind) => kind !== '');
  expect(shape(read(page))).toEqual(shape(read(page.replace('.ja.', '.en.'))));
});

test('the administrator’s guide names settings that there are', () => {
  for (const page of ['admin-guide.ja.md', 'admin-guide.en.md']) {
    const [, first = ''] = /\n## 1\.[^]*?(\n\|[^]*?)\n\n/.exec(read(page)) ?? [];
    const named = Array.from(first.matchAll(/^\| (`.*?)\|/gm), ([, cell]) =>
      Array.from(cell!.matchAll(/`([\w.]+)`/g), ([, name]) => name!.split('.')[0]!),
    ).flat();
    const known = [...Object.keys(policyPart.properties!), 'directoryFile', 'groups'];
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    for (const mode of sendModeNames) expect(read(page)).toContain(`\`${mode}\``);
  }
});

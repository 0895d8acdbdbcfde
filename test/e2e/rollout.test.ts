import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ChecklistPage } from './support/checklist';
import { external, internal } from './support/messages';
import { Outlook } from './support/outlook';
import { freePort, playMicrosoft, serveRelease, type ServedRelease } from './support/packagedSite';
import { launch, startSimulatorOn, type RunningSimulator } from './support/simulator';

// What an administrator does, in the order of docs/admin-guide.ja.md, from an empty folder to a mail that is stopped; then
// what goes wrong at each step and what is said of it. With YUBISASHI_NGINX=nginx in the environment nginx serves the site.

jest.setTimeout(180_000);

let folder: string;
let browser: Browser;
let site: ServedRelease;
let simulator: RunningSimulator;
let outlook: Outlook | undefined;
let base: string;
/** Where Outlook is, which the site has to let in. */
let origin: string;
const violations: string[] = [];

const write = (name: string, contents: string | object): void => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof contents === 'string' ? contents : JSON.stringify(contents));
};
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const json = (name: string) => JSON.parse(read(name)) as Record<string, unknown>;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

// Not synchronous: the site may be served by this very process.
const yubisashi = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const program = path.join(process.cwd(), 'bin/yubisashi.js');
    const options = { cwd: folder, env: { ...process.env, LANG: 'ja_JP.UTF-8' } };
    execFile(process.execPath, [program, ...args, '--lang', 'ja'], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

const mail = (to: string, subject: string, text: string): string =>
  [
    'From: sato@example.co.jp',
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Mon, 16 Nov 2026 09:00:00 +0900',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
  const [addinPort, outlookPort] = [await freePort(), await freePort()];
  base = `https://localhost:${addinPort}/`;
  origin = `https://localhost:${outlookPort + 1}`;
  browser = await launch();
  simulator = {
    ...(await startSimulatorOn(outlookPort, { addin: base })),
    prepare: async (context) => {
      const forbidden = await playMicrosoft(context);
      context.on('close', () => violations.push(...forbidden));
    },
  };
});
afterEach(async () => {
  await outlook?.close();
  outlook = undefined;
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([simulator?.stop(), site?.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

test('1. settings of FlexConfirmMail and of OutlookOkan become policies', async () => {
  write('fcm/TrustedDomains.txt', 'example.co.jp\n*.example.co.jp\n');
  write('fcm/UnsafeDomains.txt', '[BLOCK]\nblocked.example\n[WARNING]\nrival.example\n');
  write('fcm/UnsafeFiles.txt', '社外秘\n[BLOCK]\n.exe\n');
  write('fcm/UnsafeBodies.txt', '[secret]\nKeywords=極秘\nMessage=極秘の語があります\nWarningType=BLOCK\n');
  write('fcm/Common.txt', 'MainSkipIfNoExt=True\nSafeBccThreshold=3\nCountEnabled=False\n');
  expect(await yubisashi('policy', 'import', 'fcm')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining(
      'FlexConfirmMail の設定ファイル 5 件から、policy.json を作りました。',
    ) as string,
  });
  write(
    'okan/NameAndDomains.csv',
    '\ufeff株式会社山田商事,@yamada.example\n鈴木工業,@suzuki-kogyo.example\n',
  );
  write('okan/AlertAddressList.csv', '@rival.example,False,競合です\n');
  write('okan/DeferredDeliveryMinutes.csv', '@,3\n');
  const { code } = await yubisashi('policy', 'import', 'okan', '--out', 'okan.json', '--report', 'okan.txt');
  expect([code, json('okan.json')]).toMatchObject([0, { hold: { external: 3, internal: 3 } }]);
  expect(read('okan.txt')).toContain('OutlookOkan');
});

test('2. edited, and looked at for one sender', async () => {
  write('directory.json', { directory: json('okan.json').directory });
  const sales = { checks: { 'many-recipients': ['warning', { count: 5 }] } };
  write('policy.json', {
    ...json('policy.json'),
    directoryFile: 'directory.json',
    groups: [{ id: 'sales', for: ['sales@example.co.jp'], policy: sales }],
    userMayOverride: ['keywords'],
  });
  expect(await yubisashi('policy', 'validate', 'policy.json')).toMatchObject({ code: 0, err: '' });
  const explained = await yubisashi('policy', 'explain', '--for', 'sales@example.co.jp');
  expect(explained.out).toMatch(/checks\.many-recipients .*グループ sales/);
  expect(explained.out).toMatch(/directory .*\{"parties":2\} *directory\.json/);
  expect(explained.out).toMatch(/recipients\.blocked\[0\] +blocked\.example +組織の設定/);
});

test('3. tried on mail', async () => {
  write('sent/1.eml', mail('suzuki@example.co.jp', '定例', '明日 15 時です。'));
  write('sent/2.eml', mail('tanaka@yamada.example', '見積', '山田商事 田中様\r\nお世話になっております。'));
  write('sent/3.eml', mail('x@blocked.example', '資料', '資料です。'));
  const checked = ['sent/1.eml', 'sent/2.eml', 'sent/3.eml'].map((file) =>
    yubisashi('check', file, '--policy', 'policy.json'),
  );
  expect((await Promise.all(checked)).map(({ code }) => code)).toEqual([0, 1, 2]);
  const replayed = await yubisashi(
    'replay',
    'sent',
    '--policy',
    'policy.json',
    '--save-memory',
    'start.json',
  );
  expect(replayed).toMatchObject({ code: 2, out: expect.stringContaining('3 通') as string });
});

const packaging = (...more: string[]) =>
  yubisashi(
    'package',
    '--url',
    base,
    '--policy',
    'policy.json',
    '--out',
    'release',
    '--outlook',
    origin,
    ...more,
  );

test('4. packaged with everything that it names', async () => {
  expect(await packaging()).toMatchObject({ code: 0, err: '' });
  for (const name of [
    'site/directory.json',
    'site/policy.json',
    'manifests/manifest.xml',
    'NEXT-STEPS.ja.md',
  ])
    expect([name, existsSync(path.join(folder, 'release', name))]).toEqual([name, true]);
});

const doctor = () => yubisashi('doctor', base, '--ca', site.ca, '--release', 'release', '--format', 'json');

test('5. served over https, doctor has nothing to report', async () => {
  site = await serveRelease(path.join(folder, 'release'), base, [origin]);
  const { code, out } = await doctor();
  expect([code, JSON.parse(out)]).toMatchObject([0, { url: base, findings: [] }]);
});

test.each(['web', 'classic'] as const)('6. stops what it has to on %s', async (profile) => {
  outlook = await Outlook.open(browser, simulator, { profile });
  await (await outlook.openDraft(internal)).send();
  await outlook.waitForSent(1);
  const wrong = await outlook.openDraft({
    ...external,
    to: [{ name: '小林', address: 'kobayashi@minato.example' }],
    subject: '鈴木工業様 お見積り',
    body: { text: '小林様\n\nお世話になっております。' },
  });
  await wrong.send();
  if (profile === 'classic') await wrong.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
  const checklist = new ChecklistPage(wrong.dialog);
  // By the directory in its own file, too.
  expect((await checklist.names()).join('\n')).toContain('鈴木工業');
  expect(await outlook.sent()).toHaveLength(1);
  await checklist.confirm();
  await outlook.waitForSent(2);
});

test('7. a changed policy counts from the next Send; a broken one is told, and changes nothing', async () => {
  outlook = await Outlook.open(browser, simulator, { profile: 'web' });
  const keywords = [{ id: 'agm', words: ['定例'], level: 'warning' }];
  site.put('policy.json', JSON.stringify({ ...json('policy.json'), keywords }));
  const first = await outlook.openDraft(internal);
  await first.send();
  const checklist = new ChecklistPage(first.dialog);
  expect((await checklist.names()).join('\n')).toContain('定例');
  await checklist.backButton.click();
  site.put('policy.json', '{"version":1}}');
  const second = await outlook.openDraft(internal);
  await second.send();
  const again = new ChecklistPage(second.dialog);
  expect((await again.names()).join('\n')).toContain('定例');
  await again.body.getByText('policy.json', { exact: false }).first().waitFor();
  expect(await outlook.sent()).toEqual([]);
  const { code, out } = await doctor();
  expect([code, JSON.parse(out)]).toMatchObject([2, { findings: [{ id: 'policy.fault' }] }]);
  site.put('policy.json', read('policy.json'));
  expect(violations).toEqual([]);
});

describe('what goes wrong is said', () => {
  const copyOf = (name: string, change: object): string => {
    write(name, { ...json('policy.json'), ...change });
    return name;
  };
  const package_ = (policy: string, ...more: string[]) =>
    yubisashi('package', '--url', base, '--policy', policy, '--out', 'other', ...more);

  test.each<[string, () => Promise<Ended>, string]>([
    [
      'a policy would be overwritten',
      () => yubisashi('policy', 'import', 'fcm'),
      'policy.json がもうあります',
    ],
    [
      'there are no settings',
      () => yubisashi('policy', 'import', 'sent', '--out', 'x.json'),
      '設定ファイルがありません',
    ],
    [
      'settings of both',
      () => {
        cpSync(path.join(folder, 'fcm'), path.join(folder, 'both'), { recursive: true });
        cpSync(path.join(folder, 'okan'), path.join(folder, 'both'), { recursive: true });
        return yubisashi('policy', 'import', 'both', '--out', 'x.json');
      },
      '--from でどちらかを指定してください',
    ],
    [
      'a key is misspelt',
      () => yubisashi('policy', 'validate', copyOf('bad.json', { checklst: {} })),
      'checklst',
    ],
    [
      'a level is none',
      () => yubisashi('policy', 'validate', copyOf('bad.json', { checks: { 'reply-all': 'loud' } })),
      'checks.reply-all',
    ],
    [
      'the directory is not there',
      () => yubisashi('policy', 'validate', copyOf('bad.json', { directoryFile: 'none.json' })),
      'none.json: ファイルがありません',
    ],
    [
      'no sender',
      () => yubisashi('policy', 'explain', '--for', 'sales'),
      '--for に差出人のメールアドレスを指定してください',
    ],
    [
      'the address is not https',
      () => package_('policy.json', '--url', 'http://a.example/'),
      'https ではありません',
    ],
    ['the policy has a fault', () => package_(copyOf('bad.json', { onError: 'stop' })), 'onError'],
    [
      'the folder has other things in it',
      () => yubisashi('package', '--url', base, '--policy', 'policy.json', '--out', 'sent'),
      'yubisashi package で作ったものではないファイルがあります',
    ],
    ['the authority is not named', () => yubisashi('doctor', base), '--ca'],
    ['nothing is served', () => yubisashi('doctor', 'https://localhost:9/'), 'https://localhost:9/'],
  ])('%s', async (_, act, message) => {
    const { code, out, err } = await act();
    expect(code).toBeGreaterThan(1);
    expect(out + err).toContain(message);
  });
});

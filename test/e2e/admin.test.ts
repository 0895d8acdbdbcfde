import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { startEditor, type RunningEditor } from './support/admin';
import { axeFaults } from './support/axe';
import { launch } from './support/simulator';

// The policy editor as an administrator uses it, on what `npm run admin` serves.

jest.setTimeout(120_000);
let browser: Browser;
let editor: RunningEditor;
let folder: string;

beforeAll(async () => {
  [browser, editor] = await Promise.all([launch(), startEditor()]);
  folder = mkdtempSync(path.join(tmpdir(), 'yubisashi-'));
});
afterAll(async () => {
  await browser?.close();
  await editor?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What was asked of any server since the page was there. */
  readonly requests: readonly string[];
}

/** Opens the page, waits until all of it is there, and cuts it off from every server. */
async function openEditor(
  options: { width?: number; locale?: string; dark?: boolean } = {},
): Promise<Opened> {
  const { width = 1280, locale = 'ja-JP', dark = false } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale,
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  await page.goto(editor.url);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => void (request.url().startsWith('blob:') || requests.push(request.url())));
  return { page, requests };
}

async function picture(page: Page, name: string): Promise<void> {
  const shots = process.env['YUBISASHI_SHOTS'];
  if (shots) await page.screenshot({ path: path.join(shots, `admin-${name}.png`), fullPage: true });
}

const goTo = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation').getByRole('button', { name }).click();

const clean = async (page: Page) => expect(await axeFaults(page.mainFrame())).toEqual([]);

const fileOf = (name: string, contents: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(contents as string),
});

async function download(page: Page, button: string): Promise<{ name: string; text: string; file: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const name = download.suggestedFilename();
  const file = path.join(folder, name);
  await download.saveAs(file);
  return { name, file, text: readFileSync(file, 'utf8') };
}

const cli = (...args: string[]) =>
  spawnSync(process.execPath, ['build/cli.cjs', ...args, '--lang', 'ja'], { encoding: 'utf8' });

/** 会社名,担当者,メールアドレス / 山田商事,田中,tanaka@yamada.example / 山田商事,山田,yamada in Shift_JIS. */
const directory = Buffer.concat([
  Buffer.from('89ef8ed096bc2c92539396 8ed22c8381815b838b83418368838c83580d0a'.replace(/ /g, ''), 'hex'),
  Buffer.from('8e5293638fa48e962c936392862c', 'hex'),
  Buffer.from('tanaka@yamada.example\r\n'),
  Buffer.from('8e5293638fa48e962c8e5293632c', 'hex'),
  Buffer.from('yamada\r\n'),
]);

const mail = (to: string, subject: string, body: string) =>
  `From: sato@example.co.jp\r\nTo: ${to}\r\nSubject: ${subject}\r\nDate: Fri, 20 Nov 2026 10:00:00 +0900\r\n` +
  `Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;

test('a policy is built from nothing, tried on mails and downloaded, and nothing leaves the browser', async () => {
  const { page, requests } = await openEditor();
  await clean(page);
  await page.getByRole('textbox', { name: '画面に示す組織名' }).fill('例示株式会社');
  await page.getByRole('button', { name: '社内とみなすドメイン: 1 行足す' }).click();
  await page.keyboard.type('example.co.jp');
  await picture(page, 'organization');

  await goTo(page, '宛先の一覧');
  await page.getByRole('button', { name: '送信を禁止する宛先: Excel・CSV から貼り付け' }).click();
  await page
    .getByRole('textbox', { name: '貼り付ける表' })
    .fill('パターン\t示す文\n*@blocked.example\t"取引を""停止""した相手です。"\nrival.example\t\nx\ty\tz\n');
  await page.getByText('4 行目: 列が多すぎます').waitFor();
  await picture(page, 'paste');
  await clean(page);
  await page.getByRole('button', { name: '2 件を足す' }).click();

  await goTo(page, '取引先名簿');
  await page.getByLabel('名簿の CSV を選ぶ').setInputFiles(fileOf('名簿.csv', directory));
  await page.getByText('1 社、1 人を読み取りました').waitFor();
  await page.getByText('3 行目: メールアドレスとして読めません（yamada）。').waitFor();
  await picture(page, 'directory');
  await clean(page);
  await page.getByRole('button', { name: /^名簿に加える/ }).click();
  expect(await page.getByRole('textbox', { name: '取引先の名前（1 行目）' }).inputValue()).toBe('山田商事');

  await goTo(page, 'チェック');
  await page.getByRole('combobox', { name: '打ち間違いのレベル', exact: true }).selectOption('caution');
  await page.getByRole('textbox', { name: /^多数の宛先: / }).fill('5');
  await clean(page);
  await picture(page, 'checks');

  await goTo(page, 'キーワード');
  await page.getByRole('button', { name: 'キーワード: 1 行足す' }).click();
  await page.keyboard.type('secret');
  await page.getByRole('textbox', { name: '語句、または /正規表現/（1 行目）' }).fill('/極(秘/');
  await goTo(page, '変更点とダウンロード');
  expect(await page.getByRole('button', { name: 'policy.json をダウンロード' }).count()).toBe(0);
  await page.getByRole('button', { name: /^keywords\[0\]\.words\[0\]:/ }).click();
  await page.getByText('語句として使えません').last().waitFor();
  await picture(page, 'fault');
  await clean(page);
  await page.getByRole('textbox', { name: '語句、または /正規表現/（1 行目）' }).fill('社外秘\n/極\\s*秘/');
  await page.getByText('語句として使えません').first().waitFor({ state: 'detached' });

  await goTo(page, 'メールで試す');
  const forgotten = mail(
    'tanaka@yamada.example',
    '=?utf-8?B?44GK6KaL56mN?=',
    '田中様\n見積書を添付いたします。',
  );
  const blocked = mail('sales@blocked.example', 'hello', 'こんにちは');
  await page
    .getByLabel('メールを選ぶ')
    .setInputFiles([fileOf('forgotten.eml', forgotten), fileOf('sent.mbox', `From - x\n${blocked}`)]);
  await page.getByRole('button', { name: '試す', exact: true }).click();
  await page.getByRole('heading', { name: '2 通の結果' }).waitFor();
  await page.getByRole('row', { name: /送信させない 1 50/ }).waitFor();
  await page.getByRole('row', { name: /添付忘れ 1 50/ }).waitFor();
  await page.getByText('取引を"停止"した相手です。').waitFor();
  await picture(page, 'trial');
  await clean(page);

  await goTo(page, '変更点とダウンロード');
  await page.getByRole('row', { name: /checks\.wording （なし） "caution"/ }).waitFor();
  await picture(page, 'changes');
  await clean(page);
  const { name, text, file } = await download(page, 'policy.json をダウンロード');
  expect(name).toBe('policy.json');
  expect(JSON.parse(text)).toEqual({
    version: 1,
    organization: { name: '例示株式会社', domains: ['example.co.jp'] },
    checks: { 'many-recipients': ['caution', { count: 5 }], wording: 'caution' },
    recipients: {
      blocked: [{ pattern: '*@blocked.example', message: '取引を"停止"した相手です。' }, 'rival.example'],
    },
    keywords: [{ id: 'secret', words: ['社外秘', '/極\\s*秘/'] }],
    directory: [{ name: '山田商事', people: [{ name: '田中', address: 'tanaka@yamada.example' }] }],
  });
  expect(cli('policy', 'validate', file)).toMatchObject({ status: 0, stderr: '' });
  const eml = path.join(folder, 'forgotten.eml');
  writeFileSync(eml, forgotten);
  expect(cli('check', '--policy', file, eml).stdout).toContain('添付');
  expect(requests).toEqual([]);

  await goTo(page, 'メールで試す');
  const many = Array.from(
    { length: 2000 },
    (_, index) => `From - x\n${mail('a@b.example', `${index}`, 'はい')}\n`,
  );
  await page.getByLabel('メールを選ぶ').setInputFiles(fileOf('many.mbox', many.join('')));
  await page.getByRole('button', { name: '試す', exact: true }).click();
  await page.getByRole('button', { name: '止める' }).click();
  await page.getByText(/^途中で止めました/).waitFor();
  // The worker that comes after the one that was stopped is the one the browser has already.
  await page.getByLabel('メールを選ぶ').setInputFiles(fileOf('forgotten.eml', forgotten));
  await page.getByRole('button', { name: '試す', exact: true }).click();
  await page.getByRole('heading', { name: '1 通の結果' }).waitFor();
});

test('a policy that is there is opened, told apart from what it was, and never weakened or broken in silence', async () => {
  const { page } = await openEditor();
  const choose = (name: string, policy: object | string) =>
    page
      .getByLabel('policy.json を開く')
      .setInputFiles(fileOf(name, typeof policy === 'string' ? policy : JSON.stringify(policy)));
  await choose('broken.json', '{');
  await page.getByText('「broken.json」を開けません: JSON として読めません').waitFor();
  await choose('old.json', {
    version: 1,
    onEror: 'block',
    organization: { domains: ['example.co.jp'] },
    groups: [{ id: 'sales', for: ['*@sales.example.co.jp'], policy: { hold: { external: 5 } } }],
  });
  await page.getByText('このバージョンにない設定があります: onEror。').waitFor();
  await goTo(page, '変更点とダウンロード');
  expect((await download(page, '下書き（policy.draft.json）を保存')).text).toContain('onEror');
  await page.getByRole('button', { name: '1 件を取り除く' }).click();

  await goTo(page, 'そのほか');
  await page.getByRole('combobox', { name: 'チェックが失敗したとき' }).selectOption('allow');
  await goTo(page, 'グループの設定');
  await page.getByRole('button', { name: '1 行目の詳細' }).click();
  await page.getByRole('textbox', { name: '社外宛ての保留（分）' }).fill('多い');
  await page.getByText('groups[0].policy.hold.external: "多い" は使えません').first().waitFor();
  await page.getByRole('textbox', { name: '社外宛ての保留（分）' }).fill('10');
  await clean(page);
  await goTo(page, '変更点とダウンロード');
  await page.getByText('確認が弱くなる変更が 1 件あります').waitFor();
  await page.getByRole('row', { name: /groups\[0\]\.policy\.hold\.external 5 10/ }).waitFor();
  await picture(page, 'weaker');
  expect(JSON.parse((await download(page, 'policy.json をダウンロード')).text)).toEqual({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    onError: 'allow',
    groups: [{ id: 'sales', for: ['*@sales.example.co.jp'], policy: { hold: { external: 10 } } }],
  });

  await page.getByRole('button', { name: '最初から作る', exact: true }).click();
  await page.getByRole('button', { name: 'やめる' }).click();
  await page.getByText('old.json（編集中）').waitFor();
  await page.getByRole('button', { name: '最初から作る', exact: true }).click();
  await page.getByRole('button', { name: '捨てて最初から作る' }).click();
  await page.getByText('違いはありません。').waitFor();
});

test('on a narrow window, in English, dark', async () => {
  const { page } = await openEditor({ width: 320, locale: 'en-US', dark: true });
  const sections = page.getByRole('combobox', { name: 'Settings shown' });
  for (const name of await sections.getByRole('option').allInnerTexts()) {
    await sections.selectOption({ label: name });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await clean(page);
  }
  await picture(page, 'narrow');
});

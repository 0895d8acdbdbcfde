import type { FrameLocator } from 'playwright-core';
import type { OutgoingMessage } from '../../src/message/message';
import type { ProfileId } from '../../src/simulator/model/profiles';
import { ChecklistPage } from './support/checklist';
import { external } from './support/messages';
import type { Outlook } from './support/outlook';
import { outlookForEachTest } from './support/session';

// Every mend pressed where people press it, on the clients that differ, with the mail looked at after each and after its undo.

const openOutlook = outlookForEachTest();
let outlook: Outlook;

const person = (name: string, address: string) => ({ name, address });
const tanaka = person('田中 一郎', 'tanaka@yamada.example');
const kobayashi = person('小林 直子', 'kobayashi@minato-print.example');
const others = [person('加藤 誠', 'kato@kawakami.example'), person('渡辺 彩', 'watanabe@nishi.example')];

/** As Word writes it: broken into spans in the middle of words, and with quotes that a browser would write otherwise. */
const html = [
  '<div class=WordSection1><p class=MsoNormal><span lang=JA>山田商事 田中様</span></p>',
  "<p class=MsoNormal style='margin:0'>お世話になっております。<b><span lang=EN-US>〇</span><span>〇</span></b>の件、",
  '&nbsp;お見積書を添付いたします。ご返信は●●までにお願いいたします。</p></div>',
].join('');

/** Four organizations see one another, there is no subject, two places are to be filled in, and the file is forgotten. */
const careless: OutgoingMessage = {
  ...external,
  to: [tanaka, kobayashi],
  cc: others,
  subject: '',
  body: { text: '', html },
};

const ways: readonly { readonly profile: ProfileId; readonly place: 'dialog' | 'pane' }[] = [
  { profile: 'web', place: 'dialog' },
  { profile: 'classic', place: 'dialog' },
  { profile: 'mac', place: 'pane' },
];

async function open(mail: OutgoingMessage, { profile, place }: (typeof ways)[number], plain = false) {
  outlook = await openOutlook({ profile });
  const compose = await outlook.openDraft(mail, { plain });
  await compose.send();
  if (profile !== 'web') await compose.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
  return { compose, page: place === 'pane' ? compose.pane : compose.dialog };
}

const button = (page: FrameLocator, name: RegExp | string) => page.getByRole('button', { name }).first();

/** Takes the last mend back and waits for the word. */
async function undo(page: FrameLocator): Promise<void> {
  await button(page, /^元に戻す/).click();
  await page.getByText(/を元に戻しました/).waitFor();
}

const addresses = ({ to, cc, bcc }: OutgoingMessage) =>
  [to, cc, bcc].map((list) => list.map(({ address }) => address));
const files = ({ attachments }: OutgoingMessage) => attachments.map(({ name, content }) => [name, content]);

const letter = { name: 'お見積書.txt', mimeType: 'text/plain', buffer: Buffer.from('お見積り') };
const plan = { name: '図面.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(90_000, 7) };
const contentOf = (file: { readonly name: string; readonly buffer: Buffer }) => [
  file.name,
  file.buffer.toString('base64'),
];

describe.each(ways)('$profile ($place)', (way) => {
  test('mends the text, the subject and the attachments', async () => {
    const { compose, page } = await open(careless, way);
    const message = () => compose.message();

    await button(page, 'ここで直す…').click();
    await page.getByRole('textbox', { name: /^「〇〇」の代わり/ }).fill('秋の展示会');
    await button(page, '「●●」を消す').click();
    await outlook.picture(`fill-${way.profile}`);
    await page.getByRole('textbox', { name: /^「〇〇」の代わり/ }).press('Enter');
    await page.getByText('2 か所を直しました').waitFor();
    const filled = html
      .replace('<span lang=EN-US>〇</span><span>〇</span>', '<span lang=EN-US>秋の展示会</span><span></span>')
      .replace('●●', '');
    expect((await message()).body.html).toBe(filled);
    await undo(page);
    expect((await message()).body.html).toBe(html);
    await button(page, 'ここで直す…').click();
    await page.getByRole('textbox', { name: /^「●●」の代わり/ }).fill('11/27');
    await button(page, /^直す$/).click();
    await page.getByText('「●●」を「11/27」に直しました').waitFor();
    expect((await message()).body.html).toBe(html.replace('●●', '11/27'));

    await page.getByRole('textbox', { name: '件名を入力' }).fill('展示会のお見積り');
    await page.getByRole('textbox', { name: '件名を入力' }).press('Enter');
    await page.getByText('件名を「展示会のお見積り」にしました').waitFor();
    expect((await message()).subject).toBe('展示会のお見積り');
    await undo(page);
    expect((await message()).subject).toBe('');

    await page.locator('input[type=file]').setInputFiles([letter, plan]);
    await page.getByText(/を添付しました/).waitFor();
    expect(files(await message())).toEqual([contentOf(letter), contentOf(plan)]);
    await outlook.picture(`attached-${way.profile}`);
    await button(page, 'お見積書.txt を外す').click();
    await page.getByText('お見積書.txt を外しました').waitFor();
    expect(files(await message())).toEqual([contentOf(plan)]);
    await undo(page);
    expect(files(await message())).toEqual([contentOf(plan), contentOf(letter)]);

    // What was done before is still there to be taken back, in whatever order.
    await button(page, /^ほかに直したところ/).click();
    await outlook.picture(`more-${way.profile}`);
    await button(page, /^元に戻す: .*を添付する/).click();
    await page.getByText(/を元に戻しました/).waitFor();
    expect(files(await message())).toEqual([]);
  });

  test('mends the recipients, and sends what is left', async () => {
    const { compose, page } = await open({ ...careless, subject: 'お見積りの件', body: external.body }, way);
    const message = () => compose.message();
    const before = addresses(await message());

    await button(page, 'Bcc へ移す（社外 4 件）').click();
    await page.getByText(/^4 件を Bcc へ移しました/).waitFor();
    const hidden = [tanaka, kobayashi, ...others].map(({ address }) => address);
    expect(addresses(await message())).toEqual([['sato@example.co.jp'], [], hidden]);
    await outlook.picture(`hidden-${way.profile}`);
    await undo(page);
    expect(addresses(await message())).toEqual(before);

    await button(page, '小林 直子 を外す・移す').click();
    await outlook.picture(`row-${way.profile}`);
    await button(page, '小林 直子 を Cc へ移す').click();
    await page.getByText('小林 直子 を Cc へ移しました').waitFor();
    expect(addresses(await message())).toEqual([
      [tanaka.address],
      [...others.map(({ address }) => address), kobayashi.address],
      [],
    ]);
    await undo(page);
    expect(addresses(await message())).toEqual(before);

    await button(page, '小林 直子 を外す・移す').click();
    await button(page, '小林 直子 を外す').click();
    await page.getByText('小林 直子 を外しました').waitFor();
    const checklist = new ChecklistPage(page);
    expect(await page.locator('input[type=checkbox]:focus').count()).toBe(1);
    await checklist.confirm();
    if (way.place === 'pane') {
      await page
        .getByText(/もう一度/)
        .first()
        .waitFor();
      await compose.send();
    }
    await outlook.waitForSent(1);
    expect(addresses((await outlook.sent())[0]!)).toEqual([
      [tanaka.address],
      others.map(({ address }) => address),
      [],
    ]);
  });
});

test('a plain mail stays one', async () => {
  const text = '山田商事 田中様\n\nお世話になっております。〇〇の件、A < B です。';
  const { compose, page } = await open({ ...external, body: { text } }, ways[0]!, true);
  await button(page, 'ここで直す…').click();
  await page.getByRole('textbox', { name: /^「〇〇」の代わり/ }).fill('展示会');
  await button(page, /^直す$/).click();
  await page.getByText('「〇〇」を「展示会」に直しました').waitFor();
  expect((await compose.message()).body.text).toBe(text.replace('〇〇', '展示会'));
});

describe('what Outlook does not take', () => {
  test('a body with pictures of its own is left to its author', async () => {
    const withLogo = `${html}<img src="cid:logo@example">`;
    const { compose, page } = await open({ ...careless, body: { text: '', html: withLogo } }, ways[0]!);
    await button(page, 'ここで直す…').click();
    await page.getByRole('textbox', { name: /^「〇〇」の代わり/ }).fill('展示会');
    await button(page, /^直す$/).click();
    await page.getByText(/本文に画像があり.*本文で直してください/).waitFor();
    await outlook.picture('refused-pictures');
    expect((await compose.message()).body.html).toBe(withLogo);
    // The field is still there, with what was written.
    expect(await page.getByRole('textbox', { name: /^「〇〇」の代わり/ }).inputValue()).toBe('展示会');
  });

  test('a contact list is said beforehand to be in the way', async () => {
    const mail = { ...careless, subject: '件', to: [tanaka, kobayashi, person('営業リスト', '')] };
    const { page } = await open(mail, ways[1]!);
    await page
      .getByText(/アドレスのない宛先.*宛先欄で直してください/)
      .first()
      .waitFor();
    expect(await button(page, /^Bcc へ移す/).count()).toBe(0);
  });

  test('a move that goes neither on nor back loses nobody, and says so', async () => {
    const { compose, page } = await open({ ...careless, subject: '件' }, ways[1]!);
    const before = addresses(await compose.message());
    await button(page, /^Bcc へ移す/).waitFor();
    await outlook.setFault(21, { kind: 'error', code: 5001 });
    await button(page, /^Bcc へ移す/).click();
    await page.getByText(/途中で止まり、元に戻しきれませんでした/).waitFor();
    await outlook.setFault(21);
    // Nobody is missing: those who were added stand in both fields.
    expect(addresses(await compose.message()).slice(0, 2)).toEqual(before.slice(0, 2));
  });

  test('a file that cannot be put back takes a second press', async () => {
    const item = {
      name: '打ち合わせ.eml',
      size: 9,
      kind: 'item',
      inline: false,
      content: 'RnJvbTo=',
    } as const;
    const { compose, page } = await open({ ...external, attachments: [item] }, ways[0]!);
    await button(page, '打ち合わせ.eml を外す（元に戻せません）').click();
    await page.getByText(/外すと元に戻せません。/).waitFor();
    await outlook.picture('for-good');
    expect((await compose.message()).attachments).toHaveLength(1);
    await button(page, 'それでも外す').click();
    await page.getByText('打ち合わせ.eml を外しました').waitFor();
    expect((await compose.message()).attachments).toEqual([]);
    expect(await button(page, /^元に戻す/).count()).toBe(0);
  });
});

import type { Browser } from 'playwright-core';
import { ChecklistPage } from './support/checklist';
import { external } from './support/messages';
import { Outlook } from './support/outlook';
import { launch, startSimulator, type RunningSimulator } from './support/simulator';

jest.setTimeout(60_000);

let browser: Browser;
let site: RunningSimulator;
let outlook: Outlook;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), startSimulator()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
afterEach(() => outlook?.close());

const mail = {
  ...external,
  subject: 'お見積書のご送付のの件',
  body: {
    text: '山田商事 田中様\n\nお世話なっております。例示株式会社の佐藤です。\n先日のミーテイングの議事録をを共有します。\nご確認のほど、よろしくお願いたします。',
  },
};

test('slips are found in the background, shown beside 誤字 and marked in the text, and hold up nothing', async () => {
  outlook = await Outlook.open(browser, site, { profile: 'web' });
  const compose = await outlook.openDraft(mail);
  await compose.send();
  const checklist = new ChecklistPage(compose.dialog);
  await checklist.body
    .getByText('「お世話なっております」は「お世話になっております」の打ち間違いかもしれません')
    .waitFor();
  await checklist.body.getByText('「をを」は「を」が重なっているようです').waitFor();
  const text = checklist.body.getByRole('region', { name: '本文' });
  const marks = await text.locator('mark').allInnerTexts();
  expect(marks).toEqual(['お世話なっております', 'ミーテイング', 'をを', 'よろしくお願いたします']);
  if (process.env['PICTURES'])
    await outlook.page.screenshot({ path: `${process.env['PICTURES']}/wording.png`, fullPage: true });
  await checklist.confirm();
  await outlook.waitForSent(1);
});

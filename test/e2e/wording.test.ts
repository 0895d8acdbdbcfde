import { ChecklistPage } from './support/checklist';
import { external } from './support/messages';
import { outlookForEachTest } from './support/session';

const openOutlook = outlookForEachTest();

const mail = {
  ...external,
  subject: 'お見積書のご送付のの件',
  body: {
    text: '山田商事 田中様\n\nお世話なっております。例示株式会社の佐藤です。\n先日のミーテイングの議事録をを共有します。\nご確認のほど、よろしくお願いたします。',
  },
};

test('slips are found in the background, shown beside 誤字 and marked in the text, and hold up nothing', async () => {
  const outlook = await openOutlook({ profile: 'web' });
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
  await outlook.picture('wording');
  await checklist.confirm();
  await outlook.waitForSent(1);
});

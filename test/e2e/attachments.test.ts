import { readFileSync } from 'node:fs';
import path from 'node:path';
import { people, workbook } from '../attachments/workbook';
import { wordDocument } from '../attachments/zipFile';
import { ChecklistPage } from './support/checklist';
import { external } from './support/messages';
import type { Outlook } from './support/outlook';
import { outlookForEachTest } from './support/session';

const openOutlook = outlookForEachTest();
let outlook: Outlook;

const attachment = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  kind: 'file' as const,
  inline: false,
  content: Buffer.from(bytes).toString('base64'),
});

/** A workbook with 2,000 people on a sheet that nobody sees. */
const estimate = attachment(
  'お見積書.xlsx',
  workbook([
    { name: '見積', rows: [['御見積書'], ['合計', '1,280,000']] },
    { name: '名簿', state: 'hidden', rows: people(2_000) },
  ]),
);

const contract = attachment(
  '業務委託契約書.docx',
  wordDocument(
    '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>業務委託契約書</w:t></w:r></w:p></w:body></w:document>',
  ),
);

const sealed = attachment(
  '資料.zip',
  readFileSync(path.join(process.cwd(), 'test/attachments/files/aes.zip')),
);

const mail = {
  ...external,
  body: { text: `${external.body.text}\n\n添付ファイルのパスワードは Xk93-pqzR です。` },
  attachments: [estimate, contract, sealed],
};

describe.each([
  ['web', 'dialog'],
  ['mac', 'pane'],
] as const)('%s: files are opened for the checklist in its %s', (profile, place) => {
  test('what is in them must be ticked before the mail leaves', async () => {
    outlook = await openOutlook({ profile });
    const compose = await outlook.openDraft(mail);
    await compose.send();
    if (place === 'pane') await compose.smartAlert.getByRole('button', { name: '確認画面を開く' }).click();
    const checklist = new ChecklistPage(place === 'pane' ? compose.pane : compose.dialog);
    const label = (text: string) => checklist.body.getByRole('checkbox', { name: text });
    await label('非表示のシート「名簿」').waitFor();
    await label('個人情報が含まれています: 氏名 2,000 件').waitFor();
    await label('「資料.zip」のパスワードが、同じメールに書かれています').waitFor();
    await label('パスワードなしで開けるファイルです: 業務委託契約書.docx').waitFor();
    expect(await checklist.body.getByRole('list', { name: 'シート' }).innerText()).toContain('非表示: 名簿');
    expect(await checklist.sendButton.isDisabled()).toBe(true);
    await outlook.picture(`files-${profile}`);
    if (place === 'pane') {
      await checklist.confirmBeforeSend();
      await compose.send();
    } else {
      await checklist.confirm();
    }
    await outlook.waitForSent(1);
  });
});

test('a file without bytes is said to be unread, and holds up nothing else', async () => {
  outlook = await openOutlook({ profile: 'web' });
  const compose = await outlook.openDraft({
    ...external,
    attachments: [contract, { name: '秘.docx', size: 20_000, kind: 'file', inline: false, content: '' }],
  });
  await compose.send();
  const checklist = new ChecklistPage(compose.dialog);
  await checklist.body.getByRole('checkbox', { name: 'Outlook から内容を受け取れませんでした' }).waitFor();
  await checklist.confirm();
  await outlook.waitForSent(1);
});

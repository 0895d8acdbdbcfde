import { defineTexts } from './texts';

/** What Outlook's notification bar says for us after the function command: at most 150 characters. */
export const noticeTexts = defineTexts(
  {
    nothing: '確認が必要なところはありません。そのまま送信できます。',
    'press-send': '確認が済みました。［送信］を押してください。',
    'no-dialog': '確認画面を開けませんでした。リボンの［指差し］→［送信前の確認］でチェックしてください。',
    'not-stored': '確認の記録を保存できませんでした。［送信前の確認］でもう一度お試しください。',
    failed: '送信前の確認ができませんでした。もう一度お試しください（{reason}）。',
    'not-sent': '確認は済みましたが、Outlook が送信を始められませんでした。［送信］を押してください。',
  },
  {
    nothing: 'Nothing needs checking. You can send the message.',
    'press-send': 'Checked. Now select Send.',
    'no-dialog':
      'The checklist could not be opened. Tick it under Yubisashi > Check before sending on the ribbon.',
    'not-stored': 'The confirmation could not be stored. Please try again under “Check before sending”.',
    failed: 'The check before sending failed. Please try again ({reason}).',
    'not-sent': 'Checked, but Outlook could not start sending. Please select Send.',
  },
);

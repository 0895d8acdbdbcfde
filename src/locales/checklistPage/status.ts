import { defineTexts } from '../texts';

/** What the dialog and the pane say instead of a checklist: waiting, sent, failed. */
export const checklistStatusTexts = defineTexts(
  {
    'status.loading': 'メールを確認しています…',
    'status.opening': '開いています…',
    'status.sending': '送信しています…',
    'status.sent': '送信しました',
    'status.sent.detail': 'この画面は閉じてかまいません。',
    'status.press-send': 'もう一度「送信」を押してください',
    'status.press-send.detail': '確認は済みました。10 分以内に、メールを変えずに送信してください。',

    'failure.no-connection': 'Outlook とつながりません',
    'failure.no-connection.detail':
      'メールは送信されていません。この画面を閉じて、もう一度「送信」を押してください。',
    'failure.unreadable': 'メールを読み取れません',
    'failure.unreadable.detail':
      'メールは送信されていません。少し待ってからもう一度お試しください。続くときは下書きに保存して開き直してください。',
    'failure.no-policy': '組織の設定を読み込めません',
    'failure.no-policy.detail': 'メールは送信されていません。続くときは管理者にお知らせください。',
    'failure.not-stored': '確認の結果を保存できません',
    'failure.not-stored.detail':
      'メールは送信されていません。もう一度お試しください。続くときは下書きに保存して開き直してください。',
    'failure.not-sent': 'Outlook が送信できませんでした',
    'failure.not-sent.detail': '確認は済んでいます。Outlook の「送信」をもう一度押してください。',
    'failure.timed-out': '時間が過ぎました',
    'failure.timed-out.detail': 'メールは送信されていません。もう一度「送信」を押してください。',
    'failure.unsupported': 'この Outlook では確認できません',
    'failure.unsupported.detail':
      '作成中のメールを別のウィンドウで開いてお試しください。続くときは管理者にお知らせください。',
    'failure.outlook-says': 'Outlook のエラー: {detail}',
  },
  {
    'status.loading': 'Checking the message…',
    'status.opening': 'Opening…',
    'status.sending': 'Sending…',
    'status.sent': 'Sent',
    'status.sent.detail': 'You can close this.',
    'status.press-send': 'Press Send again',
    'status.press-send.detail': 'The check is done. Send within 10 minutes, without changing the message.',

    'failure.no-connection': 'No connection to Outlook',
    'failure.no-connection.detail': 'The message was not sent. Close this window and press Send again.',
    'failure.unreadable': 'The message cannot be read',
    'failure.unreadable.detail':
      'The message was not sent. Wait a moment and try again. If this goes on, save the draft and open it again.',
    'failure.no-policy': 'Your organization’s settings cannot be loaded',
    'failure.no-policy.detail': 'The message was not sent. If this goes on, tell your administrator.',
    'failure.not-stored': 'The result cannot be stored',
    'failure.not-stored.detail':
      'The message was not sent. Try again. If this goes on, save the draft and open it again.',
    'failure.not-sent': 'Outlook could not send the message',
    'failure.not-sent.detail': 'The check is done. Press Send in Outlook once more.',
    'failure.timed-out': 'Time is up',
    'failure.timed-out.detail': 'The message was not sent. Press Send again.',
    'failure.unsupported': 'This Outlook cannot show the checklist',
    'failure.unsupported.detail':
      'Open the message being written in its own window and try again. If this goes on, tell your administrator.',
    'failure.outlook-says': 'Outlook says: {detail}',
  },
);

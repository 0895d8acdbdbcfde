import { defineTexts } from './texts';

/** What Outlook's own alert says for us when Send is stopped: short, the most important sentence first. */
export const alertTexts = defineTexts(
  {
    'lead.confirm': '送信する前に確認してください。',
    'lead.confirm.warnings': '送信する前に確認してください（警告 {count} 件）。',
    'lead.block': 'このメールは送信できません。',
    'lead.cancelled': '送信していません。',
    'lead.timed-out': '確認の時間が切れたため、送信していません。',
    'lead.changed': 'チェックした後で変わったところがあるため、送信していません（{changes}）。',
    'lead.failed': '送信前の確認ができなかったため、送信していません。',
    'lead.failed.prompt':
      '送信前の確認ができませんでした。宛先・件名・本文・添付をご自分で確かめてください。',
    'external-recipients': '社外の宛先 {count} 件: {names}',
    'external-recipients.more': '社外の宛先 {count} 件: {names} ほか',
    more: 'ほか {count} 件',
    'next.button': '［{button}］を押し、開いた確認画面でチェックしてください。',
    'next.ribbon':
      'リボンの［指差し］→［送信前の確認］でチェックしてから、もう一度［送信］を押してください。見当たらないときは、メールを別ウィンドウで開いてください。',
    'next.edit': '直してから、もう一度［送信］を押してください。',
    'next.again': 'もう一度［送信］を押してください。続くときは管理者にお知らせください（{reason}）。',
    'next.admin': '続くときは管理者にお知らせください（{reason}）。',
    button: '確認画面を開く',
    'button.block': '詳しく見る',
    'change.from': '差出人',
    'change.subject': '件名',
    'change.body': '本文',
    'change.recipients': '宛先',
    'change.attachments': '添付',
    'reason.read': 'メールを読み取れません',
    'reason.policy': '設定が正しくありません',
    'reason.hold': '送信を待たせる設定ができません。このまま送ると、すぐに届きます',
    'reason.spend': '確認の記録を使えません',
    'reason.time': '時間内に終わりません',
    'reason.other': '処理に失敗しました',
    'policy.broken':
      'サーバーの設定ファイル（policy.json）に誤りがあるため、以前の設定で確認しました。管理者にお知らせください。',
    'policy.broken.built-in':
      'サーバーの設定ファイル（policy.json）に誤りがあるため、アドインに内蔵の設定で確認しました。管理者にお知らせください。',
  },
  {
    'lead.confirm': 'Please check before sending.',
    'lead.confirm.warnings': 'Please check before sending (warnings: {count}).',
    'lead.block': 'This message cannot be sent.',
    'lead.cancelled': 'The message was not sent.',
    'lead.timed-out': 'Time for checking ran out, so the message was not sent.',
    'lead.changed': 'The message changed after you ticked it ({changes}), so it was not sent.',
    'lead.failed': 'The check before sending failed, so the message was not sent.',
    'lead.failed.prompt':
      'The check before sending failed. Please make sure of the recipients, subject, text and attachments yourself.',
    'external-recipients': 'Recipients outside the organization ({count}): {names}',
    'external-recipients.more': 'Recipients outside the organization ({count}): {names} and more',
    more: '{count} more',
    'next.button': 'Select “{button}” and tick the checklist that opens.',
    'next.ribbon':
      'Tick the checklist under Yubisashi > Check before sending on the ribbon, then select Send again. If you cannot see it, open the message in its own window.',
    'next.edit': 'Put it right, then select Send again.',
    'next.again': 'Select Send again. If this keeps happening, tell your administrator ({reason}).',
    'next.admin': 'If this keeps happening, tell your administrator ({reason}).',
    button: 'Open the checklist',
    'button.block': 'See details',
    'change.from': 'sender',
    'change.subject': 'subject',
    'change.body': 'text',
    'change.recipients': 'recipients',
    'change.attachments': 'attachments',
    'reason.read': 'the message could not be read',
    'reason.policy': 'the policy is not valid',
    'reason.hold': 'it cannot be held back and would be delivered at once',
    'reason.spend': 'the confirmation could not be used',
    'reason.time': 'it took too long',
    'reason.other': 'an error occurred',
    'policy.broken':
      'The policy on the server (policy.json) has faults, so the last good one was used. Please tell your administrator.',
    'policy.broken.built-in':
      'The policy on the server (policy.json) has faults, so the one built into the add-in was used. Please tell your administrator.',
  },
);

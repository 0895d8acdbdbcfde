/** Names by which the simulated Outlook's controls are found, in both languages. */
export const labels = {
  ja: {
    send: '送信',
    to: '宛先',
    cc: 'Cc',
    bcc: 'Bcc',
    subject: '件名',
    body: 'メッセージ本文',
    newMail: '新規メール',
    discard: '破棄',
    closeDialog: 'ダイアログを閉じる',
    closePane: '作業ウィンドウを閉じる',
    close: '閉じる',
  },
  en: {
    send: 'Send',
    to: 'To',
    cc: 'Cc',
    bcc: 'Bcc',
    subject: 'Subject',
    body: 'Message body',
    newMail: 'New mail',
    discard: 'Discard',
    closeDialog: 'Close dialog',
    closePane: 'Close pane',
    close: 'Close',
  },
} as const;

export type Labels = Readonly<Record<keyof (typeof labels)['ja'], string>>;

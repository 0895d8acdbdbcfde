import type { OutgoingMessage } from '../../../src/message/message';

const message: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [],
  cc: [],
  bcc: [],
  subject: 'お見積りの件',
  body: {
    text: '山田商事 田中様\n\nお世話になっております。例示株式会社の佐藤です。\nお打ち合わせの日程について、ご都合をお知らせください。\n\nよろしくお願いいたします。',
  },
  attachments: [],
  composeType: 'new',
};

/** One well-known external recipient and one colleague; nothing else to find. */
export const external: OutgoingMessage = {
  ...message,
  to: [{ name: '田中 一郎', address: 'tanaka@yamada.example' }],
  cc: [{ name: '鈴木 花子', address: 'suzuki@example.co.jp' }],
};

/** Colleagues only, nothing to find. */
export const internal: OutgoingMessage = {
  ...message,
  to: [{ name: '鈴木 花子', address: 'suzuki@example.co.jp' }],
  subject: '定例の時間について',
  body: { text: '鈴木さん\n\n明日の定例は 15 時からです。\n\n佐藤' },
};

/** Blocked by the built policy. */
export const withProgram: OutgoingMessage = {
  ...external,
  attachments: [{ name: 'setup.exe', size: 4, kind: 'file', inline: false, content: 'TVqQAA==' }],
};

/** Announces a file that is not there. */
export const withoutFile: OutgoingMessage = {
  ...external,
  body: { text: '山田商事 田中様\n\nお見積書を添付いたします。ご確認ください。' },
};

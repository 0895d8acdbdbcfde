import { defineTexts } from './texts';

/** Why a file cannot be read. */
export const fileTexts = defineTexts(
  {
    empty: '中身がありません。',
    'not-mail': 'メールとして読めません: ヘッダー（From、To、Subject など）がありません。',
    'outlook-msg': 'Outlook の .msg 形式は読めません。.eml で保存し直してください。',
    'bad-mime': 'メールとして読めません: {reason}',
    'utf-16': '文字コードが UTF-16 です。UTF-8 で保存し直してください。',
    'not-utf-8': '文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
  },
  {
    empty: 'There is nothing in it.',
    'not-mail': 'Not readable as a mail: it has no header (From, To, Subject and the like).',
    'outlook-msg': 'Outlook’s .msg format cannot be read. Save the mail as .eml instead.',
    'bad-mime': 'Not readable as a mail: {reason}',
    'utf-16': 'The text is in UTF-16. Save it in UTF-8 instead.',
    'not-utf-8': 'The text is not in UTF-8. Save it in UTF-8 instead.',
  },
);

import { defineTexts } from '../texts';

/** The checklist's words about the parts of the message, and what to look for in each. */
export const checklistMessageTexts = defineTexts(
  {
    subject: '件名',
    'subject.none': '(件名なし)',
    'own-text': '本文',
    'own-text.hint': '引用と署名を除いた、自分で書いた文',
    'own-text.none': '(自分で書いた本文はありません)',
    attachments: '添付',
    'attachments.none': '添付なし',
    'attachments.inline': 'ほかに本文中の画像 {count} 件',
    addressee: '担当者',
    wording: '誤字',

    'cue.subject': '用件に合っている',
    'cue.addressee': '会社名・氏名・敬称が合っている',
    'cue.wording': '読み返して直すところがない',
    'cue.attachments': '開いて中身を確かめた',
    'cue.attachments.none': '添え忘れはない',
  },
  {
    subject: 'Subject',
    'subject.none': '(no subject)',
    'own-text': 'Text',
    'own-text.hint': 'What you wrote yourself, without quotes and signature',
    'own-text.none': '(no text of your own)',
    attachments: 'Attachments',
    'attachments.none': 'No attachments',
    'attachments.inline': 'Pictures within the text: {count}',
    addressee: 'Addressee',
    wording: 'Typos',

    'cue.subject': 'Says what the mail is about',
    'cue.addressee': 'Company, name and title match the recipients',
    'cue.wording': 'Read through; nothing left to correct',
    'cue.attachments': 'Opened; these are the right files',
    'cue.attachments.none': 'Nothing was forgotten',
  },
);

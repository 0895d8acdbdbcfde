import type { ComposeType, Mailbox, OutgoingMessage } from '../../message/message';
import { user } from '../model/addressBook';
import { escapeHtml, textToHtml } from '../../message/textToHtml';

/** A mail in the sample inbox, to answer or to forward. */
export interface ReceivedMail {
  readonly id: string;
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  readonly date: string;
  readonly text: string;
}

const suzuki: Mailbox = { name: '鈴木 花子', address: 'suzuki@example.co.jp' };
const tanaka: Mailbox = { name: '田中 一郎', address: 'tanaka@yamada.example' };

export const receivedMails: readonly ReceivedMail[] = [
  {
    id: 'received-estimate',
    from: tanaka,
    to: [user],
    cc: [suzuki, { name: '山田 太郎', address: 'yamada@yamada.example' }],
    subject: 'お見積りのお願い',
    date: '2026-11-20T10:12:00+09:00',
    text: '例示株式会社 佐藤様\n\nお世話になっております。山田商事の田中です。\n来期の保守契約について、お見積りをお送りいただけますでしょうか。\n\n山田商事 田中 一郎',
  },
  {
    id: 'received-internal',
    from: suzuki,
    to: [user],
    cc: [{ name: '営業部 ML', address: 'sales-ml@example.co.jp' }],
    subject: '週次定例の議題',
    date: '2026-11-20T09:03:00+09:00',
    text: '佐藤さん\n\n来週の定例で話したいことがあれば、今日中に教えてください。\n\n鈴木',
  },
  {
    id: 'received-english',
    from: { name: 'Emma Clarke', address: 'emma.clarke@northwind.example' },
    to: [user, { name: 'Liu Wei', address: 'wei.liu@eastsea.example' }],
    cc: [],
    subject: 'Delivery schedule for December',
    date: '2026-11-19T18:40:00+00:00',
    text: 'Dear Takeru,\n\nCould you confirm the delivery dates for December? I have copied Liu Wei from East Sea.\n\nBest regards,\nEmma',
  },
];

/** A reply or forward as Outlook starts it: recipients, prefixed subject, the quoted message. */
export function answerTo(mail: ReceivedMail, composeType: Exclude<ComposeType, 'new'>): OutgoingMessage {
  const others = (list: readonly Mailbox[]) => list.filter(({ address }) => address !== user.address);
  const isAll = composeType === 'replyAll';
  return {
    from: user,
    to: composeType === 'forward' ? [] : [mail.from, ...(isAll ? others(mail.to) : [])],
    cc: isAll ? others(mail.cc) : [],
    bcc: [],
    subject: `${composeType === 'forward' ? 'Fw' : 'Re'}: ${mail.subject}`,
    body: { text: '', html: `<div><br></div>${quote(mail)}` },
    attachments: [],
    composeType,
    original: {
      recipients: [mail.from, ...mail.to, ...mail.cc].map(({ address }) => address),
      subject: mail.subject,
    },
  };
}

function quote(mail: ReceivedMail): string {
  const people = (list: readonly Mailbox[]) =>
    list.map(({ name, address }) => `${name} <${address}>`).join('; ');
  const line = (label: string, value: string) => `<b>${label}:</b> ${escapeHtml(value)}<br>`;
  return (
    '<hr><div id="divRplyFwdMsg">' +
    line('From', people([mail.from])) +
    line('Sent', new Date(mail.date).toLocaleString()) +
    line('To', people(mail.to)) +
    (mail.cc.length > 0 ? line('Cc', people(mail.cc)) : '') +
    line('Subject', mail.subject) +
    `</div><div><br></div>${textToHtml(mail.text)}`
  );
}

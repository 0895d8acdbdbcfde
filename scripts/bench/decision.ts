import { digestOf } from '../../src/confirmation/digest';
import { inspect } from '../../src/inspection/inspect';
import type { MessageAttachment, MessageRecipient, OutgoingMessage } from '../../src/message/message';
import { parsePolicy } from '../../src/policy/faults';
import { smallRules } from '../../src/rules/small';

// What `npm run bench` times, bundled and called by scripts/bench.mjs.

/** The text of a policy such as a middle-sized organization has: 300 business partners, ten keywords. */
export const policyText = JSON.stringify({
  version: 1,
  organization: { name: '例示株式会社', domains: ['example.co.jp', '*.example.co.jp'] },
  recipients: {
    trusted: ['partner.example'],
    watched: ['*@rival.example'],
    blocked: ['*.blocked.example'],
  },
  attachments: { blocked: ['*.exe', '*.scr'], watched: ['*社外秘*'] },
  keywords: Array.from({ length: 10 }, (_, index) => ({
    id: `keyword-${index}`,
    words: [`機密${index}`, `/極\\s*秘${index}/`],
  })),
  directory: Array.from({ length: 300 }, (_, index) => ({
    name: `株式会社取引先${index}`,
    domains: [`company${index}.example`],
    people: [{ name: `担当 ${index}郎`, address: `tantou${index}@company${index}.example` }],
  })),
});

const policyResult = parsePolicy(policyText, 'en');
if (!policyResult.ok) throw new Error(JSON.stringify(policyResult.faults));
export const { policy } = policyResult;

interface Size {
  readonly recipients: number;
  readonly attachments: number;
  readonly characters: number;
}

/** A business mail with its quoted thread, of the size asked for. */
export function messageOf({ recipients, attachments, characters }: Size): OutgoingMessage {
  const own =
    '山田商事 田中様\n\nお世話になっております。見積書をお送りしますので、ご確認ください。\n\n佐藤\n\n';
  const quoted = '> 先日お打ち合わせした件ですが、11月20日までにご返信いただけますでしょうか。\n';
  const thread =
    '-----Original Message-----\nFrom: tanaka\n\n' + quoted.repeat(Math.ceil(characters / quoted.length));
  return {
    from: { name: '佐藤 健', address: 'sato@example.co.jp' },
    to: Array.from({ length: recipients }, (_, index) => recipient(index)),
    cc: [],
    bcc: [],
    subject: '【ご確認】お見積りの件',
    body: { text: (own + thread).slice(0, characters) },
    attachments: Array.from({ length: attachments }, (_, index) => attachment(index)),
    composeType: 'reply',
    date: '2026-11-21T09:00:00+09:00',
  };
}

const recipient = (index: number): MessageRecipient => ({
  name: `担当 ${index}郎`,
  address: index % 2 === 0 ? `member${index}@example.co.jp` : `tantou${index}@company${index}.example`,
});

const attachment = (index: number): MessageAttachment => ({
  name: `見積書_${index}.xlsx`,
  size: 20_000 + index,
  kind: 'file',
  inline: false,
});

/** What happens between a Send and Outlook's answer, bar Outlook's own calls. */
export const decide = (message: OutgoingMessage) =>
  inspect({ message, policy, language: 'ja', ...smallRules });

/** What is done besides where the message needs confirmation. */
export const digest = (message: OutgoingMessage) => digestOf(message);

/** What every Send does before: the policy is fetched anew and validated. */
export const validate = () => parsePolicy(policyText, 'en');

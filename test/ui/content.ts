import type { AttachmentFacts } from '../../src/attachments/facts';
import { arrangement } from '../../src/inspection/arrange';
import { checklistFor } from '../../src/inspection/checklist';
import type { ChecklistContent } from '../../src/inspection/checklistContent';
import type { Finding } from '../../src/inspection/finding';
import type { Inspection } from '../../src/inspection/inspect';
import type { MessageAttachment, OutgoingMessage } from '../../src/message/message';
import { policySchema, type Policy } from '../../src/policy/schema';
import { classifyRecipients } from '../../src/recipients/recipient';
import type { Target } from '../../src/checks/check';

export type Found = Pick<Finding, 'check' | 'level' | 'section' | 'message'> & Partial<Finding>;

export interface ContentInput {
  readonly message?: Partial<OutgoingMessage>;
  readonly policy?: object;
  readonly language?: ChecklistContent['language'];
  /** In addition to the external recipients, which are found by themselves. */
  readonly found?: readonly Found[];
  readonly changes?: ChecklistContent['changes'];
  readonly ticked?: readonly string[];
  /** What was found in the attachments, in their order. */
  readonly facts?: readonly Partial<AttachmentFacts>[];
  readonly looking?: ChecklistContent['looking'];
  /** Addresses of those written to so often that they need no tick. */
  readonly familiar?: readonly string[];
  /** These recipients were ticked one by one a short while ago. */
  readonly justTicked?: boolean;
  readonly reading?: ChecklistContent['reading'];
  /** What happens to the message besides. */
  readonly more?: Pick<ChecklistContent, 'additions' | 'channels' | 'hold' | 'countdown'>;
}

export const typicalMessage: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [
    { name: '田中 一郎', address: 'tanaka@yamada.example' },
    { name: '鈴木 花子', address: 'suzuki@yamada.example' },
  ],
  cc: [{ name: '高橋 直樹', address: 'takahashi@example.co.jp' }],
  bcc: [],
  subject: '【例示】お見積書送付の件',
  body: {
    text: [
      '株式会社山田商事',
      '営業部 田中様',
      '',
      'いつもお世話になっております。例示株式会社の佐藤です。',
      '先日ご依頼いただいた件につきまして、お見積書をお送りいたします。',
      '内容をご確認のうえ、11月27日(金)までにご返信いただけますと幸いです。',
      '',
      'どうぞよろしくお願いいたします。',
    ].join('\n'),
  },
  attachments: [file('お見積書_山田商事様.xlsx', 18_233)],
  composeType: 'new',
};

export const typicalPolicy = {
  version: 1,
  organization: { name: '例示株式会社', domains: ['example.co.jp'] },
  directory: [{ name: '株式会社山田商事', domains: ['yamada.example'] }],
};

export function file(name: string, size: number, more: Partial<MessageAttachment> = {}): MessageAttachment {
  return { name, size, kind: 'file', inline: false, ...more };
}

/** The place where `part` stands in a text, as a finding's target. */
export function at(kind: 'subject' | 'body', text: string, part: string): Target {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`${part} is not in the ${kind}.`);
  return { kind, text: part, start, end: start + part.length };
}

/** A content as the inspection would make it, with findings of our choice instead of those of the checks. */
export function contentOf(input: ContentInput = {}): ChecklistContent {
  const message = { ...typicalMessage, ...input.message };
  const policy: Policy = policySchema.parse(input.policy ?? typicalPolicy);
  const language = input.language ?? 'ja';
  const recipients = classifyRecipients(message, policy);
  const familiar = recipients.filter(({ address }) => input.familiar?.includes(address));
  const findings = [...(input.found ?? []).map(findingOf), ...outsiders(recipients, familiar)];
  const blocked = findings.some(({ level }) => level === 'block');
  const attached = message.attachments.length > 0;
  const checklist = blocked
    ? null
    : checklistFor({ policy, language, recipients, findings, familiar, attached });
  const inspection: Inspection = {
    decision: blocked ? 'block' : checklist ? 'confirm' : 'send',
    findings,
    checklist: checklist ?? [],
    ownText: message.body.text,
    recipients: recipients.map((recipient) => {
      const { field, name, address, type, internal, company, party } = recipient;
      return {
        field,
        name,
        address,
        ...(type && { type }),
        internal,
        company,
        companyName: party?.name ?? '',
        risk: 0,
        ...(familiar.includes(recipient) && { familiar: true }),
      };
    }),
  };
  const arrange = arrangement(() => input.justTicked ?? false);
  return {
    language,
    organizationName: policy.organization.name,
    from: message.from,
    subject: message.subject,
    attachments: message.attachments.map((attachment, index) => {
      const facts = input.facts?.[index];
      const { name, size } = attachment;
      return facts ? { ...attachment, facts: { name, size, ...unknownFile, ...facts } } : attachment;
    }),
    ...(input.looking && { looking: input.looking }),
    ...(policy.attention.inView && { inView: true }),
    ...(input.reading && { reading: input.reading }),
    ...input.more,
    changes: input.changes ?? [],
    ticked: input.ticked ?? [],
    inspection: { ...inspection, checklist: arrange({ message, policy, language, inspection }) },
  };
}

const unknownFile = { type: 'other', protection: 'open' } as const;

const findingOf = (found: Found, index: number): Finding => ({
  id: `${found.check}|${index}`,
  targets: [],
  suggestions: [],
  ...found,
});

type Classified = ReturnType<typeof classifyRecipients>;

const outsiders = (recipients: Classified, familiar: Classified): Finding[] =>
  recipients
    .filter(({ internal }) => !internal)
    .map(({ field, address }) => ({
      id: `external-recipient|${field}:${address}`,
      check: 'external-recipient',
      level: familiar.some((person) => person.address === address) ? 'notice' : 'caution',
      section: 'recipients',
      message: `社外の宛先です: ${address}`,
      targets: [{ kind: 'recipient', field, address }],
      suggestions: [],
    }));

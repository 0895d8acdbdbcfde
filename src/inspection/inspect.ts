import type { AttachmentFacts } from '../attachments/facts';
import type { Check, CheckContext, Report } from '../checks/check';
import { sections } from '../checks/ids';
import { severity, shiftLevel, type FindingLevel, type Level } from '../checks/level';
import { optionValues, type Options, type OptionValues } from '../checks/option';
import { flatMap } from '../collections';
import { checkTexts } from '../locales/checks';
import type { Language, Texts } from '../locales/texts';
import type { Correspondence } from '../memory/correspondence';
import { writtenIn, type OutgoingMessage, type RecipientField, type RecipientType } from '../message/message';
import { maskQuoted } from '../message/ownText';
import type { Policy } from '../policy/schema';
import type { WordingFacts } from '../wording/slip';
import { classifyRecipients, type Recipient } from '../recipients/recipient';
import type { Rules } from '../rules/rules';
import { checklistFor, type ChecklistItem } from './checklist';
import { familiarAmong } from './familiar';
import { isMerelyOutside, recipientsMeant, type Decision, type Finding } from './finding';
import { mayDismiss, reasonOf } from './needless';
import { withoutRepeats } from './repeats';

/** Everything that the judgement of one message rests on. */
export interface InspectionInput extends Rules {
  readonly message: OutgoingMessage;
  readonly policy: Policy;
  readonly language: Language;
  /** What was found in the attachments, where they were looked into. */
  readonly files?: readonly AttachmentFacts[] | undefined;
  /** What was found in the author's words, where they were read for slips. */
  readonly wording?: WordingFacts | undefined;
  /** What is remembered of the sender's mails; left out where nothing is. */
  readonly correspondence?: Correspondence | null;
  /** Whether the sender marked a finding's `reason` as needless; left out where that is not remembered. */
  readonly isNeedless?: ((reason: string) => boolean) | undefined;
}

/** The judgement of one message: plain JSON, so that it can travel to a dialog. */
export interface Inspection {
  readonly decision: Decision;
  /** Most serious first; among equals in the order of the sections. */
  readonly findings: readonly Finding[];
  /** What must be ticked before the message may be sent; empty unless the decision is `confirm`. */
  readonly checklist: readonly ChecklistItem[];
  /** In the order of the message: To, Cc, Bcc; without those whom the policy added. */
  readonly recipients: readonly InspectedRecipient[];
  /** The author's own words: see {@link CheckContext.ownText}. */
  readonly ownText: string;
}

export interface InspectedRecipient {
  readonly field: RecipientField;
  readonly name: string;
  readonly address: string;
  readonly type?: RecipientType;
  readonly internal: boolean;
  /** Key of the group of recipients of one organization: its registered domain. */
  readonly company: string;
  /** The directory's name for that organization, where it knows it. */
  readonly companyName: string;
  /** 0 to 1: how likely this one is there by mistake. */
  readonly risk: number;
  /** Outside, but written to so often that the policy asks for no tick of his own. */
  readonly familiar?: boolean;
}

/** Judges a message by a policy. Pure; a check that throws becomes a finding whose level the policy's `onError` sets. */
export function inspect(input: InspectionInput): Inspection {
  const { language, checks, knowledge, files, wording } = input;
  const { correspondence = null, isNeedless } = input;
  const message = writtenIn(input.message);
  const acquaintances = correspondence ? Array.from(correspondence.people.values()) : [];
  const directory = knowledge.near(input.policy.directory, { message, files, known: acquaintances });
  const policy = { ...input.policy, directory };
  const recipients = classifyRecipients(
    message,
    policy,
    (domain) => knowledge.freeMailKind(domain) !== undefined,
  );
  const risk = correspondence ? knowledge.ranking(correspondence, message) : () => 0;
  const context = {
    message,
    policy,
    language,
    knowledge,
    correspondence,
    acquaintances,
    together: correspondence && ((a: string, b: string) => correspondence.mailsTo([a, b])),
    risk,
    recipients,
    files,
    wording,
    ownText: maskQuoted(message.body.text),
    isNeedless,
  };
  const exempt = message.kind === 'meeting' && !applies(policy.meetings, recipients);
  const found = exempt ? [] : withoutRepeats(flatMap(checks, (check) => run(check, context)));
  const familiar = familiarAmong({ policy, correspondence, recipients, findings: found });
  const findings = found.map((finding) => acquainted(finding, familiar)).sort(bySeverity);
  const blocked = findings.some(({ level }) => level === 'block');
  const attached = message.attachments.some(({ inline }) => !inline);
  const checklist =
    blocked || exempt ? null : checklistFor({ policy, language, recipients, findings, familiar, attached });
  return {
    decision: blocked ? 'block' : checklist ? 'confirm' : 'send',
    findings,
    checklist: checklist ?? [],
    recipients: recipients.map((recipient) => inspected(recipient, risk, familiar.indexOf(recipient) >= 0)),
    ownText: context.ownText,
  };
}

/** Whether meetings with these attendees are looked at. */
const applies = (when: Policy['meetings'], attendees: readonly Recipient[]): boolean =>
  when === 'always' || (when === 'external' && attendees.some(({ internal }) => !internal));

type Context = Omit<CheckContext, 'options'> & Pick<InspectionInput, 'isNeedless'>;

function run(check: Check, context: Context): Finding[] {
  try {
    const { level, options } = settingOf(check, context.policy);
    if (level === 'off') return [];
    const reports = Array.from(check.inspect({ ...context, options }));
    return flatMap(reports, (report) => findingsOf(report, check, level, context));
  } catch (error) {
    return [failure(check, error, context)];
  }
}

/** The level and options that the policy gives a check. */
export function settingOf<O extends Options>(
  check: Check<O>,
  policy: Policy,
): { level: Level; options: OptionValues<O> } {
  const setting = policy.checks[check.id];
  const [level, given] = Array.isArray(setting) ? setting : [setting ?? check.level];
  return { level, options: optionValues(check.options, given) };
}

function findingsOf(report: Report, check: Check, usual: FindingLevel, context: Context): Finding[] {
  const { language, policy, recipients, isNeedless } = context;
  const level = report.level ?? shiftLevel(usual, report.shift ?? 0);
  const reason =
    isNeedless && mayDismiss(policy, check.id, level) ? reasonOf(check.id, report, recipients) : '';
  const needless = reason !== '' && isNeedless!(reason);
  if (level === 'off' || (needless && level === 'notice')) return [];
  const { targets, suggestions = [], replacement } = report;
  return [
    {
      id: [report.text, ...targets.map(targetKey), ...(report.key ? [report.key] : [])].join('|'),
      check: check.id,
      level: needless ? 'notice' : level,
      section: check.section,
      message: ((check.texts ?? checkTexts) as Texts<string>).text(language, report.text, report.values),
      targets,
      suggestions,
      ...(replacement !== undefined && { replacement }),
      ...(reason && { reason, needless }),
    },
  ];
}

const targetKey = (target: Report['targets'][number]): string => {
  switch (target.kind) {
    case 'recipient':
      return `${target.field}:${target.address}`;
    case 'attachment':
      return target.name;
    default:
      return `${target.kind}:${target.text}`;
  }
};

const failureLevel = { block: 'block', prompt: 'warning', allow: 'notice' } as const;

function failure(check: Check, error: unknown, context: { policy: Policy; language: Language }): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    id: `could-not-inspect|${check.id}`,
    check: 'could-not-inspect',
    level: failureLevel[context.policy.onError],
    section: check.section,
    message: checkTexts.text(context.language, 'could-not-inspect.check', { check: check.id, reason }),
    targets: [],
    suggestions: [],
  };
}

/** That somebody familiar is outside is worth mentioning only. */
const acquainted = (finding: Finding, familiar: readonly Recipient[]): Finding =>
  isMerelyOutside(finding) && familiar.some(({ parsed }) => parsed!.key === recipientsMeant(finding)[0])
    ? { ...finding, level: 'notice' }
    : finding;

const inspected = (
  { field, name, address, type, internal, company, party }: Recipient,
  risk: (address: string) => number,
  familiar: boolean,
): InspectedRecipient => ({
  field,
  name,
  address,
  ...(type && { type }),
  internal,
  company,
  companyName: party?.name ?? '',
  risk: risk(address),
  ...(familiar && { familiar }),
});

const bySeverity = (a: Finding, b: Finding): number =>
  severity(b.level) - severity(a.level) || sections.indexOf(a.section) - sections.indexOf(b.section);

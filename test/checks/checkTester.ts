import type { AttachmentFacts } from '../../src/attachments/facts';
import { catalogue } from '../../src/checks/catalogue';
import type { Check, Target } from '../../src/checks/check';
import type { CheckId } from '../../src/checks/ids';
import { severity } from '../../src/checks/level';
import type { Finding } from '../../src/inspection/finding';
import { inspect, type Inspection } from '../../src/inspection/inspect';
import { tells } from '../../src/inspection/repeats';
import type { Language } from '../../src/locales/texts';
import { Correspondence, ENOUGH_MAILS } from '../../src/memory/correspondence';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import type {
  Mailbox,
  MessageAttachment,
  MessageRecipient,
  OutgoingMessage,
} from '../../src/message/message';
import { smallKnowledge } from '../../src/knowledge/small/small';
import type { WordingFacts } from '../../src/wording/slip';
import type { Policy } from '../../src/policy/schema';
import type { Rules } from '../../src/rules/rules';
import { smallRules } from '../../src/rules/small';
import { wholeRules } from '../../src/rules/whole';
import { policyOf } from '../support/policies';

/** A message in a few words: `to: '田中 一郎 <tanaka@yamada.example>, info@suzuki.example'`, `files: ['見積書.xlsx']`. */
export interface MessageSketch {
  readonly from?: string;
  readonly to?: string | readonly MessageRecipient[];
  readonly cc?: string | readonly MessageRecipient[];
  readonly bcc?: string | readonly MessageRecipient[];
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly (string | Partial<MessageAttachment>)[];
  /** What was found in the files; left out, nobody looked into them. A name alone is an open workbook. */
  readonly facts?: readonly (string | Partial<AttachmentFacts>)[];
  /** The slips found in the author's words; left out, nobody looked for them. */
  readonly wording?: WordingFacts;
  readonly compose?: OutgoingMessage['composeType'];
  /** When it is sent, as the message says it. */
  readonly date?: string;
  readonly truncated?: OutgoingMessage['truncated'];
  /** Addresses of the mail that is answered or forwarded. */
  readonly original?: readonly string[];
  /** Whether others may have been on that mail too. */
  readonly partial?: boolean;
  /** Mails sent before, oldest first, one an hour: their recipients, or more of them. */
  readonly memory?: readonly (string | MessageSketch)[];
  /** Whom the sender writes to, and how often. */
  readonly acquaintances?: readonly Acquaintance[];
  /** Mails that went to several of these addresses together: `[['a@x', 'b@y'], …]`. */
  readonly together?: readonly (readonly string[])[];
}

/** Somebody the sender writes to. */
export interface Acquaintance extends Mailbox {
  /** Mails to this one alone, besides those that went to several. */
  readonly count: number;
}

/** A policy as an administrator writes it, without the version. */
export type PolicySketch = Readonly<Record<string, unknown>>;

/** A message that the check must pass: a body's text alone, or more of it. */
export type Clean = string | (MessageSketch & { readonly name?: string; readonly policy?: PolicySketch });

/** What is expected of one finding. */
export interface Expected {
  readonly section?: Finding['section'];
  readonly level?: Finding['level'];
  /** The Japanese message, or parts of it. */
  readonly says?: string | readonly string[];
  /** Addresses, file names, or the words in subject or body that the finding points at. */
  readonly at?: readonly string[];
  /** Addresses of those who may have been meant. */
  readonly meant?: readonly string[];
  /** What would stand in place of the first place it points at. */
  readonly replacement?: string | undefined;
}

/** A message that the check must flag; one finding unless `findings` says otherwise. */
export type Flagged = readonly [message: Clean, ...findings: Expected[]];

/** Sender and policy that cases start from: sato@example.co.jp of example.co.jp. */
const SENDER = '佐藤 健 <sato@example.co.jp>';
const POLICY: PolicySketch = { organization: { domains: ['example.co.jp', '*.example.co.jp'] } };

/** Every check, and what the event runtime knows. */
const knowingLittle: Rules = { checks: catalogue, knowledge: smallKnowledge };

/** Runs a check over a table of messages that it must pass and one of messages that it must flag. */
export function testCheck(
  id: CheckId,
  cases: { clean: readonly Clean[]; flagged: readonly Flagged[] },
): void {
  const check = checkOf(id);
  describe(id, () => {
    describe('clean', () => {
      test.each(cases.clean.map((sketch) => [titleOf(sketch), sketch] as const))('%s', (_, sketch) => {
        expect(findingsOf(id, sketch)).toEqual([]);
        expectNoMoreWithoutFiles(sketch);
        expect(findingsOf(id, sketch, 'ja', knowingLittle)).toEqual([]);
      });
    });
    describe('flagged', () => {
      test.each(cases.flagged.map((row) => [titleOf(row[0]), row] as const))(
        '%s',
        (_, [sketch, ...expected]) => {
          const findings = findingsOf(id, sketch);
          expectAll(findings, expected.length > 0 ? expected : [{}], check);
          expectWholeIn(findings, sketch, id);
          expectNoMoreWithoutFiles(sketch);
          expectNoMoreThan(allFindingsOf(sketch), findingsOf(id, sketch, 'ja', knowingLittle));
        },
      );
    });
  });
}

/** The findings of one check, with every other check at work too, as in a real inspection. */
export const findingsOf = (id: CheckId, sketch: Clean, language?: Language, rules?: Rules): Finding[] =>
  allFindingsOf(sketch, language, rules).filter(({ check }) => check === id);

export function allFindingsOf(
  sketch: Clean,
  language: Language = 'ja',
  rules: Rules = wholeRules,
): readonly Finding[] {
  const policy = policyFrom(typeof sketch === 'string' ? {} : (sketch.policy ?? {}));
  const files = typeof sketch === 'string' ? undefined : sketch.facts?.map(factsFrom);
  const { findings } = inspect({
    message: messageFrom(sketch),
    policy,
    language,
    ...rules,
    correspondence: typeof sketch === 'string' ? null : correspondenceFrom(sketch),
    files,
    wording: typeof sketch === 'string' ? undefined : sketch.wording,
  });
  // A check that fails says nothing of its own: it would pass for one that has nothing to say.
  const failed = findings.find(({ id }) => id.startsWith('could-not-inspect|'));
  if (failed) throw new Error(failed.message);
  return findings;
}

/** A whole message from a sketch: from sato@example.co.jp to tanaka@yamada.example unless it says otherwise. */
export function messageFrom(sketch: Clean): OutgoingMessage {
  const all: MessageSketch = typeof sketch === 'string' ? { text: sketch } : sketch;
  const { from = SENDER, to = '田中 一郎 <tanaka@yamada.example>', cc = '', bcc = '', html, truncated } = all;
  return {
    from: mailboxes(from)[0]!,
    to: mailboxes(to),
    cc: mailboxes(cc),
    bcc: mailboxes(bcc),
    subject: all.subject ?? 'お見積りの件',
    body: { text: all.text ?? '', ...(html !== undefined && { html }) },
    attachments: (all.files ?? all.facts?.map(factsFrom).map(({ name, size }) => ({ name, size })) ?? []).map(
      attachment,
    ),
    composeType: all.compose ?? 'new',
    ...(truncated && { truncated }),
    ...(all.date && { date: all.date }),
    ...(all.original && {
      original: { recipients: all.original, ...(all.partial && { partial: true }) },
    }),
  };
}

/** Mails to somebody who is in no case, so that the memory speaks. */
const ENOUGH = Array<string>(ENOUGH_MAILS).fill('newsletter@example.co.jp');

export function correspondenceFrom(sketch: MessageSketch): Correspondence | null {
  const { memory: mails, acquaintances = [], together = [] } = sketch;
  if (!mails && acquaintances.length + together.length === 0) return null;
  const sent = [
    ...(mails ?? ENOUGH),
    ...together.map((addresses) => addresses.join()),
    ...acquaintances.flatMap(({ count, ...mailbox }) =>
      Array.from({ length: count }, () => ({ to: [mailbox] })),
    ),
  ];
  const memory = sent.reduce<Memory>((known, mail, index) => {
    const message = messageFrom(typeof mail === 'string' ? { to: mail } : mail);
    return learn(known, message, new Date(Date.UTC(2026, 3, 1, index)));
  }, emptyMemory());
  return new Correspondence(memory);
}

export const policyFrom = (sketch: PolicySketch): Policy => policyOf({ ...POLICY, ...sketch });

function checkOf(id: CheckId): Check {
  const check = catalogue.find((entry) => entry.id === id);
  if (!check) throw new Error(`${id} is not in the catalogue.`);
  return check;
}

/** Splits at commas that are neither in quotes nor in angle brackets. */
function mailboxes(list: string | readonly MessageRecipient[]): readonly MessageRecipient[] {
  if (typeof list !== 'string') return list;
  const entries = list.match(/(?:"[^"]*"|<[^>]*>|[^,<"])+/g) ?? [];
  return entries.map((entry) => {
    const named = /^\s*"?(.*?)"?\s*<([^<>]*)>\s*$/.exec(entry);
    return named ? { name: named[1]!, address: named[2]! } : { name: '', address: entry.trim() };
  });
}

function attachment(file: string | Partial<MessageAttachment>): MessageAttachment {
  const given = typeof file === 'string' ? { name: file } : file;
  return { name: 'file.pdf', size: 10_000, kind: 'file', inline: false, ...given };
}

export function factsFrom(file: string | Partial<AttachmentFacts>): AttachmentFacts {
  const given = typeof file === 'string' ? { name: file } : file;
  return { name: 'file.xlsx', type: 'xlsx', size: 10_000, protection: 'open', ...given };
}

function titleOf(sketch: Clean): string {
  if (typeof sketch === 'string') return sketch;
  const { name, policy, memory, ...message } = sketch;
  const rest = { ...message, ...(memory && { memory: memory.length }), ...(policy && { policy }) };
  return name ?? JSON.stringify(rest).slice(0, 200);
}

function expectAll(findings: readonly Finding[], expected: readonly Expected[], check: Check): void {
  expect(findings.map(({ message }) => message)).toHaveLength(expected.length);
  expected.forEach(({ level, section, says, at, meant, ...rest }, index) => {
    const finding = findings[index]!;
    expect(finding.section).toBe(section ?? check.section);
    expect(finding.level).toBe(level ?? check.level);
    for (const part of [says ?? []].flat()) expect(finding.message).toContain(part);
    if (at) expect(finding.targets.map(nameOf)).toEqual(at);
    if ('replacement' in rest) expect(finding.replacement).toBe(rest.replacement);
    if (meant) expect(finding.suggestions.map(({ address }) => address)).toEqual(meant);
  });
}

/** What the send handler, which opens no files, asks for, the checklist must have shown, or it would be asked for ever. */
function expectNoMoreWithoutFiles(sketch: Clean): void {
  if (typeof sketch === 'string' || !sketch.facts) return;
  const message = messageFrom(sketch);
  const policy = policyFrom(sketch.policy ?? {});
  const judged = { message, policy, language: 'ja' } as const;
  const shown = inspect({ ...judged, ...wholeRules, files: sketch.facts.map(factsFrom) });
  const asked = inspect({ ...judged, ...smallRules });
  const ids = ({ checklist }: Inspection) => checklist.map(({ id: item }) => item);
  if (shown.decision !== 'block') expect(ids(shown)).toEqual(expect.arrayContaining(ids(asked)));
}

/**
 * Who knows less may say less, and less seriously, but has no check speak that else would not (see Knowledge), unless
 * another one gives the same advice.
 */
export function expectNoMoreThan(findings: readonly Finding[], fewer: readonly Finding[]): void {
  for (const finding of fewer) {
    const asSerious = findings.filter(({ level }) => severity(level) >= severity(finding.level));
    const isSaid = asSerious.some(({ check }) => check === finding.check) || tells(asSerious, finding);
    expect([finding.message, isSaid]).toEqual([finding.message, true]);
  }
}

const nameOf = (target: Target): string =>
  target.kind === 'recipient' ? target.address : target.kind === 'attachment' ? target.name : target.text;

/** What holds for every finding: texts complete in both languages, offsets that fit, an id of its own. */
function expectWholeIn(findings: readonly Finding[], sketch: Clean, id: CheckId): void {
  const { subject, body } = messageFrom(sketch);
  const english = findingsOf(id, sketch, 'en');
  expect(english.map((finding) => finding.id)).toEqual(findings.map((finding) => finding.id));
  expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
  for (const { message, targets } of [...findings, ...english]) {
    // A place of the text that no value filled.
    expect(message).not.toMatch(/\{[a-z]+\}(?!\})/);
    for (const target of targets) {
      if (target.kind !== 'subject' && target.kind !== 'body') continue;
      const whole = target.kind === 'subject' ? subject : body.text;
      expect(whole.slice(target.start, target.end)).toBe(target.text);
    }
  }
}

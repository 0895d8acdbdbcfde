import { judge, type Standards } from '../../cli/judge';
import { UnreadableFile } from '../../files/unreadable';
import type { Inspection } from '../../inspection/inspect';
import { emptyMemory } from '../../memory/memory';
import type { OutgoingMessage } from '../../message/message';
import { Replay } from '../../replay/replay';
import { mailsIn, type GivenFile, type MailInFile } from './mails';
import type { TrialAnswer, TriedMail } from './protocol';

/**
 * Judges the mails in files as the checklist would, one after the other.
 * @param learns whether each is judged by what was learnt from those before it, oldest first
 */
export async function* tryMails(
  files: readonly GivenFile[],
  standards: Standards,
  learns: boolean,
): AsyncGenerator<TrialAnswer> {
  const mails: MailInFile[] = [];
  for (const file of files) {
    mails.push(...(await mailsIn(file)));
    yield { kind: 'found', mails: mails.length };
  }
  const judgement = learns ? learning(standards) : standing(standards);
  for (const mail of learns ? oldestFirst(mails) : mails) yield await tried(mail, judgement, standards);
  yield { kind: 'done' };
}

type Judgement = (message: OutgoingMessage, sent: Date) => Promise<Inspection>;

const standing =
  (standards: Standards): Judgement =>
  (message) =>
    judge(message, standards, null);

function learning(standards: Standards): Judgement {
  const replay = new Replay((message, known) => judge(message, standards, known), emptyMemory());
  return async (message, sent) => (await replay.next(message, sent)).inspection;
}

/** One without a date stays behind the mail that is before it in its file. */
function oldestFirst(mails: readonly MailInFile[]): MailInFile[] {
  let before = 0;
  return mails
    .map((mail) => ({ ...mail, time: (before = mail.time ?? before) }))
    .sort((a, b) => a.time - b.time);
}

async function tried(
  { label, time, read }: MailInFile,
  judgement: Judgement,
  { language }: Standards,
): Promise<TrialAnswer> {
  try {
    const message = await read();
    return { kind: 'mail', mail: triedMail(label, message, await judgement(message, new Date(time ?? 0))) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { kind: 'unread', unread: { label, reasons: error.reasons(language) } };
  }
}

function triedMail(
  label: string,
  { subject, to, cc, bcc }: OutgoingMessage,
  { decision, findings, checklist }: Inspection,
): TriedMail {
  return {
    label,
    subject,
    to: [...to, ...cc, ...bcc].map(({ name, address }) => address || name),
    decision,
    findings: findings.map(({ check, level, message }) => ({ check, level, message })),
    ticks: checklist.length,
  };
}

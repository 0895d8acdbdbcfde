import { inspect } from '../../src/inspection/inspect';
import { Correspondence } from '../../src/memory/correspondence';
import { fit } from '../../src/memory/fit';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { readMemory, writeMemory } from '../../src/memory/read';
import { rankRecipients } from '../../src/memory/ranking/rank';
import type { OutgoingMessage } from '../../src/message/message';
import { commonSurnames } from '../../src/names/data/commonSurnames';
import { defaultPolicy } from '../../src/policy/readPolicy';
import { smallRules } from '../../src/rules/small';
import { wholeRules } from '../../src/rules/whole';
import { pick, seededRandom } from '../ranking/random';

// The memory and the ranking at their largest, to be timed by scripts/bench.mjs.

const surnames = commonSurnames.split(';').flatMap((entry) => entry.split(' ').slice(1));
const givenNames = ['一郎', '花子', '健', '美咲', '翔', '直子', '太郎', '由美', '大輔', '恵'];

export const person = (index: number) => ({
  name: `${surnames[index % surnames.length]} ${givenNames[(index * 7) % givenNames.length]}`,
  address: `tantou${index}@company${index % 150}.example`,
});

const mailTo = (
  recipients: readonly number[],
): Pick<OutgoingMessage, 'to' | 'cc' | 'bcc' | 'composeType'> => ({
  to: recipients.slice(0, 2).map(person),
  cc: recipients.slice(2).map(person),
  bcc: [],
  composeType: 'reply',
});

const START = Date.UTC(2026, 0, 5);
const at = (mail: number) => new Date(START + mail * 20 * 60_000);
const MAILS = 6_000;

/** Years of mail to 900 people, few of them often, every eighth mail to several: fills the memory to its last byte. */
function fullMemory(): Memory {
  const random = seededRandom(1);
  let memory = emptyMemory();
  for (let mail = 0; mail < MAILS; mail++) {
    const count = mail % 8 === 0 ? 6 : 1;
    const recipients = Array.from({ length: count }, () => Math.floor(900 * random() ** 3));
    memory = learn(memory, mailTo(recipients), at(mail));
    if (mail % 50 === 0) memory = fit(memory);
  }
  return fit(memory);
}

/** As it is stored. */
export const memoryText = writeMemory(fullMemory());

/** As stored after so many people have been written to five times each; no more of them than it has room for. */
export function memoryTextOf(people: number): string {
  let memory = emptyMemory();
  for (let index = 0; index < people; index++) {
    for (let mail = 0; mail < 5; mail++) memory = learn(memory, mailTo([index]), at(index * 5 + mail));
  }
  return writeMemory(fit(memory));
}

/** What a Send does first: reads the memory and makes it ready for questions. */
export const readCorrespondence = (): Correspondence => new Correspondence(readMemory(memoryText).memory);

/** What a Send does last: one mail more is remembered. */
export const remember = (): string =>
  writeMemory(
    learn(readMemory(memoryText).memory, mailTo([pick([1, 2, 3], Math.random), 950]), at(MAILS + 1)),
  );

/** Risks of so many recipients, all but every tenth of them known. */
export function rank(correspondence: Correspondence, recipients: number): number[] {
  const everyone = Array.from({ length: recipients }, (_, index) =>
    index % 10 === 9 ? 2000 + index : index,
  );
  const message = mailTo(everyone);
  const risk = rankRecipients(correspondence, { ...message, date: at(MAILS).toISOString() });
  return everyone.map((index) => risk(person(index).address));
}

/** A whole judgement of a mail to so many people against the full memory, by all rules or by those of the event bundle. */
export function decideRemembering(
  correspondence: Correspondence,
  recipients: number,
  which: 'whole' | 'small',
): number {
  const everyone = Array.from({ length: recipients }, (_, index) =>
    index % 10 === 9 ? 2000 + index : index,
  );
  const message: OutgoingMessage = {
    ...mailTo(everyone),
    from: { name: '佐藤 健', address: 'sato@example.co.jp' },
    subject: 'お見積りの件',
    body: { text: '各位\n\nお世話になっております。ご確認をお願いいたします。\n\n佐藤' },
    attachments: [],
    date: at(MAILS).toISOString(),
  };
  const rules = which === 'whole' ? wholeRules : smallRules;
  return inspect({ message, policy: defaultPolicy, language: 'ja', correspondence, ...rules }).findings
    .length;
}

import { groupBy } from '../../src/collections';
import type { Case, Cases, Stage } from './cases';
import { placements, type LeakKind } from './leaks';

/** Of a number of mails with a leak: */
export interface Rates {
  readonly mails: number;
  /** the share in which the leak has the highest risk of all recipients; a tie does not count; */
  readonly first: number;
  /** the share in which the leak's risk lies above the threshold that rings for 4 of 100 mails as they went; */
  readonly caught: number;
  /** the share in which anybody's does, so that the mail is held back. */
  readonly stopped: number;
}

/** Mails as they went that may ring. */
const FALSE_ALARMS = 0.04;

/** A case seen through a ranking. */
export interface Judged extends Case {
  /** The leak's risk, and the highest of the others (of all, where there is no leak). */
  readonly leakRisk: number;
  readonly otherRisk: number;
}

export function judged({ list }: Cases, risks: ArrayLike<number>): Judged[] {
  return list.map((each) => {
    let otherRisk = -Infinity;
    for (let row = 0; row < each.rows; row++) {
      if (row !== each.leakRow) otherRisk = Math.max(otherRisk, risks[each.start + row]!);
    }
    return { ...each, otherRisk, leakRisk: each.leakRow < 0 ? -Infinity : risks[each.start + each.leakRow]! };
  });
}

export function ratesOf(
  cases: readonly Judged[],
  kinds: readonly LeakKind[],
  threshold = thresholdOf(cases),
): Rates {
  const leaked = cases.filter(({ leak }) => leak !== null && kinds.includes(leak));
  const share = (test: (each: Judged) => boolean) => leaked.filter(test).length / leaked.length;
  return {
    mails: leaked.length,
    first: share(({ leakRisk, otherRisk }) => leakRisk > otherRisk),
    caught: share(({ leakRisk }) => leakRisk > threshold),
    stopped: share(({ leakRisk, otherRisk }) => Math.max(leakRisk, otherRisk) > threshold),
  };
}

/** @param share of the mails as they went that may ring. */
export function thresholdOf(cases: readonly Judged[], share = FALSE_ALARMS): number {
  const asSent = cases.filter(({ leak }) => leak === null).map(({ otherRisk }) => otherRisk);
  return asSent.sort((a, b) => b - a)[Math.floor(asSent.length * share)]!;
}

const BOOK: readonly LeakKind[] = ['similar', 'random'];

/** Tables to print. @param risks one for each row of the cases. */
export function report(cases: Cases, risks: ArrayLike<number>): string[] {
  const all = judged(cases, risks);
  return [
    'rank 1 / caught / mail stopped at 4 false alarms in 100 (one threshold for all senders); each mail counts once',
    ...stageLines(all, 'later', 'memory up to the mail'),
    ...stageLines(all, 'frozen', 'memory of the first half of the mailbox'),
    ...senderLines(
      cases,
      all.filter(({ stage }) => stage === 'later'),
    ),
    ...memoryLines(cases),
  ];
}

const rateText = ({ first, caught, stopped }: Rates) =>
  `${first.toFixed(3)} / ${caught.toFixed(3)} / ${stopped.toFixed(3)}`;

function stageLines(all: readonly Judged[], stage: Stage, title: string): string[] {
  const cases = all.filter((each) => each.stage === stage);
  const threshold = thresholdOf(cases);
  const line = (name: string, kinds: readonly LeakKind[], some = cases) =>
    `  ${name.padEnd(34)} ${rateText(ratesOf(some, kinds, threshold))}   n ${ratesOf(some, kinds, threshold).mails}`;
  return [
    title,
    line('leak from the address book', BOOK),
    line('  a similar address', ['similar']),
    line('  any address', ['random']),
    ...placements.map((placement) =>
      line(
        `  placed ${placement}`,
        BOOK,
        cases.filter((each) => each.placement === placement),
      ),
    ),
    line(
      '  without a name',
      BOOK,
      cases.filter(({ named }) => !named),
    ),
    line('nearest by edits of address or name', ['near']),
    line('drawn as often as written to', ['frequent']),
    line('never written to before', ['stranger']),
    ...[0.01, 0.02, 0.03].map((share) => {
      const stricter = thresholdOf(cases, share);
      const rates = rateText(ratesOf(cases, BOOK, stricter));
      return `  at ${100 * share} false alarms in 100: risk ${stricter.toFixed(3)}, ${rates}`;
    }),
  ];
}

function senderLines(cases: Cases, later: readonly Judged[]): string[] {
  const threshold = thresholdOf(later);
  const bySender = groupBy(later, ({ owner }) => owner);
  const rows = cases.mailboxes.map((mailbox) => {
    const own = bySender.get(mailbox.owner) ?? [];
    return { mailbox, common: ratesOf(own, BOOK, threshold), own: ratesOf(own, BOOK) };
  });
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return [
    'by sender, leak from the address book: rank 1 / caught / stopped at the common threshold | caught / stopped at its own',
    ...rows.map(
      ({ mailbox: { owner, mails, addresses, bytes, logged, microseconds }, common, own }) =>
        `  ${owner.padEnd(14)} ${rateText(common)} | ${own.caught.toFixed(3)} / ${own.stopped.toFixed(3)}   n ${own.mails}, ` +
        `mails ${mails}, addresses ${addresses}, memory ${bytes} bytes, log ${logged}, ${microseconds.toFixed(0)} µs a mail`,
    ),
    `  ${'mean of senders'.padEnd(14)} ${mean(({ common }) => common.first).toFixed(3)} / ${mean(({ common }) => common.caught).toFixed(3)} / ${mean(({ common }) => common.stopped).toFixed(3)} | ${mean(({ own }) => own.caught).toFixed(3)} / ${mean(({ own }) => own.stopped).toFixed(3)}`,
  ];
}

function memoryLines({ mailboxes }: Cases): string[] {
  const sorted = (of: (each: (typeof mailboxes)[number]) => number) =>
    mailboxes.map(of).sort((a, b) => a - b);
  const middle = (numbers: readonly number[]) => numbers[numbers.length >> 1]!;
  const bytes = sorted((each) => each.bytes);
  const ranking = sorted((each) => each.microseconds);
  const reading = sorted((each) => each.readingMicroseconds);
  return [
    `memory: median ${middle(bytes)} bytes, largest ${bytes[bytes.length - 1]}`,
    `time: ranking a mail ${middle(ranking).toFixed(0)} µs (median of senders), reading the memory ${middle(reading).toFixed(0)} µs`,
  ];
}

import { Correspondence } from '../../src/memory/correspondence';
import { storedSize } from '../../src/memory/encoding';
import { fit } from '../../src/memory/fit';
import { emptyMemory, learn, type Memory } from '../../src/memory/memory';
import { readMemory, writeMemory } from '../../src/memory/read';
import { inputRows } from '../../src/memory/ranking/features';
import { subjectOf } from '../../src/memory/ranking/subject';
import {
  addressesOf,
  directoryOf,
  leakKinds,
  withLeak,
  type Directory,
  type LeakedMail,
  type LeakKind,
  type Placement,
} from './leaks';
import type { SentMail } from './mailboxes';
import { widthOf } from './inputs';
import { pick, seededRandom } from './random';

/**
 * `later`: a mail of the second half of a mailbox, before the memory of all mails up to it; `frozen`: the same before the
 * memory of the first half; `earlier`: a mail of the first half (to train with only), before its own or an older memory.
 */
export type Stage = 'earlier' | 'later' | 'frozen';

/** A mail as it went, or with a leak put in; its recipients are rows of a table of inputs. */
export interface Case {
  readonly owner: string;
  readonly stage: Stage;
  readonly leak: LeakKind | null;
  readonly placement: Placement | null;
  readonly named: boolean;
  readonly start: number;
  readonly rows: number;
  /** The leak's row from `start`; -1 where there is none. */
  readonly leakRow: number;
}

export interface Cases {
  /** Numbers a row. */
  readonly width: number;
  readonly list: readonly Case[];
  /** Row by row. */
  readonly values: Float32Array;
  readonly mailboxes: readonly MailboxFigures[];
}

export interface MailboxFigures {
  readonly owner: string;
  readonly mails: number;
  readonly addresses: number;
  /** Of the memory at the end, as it is stored. */
  readonly bytes: number;
  /** Of these mails the log still holds so many. */
  readonly logged: number;
  /** Mean time to rank one mail. */
  readonly microseconds: number;
  /** Time to read the memory at the end and make it ready. */
  readonly readingMicroseconds: number;
}

/** Of larger mailboxes so many mails are drawn, or few people would stand for all. */
const MAILS_PER_MAILBOX = 400;

/** From here on mails are looked at; before, there is too little to tell by. */
const FIRST_SHARE = 0.2;

/**
 * @param forms the inputs; see `inputRows`.
 * @param earlier whether mails of the first halves are wanted too.
 */
export function buildCases(
  mailboxes: readonly SentMail[],
  forms: string,
  seed: number,
  earlier: boolean,
): Cases {
  const directory = directoryOf(mailboxes.flatMap(({ mails }) => mails));
  const builder = new Builder(forms, directory, seededRandom(seed));
  const figures = mailboxes.map((mailbox) => builder.walk(mailbox, earlier));
  const width = widthOf(forms);
  return { width, list: builder.list, values: joined(builder.values, width), mailboxes: figures };
}

function joined(rows: readonly Float32Array[], width: number): Float32Array {
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, index) => values.set(row, index * width));
  return values;
}

interface Known {
  readonly correspondence: Correspondence;
  readonly book: ReadonlyMap<string, number>;
}

class Builder {
  readonly list: Case[] = [];
  readonly values: Float32Array[] = [];
  private rows = 0;
  private ranked = 0;
  private milliseconds = 0;

  constructor(
    private readonly forms: string,
    private readonly directory: Directory,
    private readonly random: () => number,
  ) {}

  walk({ owner, mails }: SentMail, withEarlier: boolean): MailboxFigures {
    const half = Math.floor(mails.length / 2);
    const book = new Map<string, number>();
    const older: Known[] = [];
    let memory: Memory = emptyMemory();
    let frozen: Known | null = null;
    [this.ranked, this.milliseconds] = [0, 0];
    mails.forEach((mail, index) => {
      const known = (): Known => ({ correspondence: new Correspondence(memory), book: new Map(book) });
      if (index % Math.ceil(mails.length / 12) === 0 && index > 0) older.push(known());
      if (index === half) frozen = known();
      if (index >= mails.length * FIRST_SHARE && this.random() < MAILS_PER_MAILBOX / mails.length) {
        if (index >= half) {
          this.add(owner, 'later', mail, known());
          this.add(owner, 'frozen', mail, frozen!);
        } else if (withEarlier) {
          this.add(owner, 'earlier', mail, known());
          if (this.random() < 0.3) this.add(owner, 'earlier', mail, pick(older, this.random));
        }
      }
      memory = learn(memory, mail, new Date(mail.date));
      if (index % 20 === 0) memory = fit(memory);
      for (const address of addressesOf(mail)) book.set(address, (book.get(address) ?? 0) + 1);
    });
    const microseconds = (1000 * this.milliseconds) / Math.max(1, this.ranked);
    const text = writeMemory(memory);
    const before = performance.now();
    const { log } = new Correspondence(readMemory(text).memory);
    const readingMicroseconds = 1000 * (performance.now() - before);
    const bytes = storedSize(text);
    return {
      owner,
      mails: mails.length,
      addresses: book.size,
      bytes,
      logged: log.length,
      microseconds,
      readingMicroseconds,
    };
  }

  /** The mail as it went, and with each kind of leak. */
  private add(owner: string, stage: Stage, mail: SentMail['mails'][number], known: Known): void {
    this.addCase(owner, stage, mail, null, null, known);
    for (const kind of leakKinds) {
      if (kind === 'stranger' && this.random() < 0.5) continue;
      const leaked = withLeak(mail, kind, { own: known.book, everybody: this.directory }, this.random);
      if (leaked) this.addCase(owner, stage, { ...leaked.message, date: mail.date }, kind, leaked, known);
    }
  }

  private addCase(
    owner: string,
    stage: Stage,
    message: SentMail['mails'][number],
    kind: LeakKind | null,
    leaked: LeakedMail | null,
    { correspondence }: Known,
  ): void {
    const before = performance.now();
    const subject = subjectOf(correspondence, message);
    const rows = inputRows(subject, this.forms);
    this.milliseconds += performance.now() - before;
    this.ranked++;
    const leakRow = subject.candidates.findIndex(({ key }) => key === leaked?.leak);
    if (leaked && leakRow < 0) return; // An address that cannot be read.
    const { placement = null, named = true } = leaked ?? {};
    this.list.push({
      owner,
      stage,
      leak: kind,
      placement,
      named,
      start: this.rows,
      rows: rows.length,
      leakRow,
    });
    this.rows += rows.length;
    this.values.push(...rows.map((row) => Float32Array.from(row)));
  }
}

import { flatMap } from '../collections';

/**
 * Whether a regular expression takes no time that doubles with each further letter. `(a+)+b` does: the engine tries every way
 * of cutting a run of a's into pieces, and nothing can stop it while it does.
 *
 * The expression is taken as an automaton whose states are its characters. Where one of them can come back to itself in two
 * ways over the same text, the ways multiply with each round ("exponential degree of ambiguity", Weber and Seidl 1991;
 * for regular expressions Weideman and others 2016). What is inside look-aheads and back references is left out of account.
 * @param word a keyword of a policy that can be used: words, or `/expression/flags`
 */
export function isQuick(word: string): boolean {
  const [, pattern, flags = ''] = /^\/([^]+)\/([a-z]*)$/.exec(word) ?? [];
  if (pattern === undefined) return true;
  try {
    const automaton = new Automaton();
    new Reader(pattern, automaton).read();
    return !automaton.isAmbiguousInLoop(flags.replace(/[gm]/g, ''));
  } catch (error) {
    // More than an administrator writes by hand: too large to be judged is too large to be used.
    return !(error instanceof TooLarge);
  }
}

class TooLarge extends Error {}

const MOST_CHARACTERS = 150;
const MOST_WAYS = 20_000;
/** A group that may come so often is as good as one that may come for ever. */
const AS_GOOD_AS_EVER = 8;

/** One character's place in the expression: `a`, `[^b]`, `\d`, `.`. */
type Place = number;

/** Nodes are joined by ways that take no character, or by places that take one. */
class Automaton {
  /** From each node, to which others without a character. */
  readonly ways: number[][] = [];
  readonly places: { readonly source: string; readonly from: number; readonly to: number }[] = [];

  node(): number {
    return this.ways.push([]) - 1;
  }
  way(from: number, to: number): void {
    this.ways[from]!.push(to);
  }
  place(source: string, from: number): number {
    const to = this.node();
    if (this.places.push({ source, from, to }) > MOST_CHARACTERS) throw new TooLarge();
    return to;
  }

  /** Whether a place is reached from itself in two ways over one text. */
  isAmbiguousInLoop(flags: string): boolean {
    const next = this.places.map(({ to }) => this.placesFrom(to));
    const meet = this.meetings(flags);
    // Two walks at once: where they part and come together again in the place they began at, there are two ways.
    const steps = ([a, b]: Pair): { readonly pair: Pair; readonly parted: boolean }[] =>
      flatMap(Array.from(next[a]!), ([to, waysTo]) =>
        Array.from(next[b]!.keys())
          .filter((other) => meet[to]![other])
          .map((other) => ({ pair: [to, other] as const, parted: to !== other || (a === b && waysTo > 1) })),
      );
    return this.places.some((_, start) => returnsInTwoWays(start, steps, this.places.length));
  }

  /** The places that can come next, and whether there is one way to each or more. */
  private placesFrom(node: number): Map<Place, number> {
    const found = new Map<Place, number>();
    const onTheWay = new Set<number>();
    let count = 0;
    const walk = (at: number): void => {
      if (onTheWay.has(at)) return;
      if (++count > MOST_WAYS) throw new TooLarge();
      onTheWay.add(at);
      this.places.forEach(({ from }, place) => {
        if (from === at) found.set(place, (found.get(place) ?? 0) + 1);
      });
      this.ways[at]!.forEach(walk);
      onTheWay.delete(at);
    };
    walk(node);
    return found;
  }

  /** Which places have a character in common. The engine itself is asked, about every character that the expression names. */
  private meetings(flags: string): boolean[][] {
    const named = flatMap(this.places, ({ source }) => Array.from(source));
    const near = flatMap(named, (letter) => [-1, 1].map((by) => letter.codePointAt(0)! + by));
    const letters = new Set([
      ...named,
      ...USUAL,
      ...near.filter((code) => code > 0).map((code) => String.fromCodePoint(code)),
    ]);
    const sets = this.places.map(({ source }) => {
      const expression = new RegExp(`^(?:${source})$`, flags);
      return Array.from(letters).map((letter) => expression.test(letter));
    });
    return sets.map((set) => sets.map((other) => set.some((has, index) => has && other[index])));
  }
}

/** Letters of every kind that a class such as `\w` tells apart. */
const USUAL = Array.from('azAZ09_ \t\n\r-.,:;!?@/\u00a0あア漢ー、。　ａ１');

type Pair = readonly [Place, Place];

/** Whether two walks from one place, over the same text, can part and be there together again. */
function returnsInTwoWays(
  start: Place,
  steps: (pair: Pair) => readonly { readonly pair: Pair; readonly parted: boolean }[],
  size: number,
): boolean {
  // What was parted once stays so, also where both walks are at the same place again.
  const key = ([a, b]: Pair, parted: boolean) => ((parted ? 1 : 0) * size + a) * size + b;
  const seen = new Set<number>();
  const front: { readonly pair: Pair; readonly parted: boolean }[] = [
    { pair: [start, start], parted: false },
  ];
  for (let at = front.pop(); at; at = front.pop()) {
    for (const step of steps(at.pair)) {
      const parted = at.parted || step.parted;
      if (parted && step.pair[0] === start && step.pair[1] === start) return true;
      if (seen.has(key(step.pair, parted))) continue;
      seen.add(key(step.pair, parted));
      front.push({ pair: step.pair, parted });
    }
  }
  return false;
}

/** Reads an expression that compiles, of ECMAScript 2016, into an automaton. */
class Reader {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly automaton: Automaton,
  ) {}

  read(): void {
    this.alternatives(this.automaton.node());
  }

  /** @returns the node behind all of them */
  private alternatives(from: number): number {
    const end = this.automaton.node();
    for (;;) {
      const start = this.automaton.node();
      this.automaton.way(from, start);
      this.automaton.way(this.sequence(start), end);
      if (this.pattern[this.at] !== '|') return end;
      this.at++;
    }
  }

  private sequence(from: number): number {
    let node = from;
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at]!)) node = this.term(node);
    return node;
  }

  private term(from: number): number {
    const begin = this.at;
    const start = this.automaton.node();
    this.automaton.way(from, start);
    let end = this.atom(start);
    const quantifier = this.take(/\{\d+(?:,\d*)?\}|[*+?]/y);
    if (quantifier === null) return end;
    const { least, most } = timesOf(quantifier);
    this.take(/\?/y);
    if (most > 1) {
      // Written out twice, so that what follows a group within its own repetition is seen.
      if (most >= AS_GOOD_AS_EVER) this.automaton.way(end, start);
      else {
        const after = this.at;
        for (let count = 1; count < most; count++) {
          this.at = begin;
          const again = this.automaton.node();
          this.automaton.way(end, again);
          const reached = this.atom(again);
          if (count >= least) this.automaton.way(again, reached);
          end = reached;
        }
        this.at = after;
      }
    }
    const behind = this.automaton.node();
    this.automaton.way(end, behind);
    if (least === 0) this.automaton.way(from, behind);
    return behind;
  }

  private atom(from: number): number {
    if (this.take(/\((?:\?:)?(?!\?)/y)) {
      const end = this.alternatives(from);
      this.at++;
      return end;
    }
    if (this.take(/\(\?[=!]/y)) {
      // What a look-ahead reads is read again by what follows: a walk of its own, which nothing comes behind.
      this.alternatives(this.automaton.node());
      this.at++;
      return from;
    }
    if (this.take(/[\^$]|\\[bB]|\\[1-9]\d*/y)) return from;
    return this.automaton.place(this.take(CHARACTER)!, from);
  }

  /** What stands here, if it is that. */
  private take(what: RegExp): string | null {
    what.lastIndex = this.at;
    const found = what.exec(this.pattern)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }
}

const CHARACTER =
  /\[(?:\\[^]|[^\]\\])*\]|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\c[a-zA-Z]|\\[^]|[\ud800-\udbff][\udc00-\udfff]|[^]/y;

function timesOf(quantifier: string): { least: number; most: number } {
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(quantifier) ?? [];
  if (least === undefined)
    return { least: quantifier === '+' ? 1 : 0, most: quantifier === '?' ? 1 : Infinity };
  return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
}

import type { OutgoingMessage } from '../message/message';
import { maskQuoted } from '../message/ownText';
import type { AuthoredText, MessageSlips, Slip, WordingFacts } from '../wording/slip';
import type { WordingReader } from '../wording/worker/reader';
import { within, type Clock } from './clock';
import type { WordingSeen } from './ports';

export interface WordingLookPorts {
  readonly clock: Clock;
  readonly reader: WordingReader;
  /** Something new can be seen; not called from within `see`. */
  changed(): void;
}

/** Reads the wording of the message being written, in the background. */
export interface WordingLook {
  /** What is known of the wording now; begins to read it where it is new. Returns at once. */
  see(message: OutgoingMessage): WordingSeen;
  close(): void;
}

/** Reading takes a fraction of a second, loading the reader perhaps a few; what takes longer has gone wrong. */
const READ_MS = 20_000;

export function wordingLook({ clock, reader, ...ports }: WordingLookPorts): WordingLook {
  let known: { readonly text: AuthoredText; readonly facts: WordingFacts } | null = null;
  let wanted: AuthoredText | null = null;
  let busy = false;
  let closed = false;
  let revision = 0;

  const run = async (): Promise<void> => {
    busy = true;
    // Not before whoever asked has shown what is known.
    await Promise.resolve();
    for (let text = wanted; text && !closed; text = wanted) {
      const facts = await read(text);
      known = { text, facts };
      revision++;
      if (wanted === text) wanted = null;
      if (!closed) ports.changed();
    }
    busy = false;
  };
  const read = async (text: AuthoredText): Promise<WordingFacts> => {
    const late = (): WordingFacts => {
      reader.close();
      return 'failed';
    };
    try {
      return await within<WordingFacts>(clock, READ_MS, reader.read(text), late);
    } catch {
      return 'failed';
    }
  };

  return {
    see(message) {
      const text = { subject: message.subject, body: maskQuoted(message.body.text) };
      if (known && sameText(known.text, text)) {
        wanted = null;
        return { facts: known.facts, reading: false, revision };
      }
      if (!wanted || !sameText(wanted, text)) wanted = text;
      if (!busy && !closed) void run();
      return {
        facts: known ? carriedOver(known.facts, known.text, text) : undefined,
        reading: true,
        revision,
      };
    },
    close() {
      closed = true;
      reader.close();
    },
  };
}

const sameText = (a: AuthoredText, b: AuthoredText): boolean => a.subject === b.subject && a.body === b.body;

/** What was found in the text as it was and still stands there, so that it does not come and go while somebody types. */
function carriedOver(facts: WordingFacts, was: AuthoredText, is: AuthoredText): WordingFacts | undefined {
  if (facts === 'failed') return undefined;
  const carried = (part: keyof MessageSlips) => stillThere(facts[part], was[part], is[part]);
  return { subject: carried('subject'), body: carried('body') };
}

function stillThere(slips: readonly Slip[], was: string, is: string): Slip[] {
  const shift = is.length - was.length;
  return slips.flatMap((slip) => {
    const words = was.slice(slip.start, slip.end);
    const moved = [0, shift].find((by) => is.slice(slip.start + by, slip.end + by) === words);
    return moved === undefined ? [] : [{ ...slip, start: slip.start + moved, end: slip.end + moved }];
  });
}

import { escape, storedSize, unescape } from './encoding';

/**
 * What the sender marked as needless to be asked. Of the finding's reason, which names all it was about, only the hash is
 * kept; the rest is there to show him what he marked.
 */
export interface Mark {
  /** Hash of the finding's `reason`, hexadecimal. */
  readonly reason: string;
  /** When it was marked, or taken back, in minutes since 1970. */
  readonly minute: number;
  /** Null where it was taken back, of which the other copies have to hear. */
  readonly about: {
    /** Id of the check. */
    readonly check: string;
    /** The address of one of the people, and how many others there were. */
    readonly person: string;
    readonly others: number;
  } | null;
}

/** What fits beside the memory into Outlook's 32 KB of roaming settings. */
export const NEEDLESS_BYTES = 2_000;

/** Reads what {@link writeMarks} wrote, oldest first; anything else is no mark. */
export function readMarks(text: string): Mark[] {
  return text.split(';').flatMap((entry): Mark[] => {
    const match = /^([0-9a-f]+)([+-])(\d+)(?:,([\w-]+),([^,]*),(\d+))?$/.exec(entry);
    if (!match) return [];
    const [, reason = '', sign, minute, check = '', person = '', others] = match;
    const about = sign === '+' ? { check, person: unescape(person), others: Number(others ?? 0) } : null;
    return [{ reason, minute: Number(minute), about }];
  });
}

/**
 *     marks = mark *( ";" mark )
 *     mark  = reason ( "+" minute "," check "," person "," others / "-" minute )
 *
 * At most {@link NEEDLESS_BYTES} as JSON: the oldest leave first. That a reason stands is seen from `reason+` alone.
 */
export function writeMarks(marks: readonly Mark[]): string {
  const entries = marks.map(({ reason, minute, about }) =>
    about
      ? `${reason}+${minute},${about.check},${escape(about.person)},${about.others}`
      : `${reason}-${minute}`,
  );
  while (storedSize(entries.join(';')) > NEEDLESS_BYTES) entries.shift();
  return entries.join(';');
}

/** What copies know together: of each reason what was said of it last. The order of the copies does not matter. */
export function mergedMarks(copies: readonly (readonly Mark[])[]): Mark[] {
  const latest = new Map<string, Mark>();
  for (const mark of copies.flat()) {
    const known = latest.get(mark.reason);
    if (!known || isLater(mark, known)) latest.set(mark.reason, mark);
  }
  return [...latest.values()].sort((a, b) => a.minute - b.minute || (a.reason < b.reason ? -1 : 1));
}

/** Within one minute taking back weighs more: then all is asked as before. */
const isLater = (a: Mark, b: Mark): boolean => a.minute > b.minute || (a.minute === b.minute && !a.about);

import { flatMap } from '../../collections';
import { addressKey } from '../../message/address';
import { recipientFields, type Mailbox, type RecipientField } from '../../message/message';
import type { ItemCalls } from '../call';
import { isMeeting, type ComposeItem } from '../office';
import { MendRefused } from './refusal';

/** A recipient as Outlook takes it; one without an address is a contact list, which it would not take back. */
export interface Entry {
  readonly displayName: string;
  readonly emailAddress: string;
}

export type Fields = Readonly<Record<RecipientField, readonly Entry[]>>;

export const entryOf = ({ name, address }: Mailbox): Entry => ({
  displayName: name || address,
  emailAddress: address,
});

export const isSame = (a: Entry, b: Entry): boolean =>
  addressKey(a.emailAddress) === addressKey(b.emailAddress);

export const includes = (entries: readonly Entry[], entry: Entry): boolean =>
  entries.some((each) => isSame(each, entry));

/** Everybody stays where he is, and others may come after. */
const isContinued = (before: readonly Entry[], after: readonly Entry[]): boolean =>
  before.length <= after.length && before.every((entry, index) => isSame(entry, after[index]!));

export const isSameList = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && isContinued(a, b);

export async function readFields(item: ComposeItem, calls: ItemCalls): Promise<Fields> {
  const read = async (field: RecipientField): Promise<Entry[]> => {
    if (field === 'bcc' && isMeeting(item)) return [];
    const list = await calls<(Partial<Entry> | null)[]>((callback) =>
      item[field]!.getAsync(callback as never),
    );
    return list.map((recipient) => ({
      displayName: recipient?.displayName ?? '',
      emailAddress: recipient?.emailAddress ?? '',
    }));
  };
  const [to, cc, bcc] = await Promise.all(recipientFields.map(read));
  return { to: to!, cc: cc!, bcc: bcc! };
}

/** `Recipients.setAsync` and `addAsync` take so many at a time (documentation). */
const MOST_AT_A_TIME = 100;

/** A list of exactly such a length may have been cut (documentation of `getAsync`), so that writing it would lose the rest. */
const CUT_AT = [500, 1000];

interface Step {
  readonly field: RecipientField;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/**
 * Makes the fields what they should be, in an order in which nobody is ever missing: fields that lose anybody come
 * last. What was written is put back if a later step is refused.
 * Rejects where nothing was changed in the end, with `half-done` where not all could be put back.
 */
export async function writeFields(
  item: ComposeItem,
  calls: ItemCalls,
  before: Fields,
  after: Fields,
): Promise<void> {
  const steps = stepsBetween(before, after);
  // An addition alone leaves what stands there as it is, and need not be taken back.
  if (steps.length > 1 || !steps.every((step) => isContinued(step.before, step.after))) {
    const rewritten = flatMap(steps, (step) => step.before);
    if (rewritten.some(({ emailAddress }) => emailAddress === '')) throw new MendRefused('no-address');
    if (steps.some((step) => CUT_AT.includes(step.before.length)))
      throw new MendRefused('too-many-recipients');
  }
  const begun: Step[] = [];
  try {
    for (const step of steps) await write(item, calls, step, () => begun.unshift(step));
  } catch (error) {
    await putBack(item, calls, begun, before);
    throw error;
  }
}

function stepsBetween(before: Fields, after: Fields): Step[] {
  const steps = recipientFields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((step) => !isSameList(step.before, step.after));
  const loses = ({ before: from, after: to }: Step) => from.some((entry) => !includes(to, entry));
  return [...steps.filter((step) => !loses(step)), ...steps.filter(loses)];
}

/** @param begun called once something of it was written. */
async function write(
  item: ComposeItem,
  calls: ItemCalls,
  { field, before, after }: Step,
  begun: () => void,
): Promise<void> {
  const recipients = item[field];
  const adds = isContinued(before, after);
  let first = true;
  for (let at = adds ? before.length : 0; first || at < after.length; at += MOST_AT_A_TIME) {
    const some = after.slice(at, at + MOST_AT_A_TIME);
    const how = first && !adds ? 'setAsync' : 'addAsync';
    await calls<void>((callback) => recipients![how](some, callback as never));
    if (first) begun();
    first = false;
  }
}

/** @param begun the latest first. */
async function putBack(
  item: ComposeItem,
  calls: ItemCalls,
  begun: readonly Step[],
  before: Fields,
): Promise<void> {
  try {
    // From the beginning, for nobody knows how far the writing came.
    for (const { field } of begun)
      await write(
        item,
        calls,
        { field, before: [...before[field], ANYBODY], after: before[field] },
        () => undefined,
      );
  } catch {
    throw new MendRefused('half-done', await missing(item, calls, before));
  }
}

/** Makes a list another one, so that it is written as a whole. */
const ANYBODY: Entry = { displayName: '', emailAddress: '' };

/** Who stood in some field before and stands in none now; where nobody can say, nobody is named. */
async function missing(item: ComposeItem, calls: ItemCalls, before: Fields): Promise<string | undefined> {
  const everybody = (fields: Fields) => flatMap(recipientFields, (field) => fields[field]);
  try {
    const now = everybody(await readFields(item, calls));
    const gone = everybody(before).filter((entry) => !includes(now, entry));
    return gone.map(({ emailAddress }) => emailAddress).join(', ') || undefined;
  } catch {
    return undefined;
  }
}

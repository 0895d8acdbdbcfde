import type { Mend, PlacedMailbox } from '../../inspection/mend';
import { recipientFields, type RecipientField } from '../../message/message';
import type { ItemCalls } from '../call';
import type { Undo } from '../mendLog';
import type { ComposeItem } from '../office';
import {
  entryOf,
  includes,
  isSame,
  isSameList,
  readFields,
  writeFields,
  type Entry,
  type Fields,
} from './fields';
import { MendRefused } from './refusal';

type RecipientMend = Extract<Mend, { readonly kind: 'add' | 'remove' | 'replace' | 'move' }>;

/** Changes the recipients. Rejects where nothing was changed, or not everything could be put back. */
export async function mendRecipients(
  mend: RecipientMend,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<Undo> {
  const before = await readFields(item, calls);
  const after = fieldsAfter(mend, before);
  await change(before, after);
  return async () => {
    const now = await readFields(item, calls);
    await change(now, fieldsBefore(now, before, after));
  };

  async function change(from: Fields, to: Fields): Promise<void> {
    if (recipientFields.every((field) => isSameList(from[field], to[field])))
      throw new MendRefused('changed');
    await writeFields(item, calls, from, to);
  }
}

/** The fields as the mend leaves them. */
function fieldsAfter(mend: RecipientMend, before: Fields): Fields {
  switch (mend.kind) {
    case 'add': {
      const entry = entryOf(mend.mailbox);
      const list = before[mend.field];
      return includes(list, entry) ? before : { ...before, [mend.field]: [...list, entry] };
    }
    case 'remove':
      return without(before, mend);
    case 'replace': {
      const [wrong, right] = [entryOf(mend.mailbox), entryOf(mend.by)];
      const list = before[mend.field].map((entry) => (isSame(entry, wrong) ? right : entry));
      return { ...before, [mend.field]: list };
    }
    case 'move':
      return moved(mend, before);
  }
}

const without = (fields: Fields, { field, mailbox }: PlacedMailbox): Fields => ({
  ...fields,
  [field]: fields[field].filter((entry) => !isSame(entry, entryOf(mailbox))),
});

function moved({ from, to, self }: Extract<RecipientMend, { from: unknown }>, before: Fields): Fields {
  const left = from.reduce(without, before);
  const target = [...left[to]];
  for (const { field, mailbox } of from) {
    const entry = before[field].find((each) => isSame(each, entryOf(mailbox)));
    if (entry && !includes(target, entry)) target.push(entry);
  }
  const isEmptied = before.to.length > 0 && left.to.length === 0 && to !== 'to';
  return { ...left, ...(isEmptied && self && { to: [entryOf(self)] }), [to]: target };
}

/** The fields as they were before; in one that was edited since only what the mend did is taken back. */
function fieldsBefore(now: Fields, before: Fields, after: Fields): Fields {
  const back = (field: RecipientField): readonly Entry[] => {
    if (isSameList(before[field], after[field])) return now[field];
    if (isSameList(now[field], after[field])) return before[field];
    const came = after[field].filter((entry) => !includes(before[field], entry));
    const gone = before[field].filter((entry) => !includes(after[field], entry));
    const left = now[field].filter((entry) => !includes(came, entry));
    return [...left, ...gone.filter((entry) => !includes(left, entry))];
  };
  return { to: back('to'), cc: back('cc'), bcc: back('bcc') };
}

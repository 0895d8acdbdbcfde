import { readConfirmation, type Confirmation } from '../confirmation/confirmation';
import { OutlookError, type Callback, type ItemCalls } from './call';
import { nothingCarried, type Carried, type Carrier, type DialogFault } from './carriers';

/** `item.sessionData` (Mailbox 1.11): belongs to this message, and is the way between handler and panes on Windows. */
export interface SessionData {
  getAsync(name: string, callback: never): void;
  setAsync(name: string, value: string, callback: never): void;
}

const KEY = 'yubisashi';

/** What Outlook answers for a key that was never set. */
const KEY_NOT_FOUND = 9050;

/** Marks of used confirmations; far more than one message ever has, far less than the 50,000 characters there are. */
const SPENT_KEPT = 20;

interface SessionRecord {
  readonly confirmation: Confirmation | null;
  readonly spent: readonly string[];
  readonly faults: Carried['faults'];
}

const emptyRecord: SessionRecord = { confirmation: null, spent: [], faults: {} };

export function sessionCarrier(session: () => SessionData, calls: ItemCalls): Carrier {
  const load = async (): Promise<SessionRecord> => {
    try {
      return parseRecord(await calls<string>((callback) => session().getAsync(KEY, callback as never)));
    } catch (error) {
      if (error instanceof OutlookError && error.code === KEY_NOT_FOUND) return emptyRecord;
      throw error;
    }
  };
  const save = (record: SessionRecord): Promise<void> =>
    calls<void>((callback: Callback<void>) =>
      session().setAsync(KEY, JSON.stringify(record), callback as never),
    );
  return {
    scope: 'item',
    async read() {
      const { confirmation, spent, faults } = await load();
      return { ...nothingCarried, confirmations: confirmation ? [confirmation] : [], spent, faults };
    },
    keep: async (confirmation) => save({ ...(await load()), confirmation }),
    async spend(id) {
      const record = await load();
      const confirmation = record.confirmation?.id === id ? null : record.confirmation;
      await save({ ...record, confirmation, spent: [...record.spent, id].slice(-SPENT_KEPT) });
    },
    async note(fault: DialogFault, at) {
      const record = await load();
      await save({ ...record, faults: { ...record.faults, [fault]: at } });
    },
  };
}

/** Anything else than our own record is no record: nothing in it counts as confirmed. */
function parseRecord(text: unknown): SessionRecord {
  if (typeof text !== 'string' || text === '') return emptyRecord;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return emptyRecord;
  }
  if (typeof value !== 'object' || value === null) return emptyRecord;
  const { confirmation, spent, faults } = value as { [Key in keyof SessionRecord]?: unknown };
  return {
    confirmation: readConfirmation(confirmation),
    spent: Array.isArray(spent) ? spent.filter((id): id is string => typeof id === 'string') : [],
    faults: parseFaults(faults),
  };
}

function parseFaults(value: unknown): Carried['faults'] {
  const faults: Partial<Record<DialogFault, number>> = {};
  for (const fault of ['handler', 'command'] as const) {
    const at = (value as Record<string, unknown> | null | undefined)?.[fault];
    if (typeof at === 'number') faults[fault] = at;
  }
  return faults;
}

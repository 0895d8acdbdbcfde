import { CONFIRMATION_LIFETIME_MS, isAlive, type Confirmation } from '../confirmation/confirmation';
import { within, type Clock } from './clock';

/** A dialog that would not open: of the send handler, or of the function command. */
export type DialogFault = 'handler' | 'command';

/** What one carrier holds. */
export interface Carried {
  readonly confirmations: readonly Confirmation[];
  /** Ids of confirmations that were used. */
  readonly spent: readonly string[];
  /** When a dialog last failed, in milliseconds since 1970. */
  readonly faults: Readonly<Partial<Record<DialogFault, number>>>;
}

export const nothingCarried: Carried = { confirmations: [], spent: [], faults: {} };

/** A place that a runtime writes to and another reads: no single one is seen by every runtime of every client. */
export interface Carrier {
  /** `item`: belongs to this message alone. `machine`: shared by all windows of this user. */
  readonly scope: 'item' | 'machine';
  /** Rejects where the carrier cannot be read. */
  read(): Promise<Carried>;
  keep(confirmation: Confirmation): Promise<void>;
  /** Marks a confirmation as used and takes it away. Resolves only when that is certain. */
  spend(id: string): Promise<void>;
  note(fault: DialogFault, at: number): Promise<void>;
}

/** Everything that all carriers together know. */
export interface Known {
  /** Alive and used nowhere. */
  readonly confirmations: readonly {
    readonly confirmation: Confirmation;
    readonly foundIn: readonly Carrier[];
  }[];
  /** The latest confirmation of this very message, whatever it said when it was confirmed. */
  readonly earlier: Confirmation | null;
  /** Dialogs that failed a short while ago. */
  readonly faults: ReadonlySet<DialogFault>;
}

/** A carrier that does not answer is left out; the other carries the same. */
const CARRIER_TIMEOUT_MS = 3_000;

/** How long a dialog that failed is not tried again. */
const FAULT_LIFETIME_MS = 10 * 60_000;

export async function readCarriers(carriers: readonly Carrier[], clock: Clock): Promise<Known> {
  const contents = await Promise.all(
    carriers.map((carrier) =>
      within(clock, CARRIER_TIMEOUT_MS, carrier.read(), () => nothingCarried).catch(() => nothingCarried),
    ),
  );
  const now = clock.now();
  const spent = new Set<string>();
  const faults = new Set<DialogFault>();
  for (const carried of contents) {
    carried.spent.forEach((id) => spent.add(id));
    for (const fault of ['handler', 'command'] as const) {
      const at = carried.faults[fault];
      if (at !== undefined && at <= now && now - at < FAULT_LIFETIME_MS) faults.add(fault);
    }
  }
  const found = new Map<string, { confirmation: Confirmation; foundIn: Carrier[] }>();
  let earlier: Confirmation | null = null;
  carriers.forEach((carrier, index) => {
    for (const confirmation of contents[index]!.confirmations) {
      if (spent.has(confirmation.id) || !isAlive(confirmation, now)) continue;
      const entry = found.get(confirmation.id) ?? { confirmation, foundIn: [] };
      entry.foundIn.push(carrier);
      found.set(confirmation.id, entry);
      if (carrier.scope === 'item' && confirmation.confirmedAt >= (earlier?.confirmedAt ?? 0))
        earlier = confirmation;
    }
  });
  return { confirmations: Array.from(found.values()), earlier, faults };
}

/** @returns whether at least one carrier took it. */
export async function keepConfirmation(
  carriers: readonly Carrier[],
  clock: Clock,
  confirmation: Confirmation,
): Promise<boolean> {
  return (await tell(carriers, clock, (carrier) => carrier.keep(confirmation))).length > 0;
}

/**
 * Uses a confirmation up, in every carrier.
 * @returns false unless one of those in which it was found says so: that one is sure to be seen by the next Send too.
 */
export async function spendConfirmation(
  carriers: readonly Carrier[],
  clock: Clock,
  { confirmation, foundIn }: Known['confirmations'][number],
): Promise<boolean> {
  const done = await tell(carriers, clock, (carrier) => carrier.spend(confirmation.id));
  return foundIn.some((carrier) => done.includes(carrier));
}

export async function noteFault(
  carriers: readonly Carrier[],
  clock: Clock,
  fault: DialogFault,
): Promise<void> {
  await tell(carriers, clock, (carrier) => carrier.note(fault, clock.now()));
}

/** @returns the carriers that did it in time. */
async function tell(
  carriers: readonly Carrier[],
  clock: Clock,
  act: (carrier: Carrier) => Promise<void>,
): Promise<Carrier[]> {
  const done = await Promise.all(
    carriers.map((carrier) =>
      within(
        clock,
        CARRIER_TIMEOUT_MS,
        act(carrier).then(() => true),
        () => false,
      ).catch(() => false),
    ),
  );
  return carriers.filter((_, index) => done[index]);
}

/** How long the mark of a used confirmation must stay: longer than any copy of it can be alive. */
export const SPENT_LIFETIME_MS = 2 * CONFIRMATION_LIFETIME_MS;

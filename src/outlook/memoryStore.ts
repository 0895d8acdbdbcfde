import { Correspondence } from '../memory/correspondence';
import { learn, type Memory } from '../memory/memory';
import type { merge } from '../memory/merge';
import { readMemory, writeMemory, type ReadMemory } from '../memory/read';
import type { OutgoingMessage } from '../message/message';
import { call, type Callback } from './call';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';
import { quietly } from './quietly';

/** What the add-in remembers of whom this user writes to, wherever Outlook lets it be kept. */
export interface MemoryStore {
  /** As known now. Never throws: what cannot be read counts as nothing. */
  correspondence(): Correspondence;
  /** Why what Outlook keeps could not be used, if so; `damaged` also afterwards, as long as the copy is kept aside. */
  problem(): ReadMemory['problem'];
  /** Whether this machine and Outlook keep the same. */
  inStep(): boolean;
  /** Only for a message that is about to leave. Rejects where Outlook did not take it. */
  learn(message: OutgoingMessage): Promise<void>;
  /**
   * Keeps what `by` makes of all that is known now. Rejects where Outlook did not take it; then this machine has it.
   * @param overUnread also in place of what could not be read, be it damaged or of a newer version of the add-in.
   */
  change(by: (memory: Memory) => Memory, overUnread?: boolean): Promise<void>;
}

/** `Office.context.roamingSettings`: 32 KB per add-in and mailbox, a copy of which each runtime gets at its start. */
export interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: string): void;
  saveAsync(callback: never): void;
}

export interface MemoryStorePorts {
  readonly clock: Clock;
  readonly roaming: () => RoamingSettings | undefined;
  /** Shared by all pages on this machine; absent in classic Outlook's event runtime. */
  readonly store: LocalStore | null;
  /** Whose mailbox it is; one browser may have several open. */
  readonly user: () => string;
}

interface RoamingCopy extends ReadMemory {
  /** As Outlook keeps it; empty where it keeps none. */
  readonly text: string;
}

const KEY = 'memory';
/** A memory that could not be read is kept here, for whoever wants to know why. */
const DAMAGED = 'memory.damaged';
const SAVE_TIMEOUT_MS = 5_000;

/**
 * The memory in roaming settings and, where there is one, in the browser's storage. Each runtime may see a stale copy of
 * the settings (office-js 6728, 5650), so both are merged at every reading and written together.
 * @param mergeCopies makes one of what Outlook and this machine keep; null where only Outlook keeps anything
 */
export function memoryStore(
  { clock, roaming, store, user }: MemoryStorePorts,
  mergeCopies: typeof merge | null,
): MemoryStore {
  let known: { readonly texts: string; readonly correspondence: Correspondence } | null = null;

  let kept: RoamingCopy | null = null;
  /** Decoded anew only where the settings hold another text than the last time. */
  const roamingCopy = (): RoamingCopy => {
    const value = quietly(() => roaming()?.get(KEY));
    const text = typeof value === 'string' ? value : '';
    if (kept?.text !== text) kept = { ...readMemory(text), text };
    return kept;
  };
  const key = (name: string) => `${name}.${user().toLowerCase()}`;
  const localText = () => quietly(() => store?.get(key(KEY))) ?? '';

  function correspondence(): Correspondence {
    const [settings, local] = [roamingCopy(), localText()];
    const texts = `${settings.text}\n${local}`;
    if (known?.texts !== texts) {
      const memory =
        mergeCopies && local ? mergeCopies(settings.memory, readMemory(local).memory) : settings.memory;
      known = { texts, correspondence: new Correspondence(memory) };
    }
    return known.correspondence;
  }

  async function save(memory: Memory, overUnread = false): Promise<void> {
    const { text: before, problem } = roamingCopy();
    const text = writeMemory(memory);
    if (overUnread) quietly(() => store?.remove(key(DAMAGED)));
    else if (problem === 'damaged') quietly(() => store?.set(key(DAMAGED), before));
    quietly(() => store?.set(key(KEY), text));
    const settings = roaming();
    // A newer version of the add-in, on another machine, knows more than this one could write.
    if (!settings || (problem === 'version' && !overUnread) || text === before) return;
    settings.set(KEY, text);
    await call<void>(clock, SAVE_TIMEOUT_MS, (callback: Callback<void>) =>
      settings.saveAsync(callback as never),
    );
  }

  return {
    correspondence,
    problem: () => roamingCopy().problem ?? (quietly(() => store?.get(key(DAMAGED))) ? 'damaged' : undefined),
    inStep: () => !store || roamingCopy().text === localText(),
    learn: (message) => save(learn(correspondence().memory, message, new Date(clock.now()))),
    change: (by, overUnread) => save(by(correspondence().memory), overUnread),
  };
}

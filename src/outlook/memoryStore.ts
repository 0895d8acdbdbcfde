import { Correspondence } from '../memory/correspondence';
import { emptyMemory, learn, minuteOf, type Memory } from '../memory/memory';
import { merge } from '../memory/merge';
import { readMemory, writeMemory, type ReadMemory } from '../memory/read';
import type { OutgoingMessage } from '../message/message';
import { call, type Callback } from './call';
import type { Clock } from './clock';
import type { LocalStore } from './localStore';

/** What the add-in remembers of whom this user writes to, wherever Outlook lets it be kept. */
export interface MemoryStore {
  /** As known now. Never throws: what cannot be read counts as nothing. */
  correspondence(): Correspondence;
  /** Why what Outlook keeps could not be used, if so. */
  problem(): ReadMemory['problem'];
  /** Only for a message that is about to leave. Rejects where Outlook did not take it. */
  learn(message: OutgoingMessage): Promise<void>;
  /** Adds what an administrator gave to begin with. */
  add(memory: Memory): Promise<void>;
  /** Forgets everything, in all copies that will ever be merged. */
  erase(): Promise<void>;
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

const KEY = 'memory';
/** A memory that could not be read is kept here, for whoever wants to know why. */
const DAMAGED_KEY = 'memory.damaged';
const SAVE_TIMEOUT_MS = 5_000;

/**
 * The memory in roaming settings and, where there is one, in the browser's storage. Each runtime may see a stale copy of
 * the settings (office-js 6728, 5650), so both are merged at every reading and written together.
 */
export function memoryStore({ clock, roaming, store, user }: MemoryStorePorts): MemoryStore {
  let known: { readonly texts: string; readonly correspondence: Correspondence } | null = null;

  const roamingCopy = (): ReadMemory & { readonly text: string } => {
    const text = quietly(() => roaming()?.get(KEY));
    return typeof text === 'string' ? { ...readMemory(text), text } : { memory: emptyMemory(), text: '' };
  };
  const localKey = () => `${KEY}.${user().toLowerCase()}`;
  const localText = () => quietly(() => store?.get(localKey())) ?? '';

  function correspondence(): Correspondence {
    const [settings, local] = [roamingCopy(), localText()];
    const texts = `${settings.text}\n${local}`;
    if (known?.texts !== texts) {
      const memory = local ? merge(settings.memory, readMemory(local).memory) : settings.memory;
      known = { texts, correspondence: new Correspondence(memory) };
    }
    return known.correspondence;
  }

  async function save(memory: Memory): Promise<void> {
    const { text: before, problem } = roamingCopy();
    const text = writeMemory(memory);
    if (problem === 'damaged') quietly(() => store?.set(DAMAGED_KEY, before));
    quietly(() => store?.set(localKey(), text));
    const settings = roaming();
    // A newer version of the add-in, on another machine, knows more than this one could write.
    if (!settings || problem === 'version' || text === before) return;
    settings.set(KEY, text);
    await call<void>(clock, SAVE_TIMEOUT_MS, (callback: Callback<void>) =>
      settings.saveAsync(callback as never),
    );
  }

  return {
    correspondence,
    problem: () => roamingCopy().problem,
    learn: (message) => save(learn(correspondence().memory, message, new Date(clock.now()))),
    add: (memory) => save(merge(correspondence().memory, memory)),
    erase: () => save(emptyMemory(minuteOf(new Date(clock.now())))),
  };
}

/** Storage may be forbidden or full. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

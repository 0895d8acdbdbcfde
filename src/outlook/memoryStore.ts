import { Correspondence } from '../memory/correspondence';
import { learn, type Memory } from '../memory/memory';
import type { merge } from '../memory/merge';
import { readMemory, writeMemory, type ReadMemory } from '../memory/read';
import type { OutgoingMessage } from '../message/message';
import { keptText, type KeptTextPorts } from './keptText';

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

interface RoamingCopy extends ReadMemory {
  /** As Outlook keeps it; empty where it keeps none. */
  readonly text: string;
}

/**
 * The memory in roaming settings and, where there is one, in the browser's storage: both are merged at every reading and
 * written together.
 * @param mergeCopies makes one of what Outlook and this machine keep; null where only Outlook keeps anything
 */
export function memoryStore(ports: KeptTextPorts, mergeCopies: typeof merge | null): MemoryStore {
  const copies = keptText(ports, 'memory');
  /** A memory that could not be read is kept here, for whoever wants to know why. */
  const damaged = keptText(ports, 'memory.damaged');
  let known: { readonly texts: string; readonly correspondence: Correspondence } | null = null;

  let kept: RoamingCopy | null = null;
  /** Decoded anew only where the settings hold another text than the last time. */
  const roamingCopy = (): RoamingCopy => {
    const text = copies.inOutlook();
    if (kept?.text !== text) kept = { ...readMemory(text), text };
    return kept;
  };

  function correspondence(): Correspondence {
    const [settings, local] = [roamingCopy(), copies.onMachine()];
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
    if (overUnread) damaged.keepOnMachine('');
    else if (problem === 'damaged') damaged.keepOnMachine(before);
    copies.keepOnMachine(text);
    // A newer version of the add-in, on another machine, knows more than this one could write.
    if (!ports.roaming() || (problem === 'version' && !overUnread) || text === before) return;
    await copies.keepInOutlook(text);
  }

  return {
    correspondence,
    problem: () => roamingCopy().problem ?? (damaged.onMachine() ? 'damaged' : undefined),
    inStep: () => !ports.store || roamingCopy().text === copies.onMachine(),
    learn: (message) => save(learn(correspondence().memory, message, new Date(ports.clock.now()))),
    change: (by, overUnread) => save(by(correspondence().memory), overUnread),
  };
}

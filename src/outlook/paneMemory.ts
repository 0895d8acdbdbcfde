import type { Correspondence } from '../memory/correspondence';
import { forgetAll, forgetPerson } from '../memory/forget';
import { minuteOf } from '../memory/memory';
import type { Mark } from '../memory/needless';
import { effectivePolicy } from '../policy/layers';
import type { Remembered, RememberedMark, RememberedPerson, SessionMemory } from '../ui/session';
import type { NeedlessStore } from './needlessStore';
import type { ItemPorts } from './ports';

export interface PaneMemoryPorts extends Pick<ItemPorts, 'clock' | 'memory' | 'loadPolicy' | 'ownSettings'> {
  /** Rejects where it cannot be loaded. */
  needless(): Promise<NeedlessStore>;
  /** Resolves when Office is ready. */
  ready(): Promise<void>;
  /** The address of the user's mailbox; '' where Outlook does not say. */
  mailbox(): string;
}

/** What the task pane shows of the memory, and erases from it. */
export function paneMemory(ports: PaneMemoryPorts): SessionMemory {
  const minute = () => minuteOf(new Date(ports.clock.now()));
  return {
    async read(): Promise<Remembered> {
      await ports.ready();
      const correspondence = ports.memory.correspondence();
      const needless = await ports.needless();
      return {
        mailbox: ports.mailbox(),
        enabled: await isEnabled(ports),
        mails: correspondence.mails,
        enough: correspondence.enough,
        leftOut: correspondence.forgotten,
        people: peopleOf(correspondence),
        needless: needless.marks().map(rememberedMark),
        problem: ports.memory.problem(),
      };
    },
    async forget(address) {
      const marks = await ports.needless();
      await Promise.all([
        ports.memory.change((memory) => forgetPerson(memory, address, minute())),
        marks.takeBack(({ about }) => about?.person === address),
      ]);
    },
    async forgetAll() {
      const marks = await ports.needless();
      await Promise.all([
        ports.memory.change((memory) => forgetAll(memory, minute()), true),
        marks.takeBack(() => true),
      ]);
    },
    askAgain: async (reason) => (await ports.needless()).takeBack((mark) => mark.reason === reason),
  };
}

const rememberedMark = ({ reason, minute, about }: Mark): RememberedMark => ({
  reason,
  check: about?.check ?? '',
  person: about?.person ?? '',
  others: about?.others ?? 0,
  time: minute * 60_000,
});

/** Where no policy can be had nothing is sent or learnt either; what is remembered can be seen and erased all the same. */
const isEnabled = (ports: PaneMemoryPorts): Promise<boolean> =>
  ports.loadPolicy().then(
    ({ policy }) => effectivePolicy(policy, ports.mailbox(), ports.ownSettings()).memory.enabled,
    () => true,
  );

const peopleOf = ({ people }: Correspondence): RememberedPerson[] =>
  Array.from(people.values(), ({ address, name, count, last }) => ({
    address,
    name,
    count,
    last: last * 60_000,
  })).sort((a, b) => b.count - a.count || b.last - a.last || (a.address < b.address ? -1 : 1));

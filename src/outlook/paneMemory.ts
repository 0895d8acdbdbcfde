import type { Correspondence } from '../memory/correspondence';
import { forgetAll, forgetPerson } from '../memory/forget';
import { minuteOf } from '../memory/memory';
import type { Mark } from '../memory/needless';
import type { Remembered, RememberedMark, RememberedPerson, SessionMemory } from '../ui/session';
import type { NeedlessStore } from './needlessStore';
import type { ItemPorts } from './ports';

export interface PaneMemoryPorts extends Pick<ItemPorts, 'clock' | 'memory' | 'loadPolicy'> {
  readonly needless: NeedlessStore;
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
      return {
        mailbox: ports.mailbox(),
        enabled: await isEnabled(ports),
        mails: correspondence.mails,
        enough: correspondence.enough,
        leftOut: correspondence.forgotten,
        people: peopleOf(correspondence),
        needless: ports.needless.marks().map(rememberedMark),
        problem: ports.memory.problem(),
      };
    },
    forget: (address) =>
      both(
        ports.memory.change((memory) => forgetPerson(memory, address, minute())),
        ports.needless.takeBack(({ about }) => about?.person === address),
      ),
    forgetAll: () =>
      both(
        ports.memory.change((memory) => forgetAll(memory, minute()), true),
        ports.needless.takeBack(() => true),
      ),
    askAgain: (reason) => ports.needless.takeBack((mark) => mark.reason === reason),
  };
}

const both = (a: Promise<void>, b: Promise<void>): Promise<void> =>
  Promise.all([a, b]).then(() => undefined);

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
    ({ policy }) => policy.memory.enabled,
    () => true,
  );

const peopleOf = ({ people }: Correspondence): RememberedPerson[] =>
  Array.from(people.values(), ({ address, name, count, last }) => ({
    address,
    name,
    count,
    last: last * 60_000,
  })).sort((a, b) => b.count - a.count || b.last - a.last || (a.address < b.address ? -1 : 1));

import { OutlookError } from '../../../src/outlook/call';
import { capabilitiesOf, type Capabilities } from '../../../src/outlook/capabilities';
import type { Carried, Carrier, DialogFault } from '../../../src/outlook/carriers';
import type { Confirmation } from '../../../src/confirmation/confirmation';
import type { Answer, ChecklistDialog, Offer } from '../../../src/outlook/dialogHost';
import type { LoadedPolicy } from '../../../src/outlook/policySource';
import type { OutgoingMessage } from '../../../src/message/message';
import { dialogsThrough } from '../../../src/outlook/confirmInDialog';
import type { ItemPorts } from '../../../src/outlook/ports';
import { noMender } from './mending';
import type { ManualClock } from './manualClock';
import { judge } from './memory';
import { loadedPolicy } from './messages';

export const clients = {
  web: ['OutlookWebApp', 'OfficeOnline', 15],
  new: ['newOutlookWindows', 'PC', 15],
  classic: ['Outlook', 'PC', 15],
  mac: ['Outlook', 'Mac', 14],
  ltsc: ['Outlook', 'PC', 14],
  m113: ['Outlook', 'Mac', 13],
  m112: ['Outlook', 'PC', 12],
} as const;
export type Client = keyof typeof clients;

export function clientOf(name: Client): Capabilities {
  const [hostName, platform, minor] = clients[name];
  return capabilitiesOf(hostName, platform, (version) => Number(version.split('.')[1]) <= minor);
}

/** How a step goes: the value or a promise of it, an error that it fails with, or no answer ever. */
export type Step<T> = T | Promise<T> | Error | 'hangs';

export function stepped<T>(step: Step<T>): Promise<T> {
  if (step === 'hangs') return new Promise(() => undefined);
  return step instanceof Error ? Promise.reject(step) : Promise.resolve(step);
}

/** One step for each call, the last one repeated. */
export function steps<T>(...list: readonly Step<T>[]): {
  readonly calls: () => number;
  readonly next: () => Promise<T>;
} {
  let calls = 0;
  return {
    calls: () => calls,
    next: () => stepped(list[Math.min(calls++, list.length - 1)]!),
  };
}

/** A carrier in memory; what a test sets to fail fails. */
export class FakeCarrier implements Carrier {
  confirmations: Confirmation[] = [];
  spent: string[] = [];
  faults: Partial<Record<DialogFault, number>> = {};
  readFails: Step<null> = null;
  writeFails: Step<null> = null;
  /** What happened, in order. */
  readonly log: string[] = [];

  constructor(readonly scope: Carrier['scope'] = 'item') {}

  async read(): Promise<Carried> {
    if (this.readFails !== null) await stepped(this.readFails);
    return { confirmations: [...this.confirmations], spent: [...this.spent], faults: { ...this.faults } };
  }
  async keep(confirmation: Confirmation): Promise<void> {
    if (this.writeFails !== null) await stepped(this.writeFails);
    this.log.push('keep');
    this.confirmations = this.scope === 'item' ? [confirmation] : [...this.confirmations, confirmation];
  }
  async spend(id: string): Promise<void> {
    if (this.writeFails !== null) await stepped(this.writeFails);
    this.log.push(`spend ${id}`);
    this.spent.push(id);
    this.confirmations = this.confirmations.filter((confirmation) => confirmation.id !== id);
  }
  async note(fault: DialogFault, at: number): Promise<void> {
    if (this.writeFails !== null) await stepped(this.writeFails);
    this.faults[fault] = at;
  }
}

/** Somebody in front of the dialog: what he does with each offer. */
export type Person = (offer: Offer, clock: ManualClock) => Answer | Promise<Answer>;

export const ticksAll: Person = ({ content }) => ({
  kind: 'confirmed',
  ticked: content.inspection.checklist.map(({ id }) => id),
});

/** A dialog with somebody in front of it, which ends at its time. */
export class FakeChecklist implements ChecklistDialog {
  readonly offers: Offer[] = [];
  isOpen = true;

  constructor(
    private readonly person: Person,
    private readonly clock: ManualClock,
    private readonly closesAt: number,
  ) {}

  ask(offer: Offer): Promise<Answer> {
    this.offers.push(offer);
    return new Promise((resolve) => {
      this.clock.after(this.closesAt - this.clock.now(), () => resolve({ kind: 'timed-out' }));
      void Promise.resolve(this.person(offer, this.clock)).then(resolve);
    });
  }
  update(offer: Offer): void {
    this.offers.push(offer);
  }
  close(): void {
    this.isOpen = false;
  }
}

/** Dialogs with somebody in front of each, all of them in `opened`. No mend is expected. */
export function fakeDialogs(person: Person, clock: ManualClock) {
  const opened: FakeChecklist[] = [];
  const host = dialogsThrough((closesAt) => {
    const dialog = new FakeChecklist(person, clock, closesAt);
    opened.push(dialog);
    return dialog;
  }, noMender);
  return { opened, host };
}

/** Where no dialog is expected. */
export const noDialogs = dialogsThrough(() => {
  throw new Error('no dialog was expected');
}, noMender);

/** Around a message being written, as it is by then, in Outlook on the web, where nothing fails. */
export const portsAround = (clock: ManualClock, message: () => OutgoingMessage): ItemPorts => ({
  ...judge,
  clock,
  capabilities: clientOf('web'),
  carriers: [],
  readMessage: () => Promise.resolve(message()),
  loadPolicy: () => Promise.resolve(loadedPolicy()),
});

export const outlookError = (code = 9020): OutlookError =>
  new OutlookError('failed', code, 'GenericResponseError');

export interface Situation {
  readonly client?: Client;
  readonly policy?: Step<LoadedPolicy>;
  readonly messages?: readonly Step<OutgoingMessage>[];
  readonly carriers?: readonly FakeCarrier[];
  readonly person?: Person;
}

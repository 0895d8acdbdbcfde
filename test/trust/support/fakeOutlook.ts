// Before anything that names them.
import '../../outlook/support/globals';
import { FakeStorage } from '../../outlook/support/storage';
import type { CompletedOptions } from '../../../src/outlook/alertOptions';
import { profiles, type Profile, type ProfileId } from '../../../src/simulator/model/profiles';
import type { ChecklistContent } from '../../../src/inspection/checklistContent';
import type { ChecklistSession, SessionState } from '../../../src/ui/session';
import { dialogSession } from '../../../src/outlook/dialogSession';
import { systemClock } from '../../../src/outlook/clock';
import { openPaneSession } from '../../../src/outlook/paneSession';
import { growingRules } from '../../../src/rules/growing';
import { smallRules } from '../../../src/rules/small';
import { answer, MALFORMED, Refusal, type CallName, type FaultKind } from './faults';
import { bound, inRuntime, type Runtime } from './runtimes';
import type { Time } from './time';

export interface Draft {
  readonly meeting: boolean;
  readonly composeType: 'newMail' | 'reply';
  to: string[];
  cc: string[];
  bcc: string[];
  from: string;
  subject: string;
  text: string;
  attachments: string[];
}

/** What a message says to whom: two with the same key are the same to whoever reads them. */
export const keyOf = ({ to, cc, bcc, subject, text, attachments }: Draft): string =>
  JSON.stringify([to, cc, bcc, subject, text, attachments]);

/** The same of what a checklist shows. */
function keyOfShown({ inspection, subject, attachments }: ChecklistContent): string {
  const of = (field: string) =>
    inspection.recipients.filter((each) => each.field === field).map(({ address }) => address);
  const names = attachments.map(({ name }) => name);
  return JSON.stringify([of('to'), of('cc'), of('bcc'), subject, inspection.ownText, names]);
}

/** All that somebody sees of a checklist. */
export const seenIn = (state: SessionState): unknown =>
  state.status === 'ready'
    ? [
        keyOfShown(state.content),
        state.content.inspection.checklist.map(({ id }) => id),
        state.content.ticked,
        state.action,
        state.notice,
      ]
    : state;

/** What left, and how it came to. */
export interface Sent {
  readonly draft: Draft;
  /** Whether somebody had ticked the message exactly as it left. */
  readonly confirmed: boolean;
}

/** What the product keeps of a message and on a machine, and what was ticked. */
export interface Kept {
  readonly draft: Draft;
  readonly session: ReadonlyMap<string, string>;
  readonly hiddenSession: ReadonlyMap<string, string>;
  readonly storage: ReadonlyMap<string, string>;
  readonly roaming: Readonly<Record<string, unknown>>;
  readonly ticked: ReadonlySet<string>;
}

/** One event that Outlook raised. */
export interface Run {
  readonly answers: (CompletedOptions | undefined)[];
  readonly startedAt: number;
  answeredAt: number;
}

type Handler = (event: object) => unknown;
type Call = (...given: never[]) => void;

/** The handlers of the two scripts, as they named them to Office when they were loaded. */
const entries = { script: new Map<string, Handler>(), page: new Map<string, Handler>() };

/** Loads the scripts of both event runtimes as they are. */
export async function loadEntries(): Promise<void> {
  for (const runtime of ['script', 'page'] as const) {
    const Office = {
      onReady: () => Promise.resolve({}),
      actions: { associate: (name: string, handler: Handler) => void entries[runtime].set(name, handler) },
    };
    await inRuntime({ Office }, () =>
      runtime === 'script' ? import('../../../src/launchevent') : import('../../../src/commands'),
    );
  }
  // The page judges by all there is once that has come.
  await import('../../../src/rules/whole');
}

/** What somebody does with the checklist in front of him. */
export type Person = (outlook: FakeOutlook, session: ChecklistSession, state: SessionState) => void;

/** Ticks everything, and presses the button; gives up after a few times. */
export const ticksAll = (): Person => {
  let times = 0;
  return (outlook, session, state) => {
    if (state.status === 'ready' && times++ < 5) outlook.tick(session, state);
  };
};

export const ORIGIN = 'https://addin.example';

interface DialogHandlers {
  dialogMessageReceived?: (event: object) => void;
  dialogEventReceived?: (event: object) => void;
}

export interface Pane {
  state: SessionState;
  session: ChecklistSession | null;
}

/** A dialog of the add-in, in which the real page's session runs. */
export class OpenDialog {
  readonly handlers: DialogHandlers = {};
  open = true;
  state: SessionState = { status: 'loading' };
  session!: ChecklistSession;
  /** Hands a word of the opener to the page. */
  hear: (message: unknown, origin: string | undefined) => void = () => undefined;
}

/**
 * An Outlook of one of the clients with one message in it, as the product's own code sees it through `Office`; calls fail as
 * is set. What the product's runtimes keep outlives an event as it does in Outlook.
 */
export class FakeOutlook {
  readonly profile: Profile;
  readonly faults = new Map<CallName, FaultKind>();
  readonly asked: CallName[] = [];
  readonly session = new Map<string, string>();
  readonly storage: FakeStorage;
  readonly roaming: Record<string, unknown>;
  readonly notices: string[] = [];
  readonly sent: Sent[] = [];
  readonly dialogs: OpenDialog[] = [];
  readonly runs: Run[] = [];
  deliverAt = 0;
  /** The copy of the settings that the handlers have, where they are not told of changes. */
  staleRoaming: Record<string, unknown> | null = null;
  /** Whether the client keeps what is in `sessionData` from its handlers. */
  hidesSession = false;
  person: Person = () => undefined;
  /** What somebody ticked: messages as they were shown to him. */
  readonly ticked = new Set<string>();
  /** What the handlers find in `sessionData` then. */
  readonly hiddenSession = new Map<string, string>();

  constructor(
    readonly id: ProfileId,
    readonly draft: Draft,
    public policy: object,
    private readonly time: Time,
    /** Another window of the same Outlook, on the same machine. */
    other?: FakeOutlook,
  ) {
    this.storage = other?.storage ?? new FakeStorage();
    this.roaming = other?.roaming ?? {};
    this.profile = profiles[id];
  }

  get isOnSend(): boolean {
    return this.profile.mailbox < 12;
  }

  /** What one of the product's runtimes has: a page, or the runtime of events, which may be none. */
  private runtime(of: 'event' | 'page'): Runtime {
    const isPage = of === 'page' || this.profile.eventRuntime === 'page' || this.isOnSend;
    return {
      Office: this.office(of),
      fetch: this.faults.get('policy.fetch') === 'missing' ? undefined : () => this.fetchPolicy(),
      localStorage: isPage ? this.store() : undefined,
    };
  }

  /** Somebody presses Send. */
  send(): Run {
    const meeting = this.draft.meeting;
    const name = this.isOnSend
      ? 'onItemSendHandler'
      : meeting
        ? 'onAppointmentSendHandler'
        : 'onMessageSendHandler';
    // On-send add-ins are pages everywhere.
    const runtime = this.isOnSend ? 'page' : this.profile.eventRuntime;
    return this.raise('event', entries[runtime].get(name)!, (options) => {
      if (options?.allowEvent === true) this.leave();
    });
  }

  /** Somebody presses the ribbon's button, or the alert's. */
  command(): Run {
    return this.raise('page', entries.page.get('openChecklist')!, () => undefined);
  }

  /** The message's recipients, attachments or sender changed, or it was opened. */
  draftChanged(): Run {
    const runtime = this.profile.eventRuntime;
    return this.raise('event', entries[runtime].get('onDraftChangedHandler')!, () => undefined);
  }

  private raise(
    kind: 'event' | 'page',
    handler: Handler,
    answered: (options: CompletedOptions | undefined) => void,
  ): Run {
    const run: Run = { answers: [], startedAt: this.time.now(), answeredAt: NaN };
    this.runs.push(run);
    const event = {
      completed: (options?: CompletedOptions) => {
        if (!this.runs.includes(run)) return;
        run.answers.push(options);
        if (run.answers.length === 1) run.answeredAt = this.time.now();
        answered(options);
      },
    };
    inRuntime(this.runtime(kind), () => void handler(event));
    return run;
  }

  /** The task pane, which asks the message itself only while somebody looks at it. */
  openPane(): void {
    if (this.pane) return;
    const page: Runtime = {
      ...this.runtime('page'),
      document: {
        visibilityState: 'hidden',
        addEventListener: (_: string, look: () => void) => (this.looks = bound(look)),
      },
    };
    const pane: Pane = { state: { status: 'loading' }, session: null };
    this.pane = pane;
    inRuntime(page, () => {
      const session = openPaneSession(growingRules(smallRules));
      pane.session = {
        ...session,
        confirm: bound((shown: ChecklistContent, ticked: readonly string[]) =>
          session.confirm(shown, ticked),
        ),
      };
      session.subscribe((state) => {
        pane.state = state;
        void Promise.resolve().then(() => this.person(this, pane.session!, state));
      });
      Object.assign(page.document!, { visibilityState: 'visible' });
    });
    this.hidePane = () => Object.assign(page.document!, { visibilityState: 'hidden' });
  }
  pane: Pane | null = null;
  /** Nobody sees the pane any more. */
  hidePane: () => unknown = () => undefined;
  private looks: () => void = () => undefined;

  /** What the pages of this window have to do with: another message once that was selected under a pinned pane. */
  private selected: FakeOutlook = this;
  private itemChanged: () => void = () => undefined;
  /** Somebody selects another message. @param tells whether the client says so */
  select(other: FakeOutlook, tells: boolean): void {
    this.selected = other;
    if (tells) this.itemChanged();
  }

  /** Somebody looks at the pane, which reads the message. */
  look(): void {
    this.looks();
  }

  /** The add-in's runtimes are gone, with all that they had under way. */
  crash(): void {
    this.runs.length = 0;
    this.pane = null;
    for (const dialog of this.dialogs) dialog.open = false;
  }

  /** All that outlasts an event. */
  state(): Kept {
    const { draft, session, hiddenSession, storage, roaming, ticked } = this;
    return structuredClone({ draft, session, hiddenSession, storage: storage.entries, roaming, ticked });
  }
  /** Goes on from there. */
  resume(state: Kept): void {
    const { draft, session, hiddenSession, storage, roaming, ticked } = structuredClone(state);
    Object.assign(this.draft, draft);
    session.forEach((value, key) => this.session.set(key, value));
    hiddenSession.forEach((value, key) => this.hiddenSession.set(key, value));
    storage.forEach((value, key) => this.storage.entries.set(key, value));
    Object.assign(this.roaming, roaming);
    ticked.forEach((key) => this.ticked.add(key));
  }

  private leave(): void {
    const draft = structuredClone(this.draft);
    this.sent.push({ draft, confirmed: this.ticked.has(keyOf(draft)) });
    this.leaves(draft);
  }
  /** For whoever watches what leaves and what is ticked. */
  leaves: (draft: Draft) => void = () => undefined;
  ticks: (key: string, items: readonly string[]) => void = () => undefined;

  /** Somebody ticks everything in front of him. */
  tick(session: ChecklistSession, state: SessionState): void {
    if (state.status !== 'ready' || state.content.inspection.decision !== 'confirm') return;
    const key = keyOfShown(state.content);
    this.ticked.add(key);
    const items = state.content.inspection.checklist.map(({ id }) => id);
    this.ticks(key, items);
    session.confirm(state.content, items);
  }

  private fault(name: CallName): FaultKind | undefined {
    this.asked.push(name);
    return this.faults.get(name);
  }

  /** Office's way: the callback comes last. */
  private call(name: CallName, act: (...given: never[]) => unknown): Call | undefined {
    if (this.faults.get(name) === 'missing') return undefined;
    return (...given) => answer(this.fault(name), given.at(-1) as unknown as () => void, () => act(...given));
  }

  private office(of: 'event' | 'page'): object {
    const { hostName, platform, mailbox } = this.profile;
    const roaming = () => (of === 'event' && this.staleRoaming) || this.roaming;
    const shown = () => (of === 'page' ? this.selected : this).item(of);
    return {
      onReady: () => Promise.resolve({}),
      actions: { associate: () => undefined },
      EventType: { ItemChanged: 'olkItemSelectedChanged' },
      context: {
        displayLanguage: 'ja-JP',
        platform,
        requirements: {
          isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= mailbox,
        },
        ui: {
          // What is opened without being handed over nobody could shut.
          displayDialogAsync: this.call('dialog.open', () =>
            ['malformed', 'empty'].includes(this.faults.get('dialog.open') ?? '') ? null : this.openDialog(),
          ),
        },
        roamingSettings: {
          get: (name: string) => roaming()[name],
          set: (name: string, value: unknown) => void (roaming()[name] = value),
          saveAsync: this.call('roaming.save', () => undefined),
        },
        mailbox: {
          get item() {
            return shown();
          },
          addHandlerAsync: (_: string, handler: () => void) => (this.itemChanged = bound(handler)),
          diagnostics: { hostName },
          userProfile: { displayName: '佐藤 健', emailAddress: 'sato@example.co.jp' },
        },
      },
    };
  }

  private item(of: 'event' | 'page'): object {
    const { draft } = this;
    const entries = (addresses: readonly string[]) =>
      addresses.map((emailAddress) => ({ displayName: '', emailAddress, recipientType: 'other' }));
    const list = (name: 'to' | 'cc' | 'bcc') => ({
      getAsync: this.call(`${name}.get`, () => entries(draft[name])),
      addAsync: this.call('cc.add', (added: { emailAddress: string }[]) => {
        draft[name].push(...added.map(({ emailAddress }) => emailAddress));
      }),
    });
    const session = () => (of === 'event' && this.hidesSession ? this.hiddenSession : this.session);
    const [to, cc, bcc] = [list('to'), list('cc'), list('bcc')];
    const organizer = { getAsync: this.call('from.get', () => entries([draft.from])[0]) };
    const since = <T>(minor: number, part: T): T | undefined =>
      this.profile.mailbox >= minor ? part : undefined;
    return {
      ...(draft.meeting
        ? { itemType: 'appointment', requiredAttendees: to, optionalAttendees: cc, organizer }
        : { itemType: 'message', to, cc, bcc, from: organizer }),
      subject: { getAsync: this.call('subject.get', () => draft.subject) },
      body: { getAsync: this.body() },
      getAttachmentsAsync: this.call('attachments.get', () =>
        draft.attachments.map((name) => ({ name, size: 4, attachmentType: 'file', isInline: false })),
      ),
      getComposeTypeAsync: this.call('composeType.get', () => ({ composeType: draft.composeType })),
      sessionData: since(11, {
        getAsync: this.call('session.get', (name: string) => {
          const value = session().get(name);
          if (value === undefined) throw new Refusal(9050);
          return value;
        }),
        setAsync: this.call('session.set', (name: string, value: string) => void session().set(name, value)),
      }),
      delayDeliveryTime: since(
        13,
        draft.meeting
          ? undefined
          : {
              getAsync: this.call('delay.get', () => (this.deliverAt === 0 ? 0 : new Date(this.deliverAt))),
              setAsync: this.call('delay.set', (time: Date) => void (this.deliverAt = time.getTime())),
            },
      ),
      notificationMessages: {
        replaceAsync: this.call('notice.replace', (_: string, { message }: { message: string }) => {
          this.notices.push(message);
        }),
        addAsync: this.call('notice.add', (_: string, { message }: { message: string }) => {
          this.notices.push(message);
        }),
      },
      sendAsync: since(
        15,
        this.call('item.send', () => {
          // What has left by then nobody can send again.
          if (this.faults.get('item.send') === 'late' && this.sent.length > 0) throw new Refusal(9003);
          this.send();
        }),
      ),
    };
  }

  private body() {
    const { draft } = this;
    const text = this.call('body.text', () => draft.text);
    const html = this.call('body.html', () => `<p>${draft.text}</p>`);
    return (type: string, callback: never) => (type === 'html' ? html : text)!(callback);
  }

  private async fetchPolicy(): Promise<object> {
    const text = await new Promise<string>((resolve, reject) =>
      answer(
        this.fault('policy.fetch'),
        (result) => {
          const { status, value } = result ?? {};
          if (status === 'succeeded')
            resolve(typeof value === 'string' ? value : value === MALFORMED ? String(MALFORMED) : '');
          else reject(new Error('Failed to fetch'));
        },
        () => JSON.stringify(this.policy),
      ),
    );
    return { ok: true, status: 200, text: () => Promise.resolve(text) };
  }

  private store(): object {
    const { storage } = this;
    const failing = (name: CallName) => {
      const fault = this.fault(name);
      if (fault !== undefined && fault !== 'twice') throw new Error('SecurityError');
    };
    return {
      get length() {
        return storage.length;
      },
      key: (index: number) => storage.key(index),
      getItem: (key: string) => (failing('storage.get'), storage.getItem(key)),
      setItem: (key: string, value: string) => (failing('storage.set'), storage.setItem(key, value)),
      removeItem: (key: string) => (failing('storage.set'), storage.removeItem(key)),
    };
  }

  private openDialog(): object {
    if (this.dialogs.some(({ open }) => open)) throw new Refusal(12007);
    const dialog = new OpenDialog();
    this.dialogs.push(dialog);
    const say = this.faults.get('dialog.say');
    dialog.session = dialogSession({
      clock: systemClock,
      language: 'ja',
      theme: () => undefined,
      origin: ORIGIN,
      connect: (hear) => {
        dialog.hear = hear;
        return Promise.resolve();
      },
      tell: (message) =>
        void Promise.resolve().then(
          () => dialog.open && dialog.handlers.dialogMessageReceived?.({ message, origin: ORIGIN }),
        ),
    });
    dialog.session.subscribe((state) => {
      dialog.state = state;
      if (dialog.open) void Promise.resolve().then(() => this.person(this, dialog.session, state));
    });
    return {
      close: () => {
        dialog.open = false;
      },
      addEventHandler: (type: keyof DialogHandlers, handler: (event: object) => void) => {
        dialog.handlers[type] = bound(handler);
      },
      messageChild: say === 'missing' ? undefined : (message: string) => this.sayToDialog(dialog, message),
    };
  }

  private sayToDialog(dialog: OpenDialog, message: string): void {
    const deliver = (text: unknown) =>
      void Promise.resolve().then(() => dialog.open && dialog.hear(text, ORIGIN));
    switch (this.fault('dialog.say')) {
      case undefined:
      case 'missing':
        return deliver(message);
      case 'twice':
        deliver(message);
        return deliver(message);
      case 'fails':
      case 'throws':
        throw new Error('messageChild');
      case 'hangs':
      case 'late':
        return;
      case 'malformed':
        return deliver('{');
      case 'empty':
        return deliver('');
      case 'nothing':
        return deliver(undefined);
    }
  }
}

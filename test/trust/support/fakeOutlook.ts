import { globals } from '../../outlook/support/globals';
import { FakeStorage } from '../../outlook/support/storage';
import type { CompletedOptions } from '../../../src/outlook/alertOptions';
import { profiles, type Profile, type ProfileId } from '../../../src/simulator/model/profiles';
import type { ChecklistSession, SessionState } from '../../../src/ui/session';
import { dialogSession } from '../../../src/outlook/dialogSession';
import { systemClock } from '../../../src/outlook/clock';
import { answer, Refusal, type CallName, type FaultKind } from './faults';
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

/** What left, and how it came to. */
export interface Sent {
  readonly draft: Draft;
  /** Whether somebody had ticked the message exactly as it left. */
  readonly confirmed: boolean;
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
    globals.Office = {
      onReady: () => Promise.resolve({}),
      actions: { associate: (name: string, handler: Handler) => void entries[runtime].set(name, handler) },
    };
    await (runtime === 'script' ? import('../../../src/launchevent') : import('../../../src/commands'));
  }
  // The page judges by all there is once that has come.
  await import('../../../src/rules/whole');
}

/** What somebody does with the checklist in front of him. */
export type Person = (session: ChecklistSession, state: SessionState) => void;

/** Ticks everything, and presses the button; gives up after a few times. */
export const ticksAll = (): Person => {
  let times = 0;
  return (session, state) => {
    if (state.status === 'ready' && state.content.inspection.decision === 'confirm' && times++ < 5)
      session.confirm(
        state.content,
        state.content.inspection.checklist.map(({ id }) => id),
      );
  };
};

export const ORIGIN = 'https://addin.example';

interface DialogHandlers {
  dialogMessageReceived?: (event: object) => void;
  dialogEventReceived?: (event: object) => void;
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
  readonly storage = new FakeStorage();
  readonly roaming: Record<string, unknown> = {};
  readonly notices: string[] = [];
  readonly sent: Sent[] = [];
  readonly dialogs: OpenDialog[] = [];
  readonly runs: Run[] = [];
  deliverAt = 0;
  /** Whether a handler of the script runtime is at work, which sees nothing that only pages see. */
  private handling = false;
  /** Whether the client keeps what is in `sessionData` from its handlers. */
  hidesSession = false;
  person: Person = () => undefined;
  /** What somebody ticked: messages as they stood in front of him. */
  readonly ticked = new Set<string>();
  private readonly hiddenSession = new Map<string, string>();

  constructor(
    readonly id: ProfileId,
    readonly draft: Draft,
    public policy: object,
    private readonly time: Time,
  ) {
    this.profile = profiles[id];
  }

  get isOnSend(): boolean {
    return this.profile.mailbox < 12;
  }

  /** Makes this the Outlook that the product's code finds. */
  use(): void {
    globals.Office = this.office();
    globals.fetch = this.faults.get('policy.fetch') === 'missing' ? undefined : () => this.fetchPolicy();
    globals.localStorage = this.handling && this.profile.eventRuntime === 'script' ? undefined : this.store();
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
    this.handling = true;
    this.use();
    return this.raise(entries[runtime].get(name)!, (options, first) => {
      if (first) this.handling = false;
      if (options?.allowEvent === true) this.leave();
    });
  }

  /** Somebody presses the ribbon's button, or the alert's. */
  command(): Run {
    this.use();
    return this.raise(entries.page.get('openChecklist')!, () => undefined);
  }

  private raise(
    handler: Handler,
    answered: (options: CompletedOptions | undefined, first: boolean) => void,
  ): Run {
    const run: Run = { answers: [], startedAt: this.time.now(), answeredAt: NaN };
    this.runs.push(run);
    handler({
      completed: (options?: CompletedOptions) => {
        run.answers.push(options);
        if (run.answers.length === 1) run.answeredAt = this.time.now();
        answered(options, run.answers.length === 1);
      },
    });
    return run;
  }

  private leave(): void {
    const key = JSON.stringify(this.draft);
    this.sent.push({ draft: structuredClone(this.draft), confirmed: this.ticked.has(key) });
  }

  /** A word that somebody says to the checklist, with the message that stands in front of him. */
  private readonly acts = (session: ChecklistSession, state: SessionState): void =>
    this.person(
      {
        ...session,
        confirm: (shown, ids) => {
          this.ticked.add(JSON.stringify(this.draft));
          session.confirm(shown, ids);
        },
      },
      state,
    );

  private fault(name: CallName): FaultKind | undefined {
    this.asked.push(name);
    return this.faults.get(name);
  }

  /** Office's way: the callback comes last. */
  private call(name: CallName, act: (...given: never[]) => unknown): Call | undefined {
    if (this.faults.get(name) === 'missing') return undefined;
    return (...given) => answer(this.fault(name), given.at(-1) as unknown as () => void, () => act(...given));
  }

  private office(): object {
    const { hostName, platform, mailbox } = this.profile;
    return {
      onReady: () => Promise.resolve({}),
      actions: { associate: () => undefined },
      EventType: {},
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
          get: (name: string) => this.roaming[name],
          set: (name: string, value: unknown) => void (this.roaming[name] = value),
          saveAsync: this.call('roaming.save', () => undefined),
        },
        mailbox: {
          item: this.item(),
          diagnostics: { hostName },
          userProfile: { displayName: '佐藤 健', emailAddress: 'sato@example.co.jp' },
        },
      },
    };
  }

  private item(): object {
    const { draft } = this;
    const entries = (addresses: readonly string[]) =>
      addresses.map((emailAddress) => ({ displayName: '', emailAddress, recipientType: 'other' }));
    const list = (name: 'to' | 'cc' | 'bcc') => ({
      getAsync: this.call(`${name}.get`, () => entries(draft[name])),
      addAsync: this.call('cc.add', (added: { emailAddress: string }[]) => {
        draft[name].push(...added.map(({ emailAddress }) => emailAddress));
      }),
    });
    const session = () => (this.handling && this.hidesSession ? this.hiddenSession : this.session);
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
        this.call('item.send', () => void this.send()),
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
          if (status === 'succeeded') resolve(value === undefined ? '' : String(value));
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
      if (dialog.open) void Promise.resolve().then(() => this.acts(dialog.session, state));
    });
    return {
      close: () => {
        dialog.open = false;
      },
      addEventHandler: (type: keyof DialogHandlers, handler: (event: object) => void) => {
        dialog.handlers[type] = handler;
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

import type { Draft } from '../model/draft';
import type { Fault } from '../model/faults';
import type { AddinFrame } from './addinFrame';
import type { OutgoingMessage } from '../../message/message';
import { appContext, initialData, readData } from './appContext';
import type { CallDesk, Outcome } from './callDesk';
import { CallError, DialogCode, ErrorCode } from './callError';
import { calls } from './calls';
import type { CallContext, Change, Parameters } from './calls/call';
import type { EventOrder, EventRun } from './eventRun';
import type { Command, LaunchEvent, Manifest } from './manifest';
import type { Outlook } from './outlook';
import { runCommand, runInPage } from './pageRun';
import { runInScript } from './scriptRun';
import { WholeAnswer, WindowFrames } from './windowFrames';

/** A task pane that stands beside the message. */
export interface Pane {
  readonly command: Command;
  readonly frame: AddinFrame;
}

/** What the add-in can do to the window of its message. */
export interface MessageWindow {
  /** The add-in changed the message. */
  changedByAddin(change: Change): void;
  pressSend(): void;
  isSending(): boolean;
  /** The add-in's answer to the send under way will not be heard. */
  loseSend(): void;
  putAway(): void;
}

/** `displayDialogAsync` is no call of the table; faults name it by the event it registers. */
const DIALOG_CALL = 10;

/** The add-in at work on one message: its pages and runtimes, and Outlook's answers to them. */
export class AddinSession {
  readonly frames: WindowFrames;
  pane: Pane | undefined;

  constructor(
    private readonly outlook: Outlook,
    private readonly draft: Draft,
    private readonly window: MessageWindow,
    /** The sent message that is being read; left out while `draft` is being written. */
    private readonly sent?: OutgoingMessage,
  ) {
    this.frames = new WindowFrames(this.surroundings(), outlook.backstage);
  }

  /** A button of the ribbon, a notification's link or a Smart Alert's action. */
  runCommand(command: Command): void {
    this.outlook.log.add('event', `${command.action.kind}: ${command.id}`);
    if (command.action.kind === 'pane') return this.openPane(command, command.action.url);
    runCommand(this.frames, command.action.url, command.action.functionName, command.id);
  }

  runCommandById(id: string, contextData?: string): void {
    if (contextData === undefined) delete this.draft.initializationContext;
    else this.draft.initializationContext = contextData;
    const command = this.commandById(id, true);
    if (command) this.runCommand(command);
  }

  closePane(): void {
    if (this.pane) this.frames.close(this.pane.frame);
    this.pane = undefined;
    this.outlook.changed();
  }

  /** The manifest's commands on the ribbon of this kind of item. */
  get commands(): readonly Command[] {
    const writing =
      this.draft.kind === 'meeting' ? 'AppointmentOrganizerCommandSurface' : 'MessageComposeCommandSurface';
    return this.manifest?.commands[this.sent ? 'MessageReadCommandSurface' : writing] ?? [];
  }

  /** The command of the manifest with this id; a function command only where the client can run one. */
  commandById(id: string, mayBeFunction: boolean): Command | undefined {
    const command = this.commands.find((candidate) => candidate.id === id);
    return command?.action.kind === 'function' && !mayBeFunction ? undefined : command;
  }

  /** Runs the add-in's handler for an event that waits for no answer, where the manifest declares it. */
  raise(type: string, eventObject: object): void {
    const launch = this.outlook.launchEvent(type);
    if (!launch) return;
    if (this.outlook.quirks.launchEventEndsSend && this.window.isSending()) this.window.loseSend();
    const run = this.run(launch, eventObject);
    void run.outcome.then(() => setTimeout(() => run.release(), 1_000));
  }

  /** Hands an event to the add-in in the kind of runtime that this client has. */
  run(launch: LaunchEvent, eventObject: object): EventRun {
    this.outlook.log.add('event', `${launch.type} → ${launch.functionName}`);
    const order: EventOrder = { ...launch, eventObject: { type: launch.type, ...eventObject } };
    const { profile, manifest } = this.outlook;
    if (profile.eventRuntime === 'page')
      return runInPage(this.frames, this.outlook.addin.runtimeUrl(manifest?.runtime.page), order);
    const desk = this.outlook.desk('event');
    return runInScript(
      {
        desk,
        serve: (dispatchId, parameters, answer) => this.serve(desk, 'event', dispatchId, parameters, answer),
        note: (text) => this.outlook.log.add('runtime', text),
      },
      this.outlook.runtimeSettings(this.draft),
      order,
    );
  }

  /** Hands over the older send event, on every client in the page of the function commands. */
  runItemSend({ functionName, url }: NonNullable<Manifest['itemSend']>): EventRun {
    this.outlook.log.add('event', `ItemSend → ${functionName}`);
    const order = { type: 'ItemSend', functionName, sendMode: 'Block', eventObject: {} } as const;
    return runInPage(this.frames, this.outlook.addin.runtimeUrl(url), order, 'command');
  }

  private serve(
    desk: CallDesk,
    from: AddinFrame['kind'],
    dispatchId: number,
    parameters: unknown,
    answer: (outcome: Outcome) => void,
  ): void {
    const call = calls[dispatchId];
    const isKnown = call && call.since <= this.outlook.profile.mailbox;
    const run = () => {
      if (!isKnown) throw new CallError(ErrorCode.OperationNotSupported);
      const data = call.run(this.callContext(from), parameters as Parameters);
      return call.answer ? new WholeAnswer(call.answer(data) as object) : data;
    };
    void desk.serve(dispatchId, call?.name ?? `dispid ${dispatchId}`, run, answer);
  }

  private callContext(from: AddinFrame['kind']): CallContext {
    const { profile, quirks } = this.outlook;
    return {
      draft: this.draft,
      writer: from === 'event' ? 'event' : 'page',
      mailbox: profile.mailbox,
      recipientLimit: profile.recipientLimit,
      sessionDataHidden: quirks.sessionDataHiddenFromHandler,
      mayAddOnSend: this.manifest?.extendedPermissions.includes('AppendOnSend') === true,
      sending:
        from !== 'event' || !this.window.isSending() ? null : this.draft.timesBlocked > 0 ? 'again' : 'first',
      changed: (change) => {
        this.window.changedByAddin(change);
      },
      saveRoamingSettings: (settings) => this.outlook.saveRoamingSettings(settings),
      send: () => {
        // Task panes and function commands only (documentation of `sendAsync`).
        if (from === 'event') throw new CallError(ErrorCode.ApiCallNotSupportedByExtensionPoint);
        setTimeout(() => this.window.pressSend(), 0);
      },
      close: () => this.window.putAway(),
      newMessage: (message) => void this.outlook.openMessage(message, true),
      user: this.outlook.user,
    };
  }

  private surroundings(): ConstructorParameters<typeof WindowFrames>[0] {
    const { outlook } = this;
    const locale = () => outlook.locale;
    return {
      get locale() {
        return locale();
      },
      appContext: (frame) => appContext(outlook.contextFor(frame.controlId)),
      initialData: () => ({
        ...initialData(this.draft, outlook.user, outlook.profile, outlook.loadedManifest),
        ...(this.sent && readData(this.sent)),
      }),
      desk: (runtime) => outlook.desk(runtime),
      serve: (desk, frame, dispatchId, parameters, answer) =>
        this.serve(desk, frame.kind, dispatchId, parameters, answer),
      dialogRefusal: (parent, url) => this.dialogRefusal(parent, url),
      closePane: () => this.closePane(),
      note: (text) => outlook.log.add('dialog', text),
      changed: () => outlook.changed(),
    };
  }

  /** Ends everything the add-in has open for the message. */
  dispose(): void {
    this.frames.closeAll();
    this.pane = undefined;
  }

  private openPane(command: Command, url: string): void {
    this.closePane();
    const frame = this.frames.open({ kind: 'pane', url, title: this.manifest?.displayName ?? command.label });
    this.pane = { command, frame };
    this.outlook.changed();
  }

  private get manifest(): Manifest | undefined {
    return this.outlook.manifest;
  }

  /** Whether the client would open this dialog now; the code of the refusal, or 0. */
  private async dialogRefusal(parent: AddinFrame, url: string): Promise<number> {
    const fault: Fault | undefined = this.outlook.faults.get(DIALOG_CALL);
    this.outlook.log.add('dialog', `displayDialogAsync from ${parent.kind}: ${url}`);
    if (fault?.kind === 'never') return new Promise(() => undefined);
    if (fault?.kind === 'error') return fault.code;
    await new Promise((resolve) =>
      setTimeout(resolve, this.outlook.latency + (fault?.kind === 'late' ? fault.delay : 0)),
    );
    if (parent.kind === 'event' && this.outlook.quirks.dialogFailsInHandler) return DialogCode.MacFailure;
    if (this.frames.dialog) return DialogCode.AlreadyOpen;
    const target = new URL(url);
    const isListed = this.manifest?.appDomains.some((domain) => originOf(domain) === target.origin) ?? false;
    // From the event runtime even the add-in's own origin has to be listed (a field log).
    if (parent.kind === 'event' && !isListed) return DialogCode.BlockedByBrowser;
    return target.origin === parent.origin || isListed ? 0 : DialogCode.ForeignDomain;
  }
}

function originOf(domain: string): string {
  try {
    return new URL(domain).origin;
  } catch {
    return '';
  }
}

import { pillsOf } from '../model/recipientText';
import { nextId, type Attachment, type Draft, type RecipientFieldName } from '../model/draft';
import type { Fault } from '../model/faults';
import type { CallDesk, Outcome } from './callDesk';
import { CallError, DialogCode, ErrorCode } from './callError';
import type { AddinFrame } from './addinFrame';
import { appContext, initialData } from './appContext';
import { calls } from './calls';
import { attachmentOnWire } from './calls/attachments';
import type { CallContext, Change, Parameters } from './calls/call';
import type { EventOrder, EventRun } from './eventRun';
import type { Command, LaunchEvent, Manifest } from './manifest';
import type { Outlook } from './outlook';
import { runCommand, runInPage } from './pageRun';
import { runInScript } from './scriptRun';
import { SendFlow } from './sendFlow';
import { WholeAnswer, WindowFrames } from './windowFrames';

/** A task pane that stands beside the message. */
export interface Pane {
  readonly command: Command;
  readonly frame: AddinFrame;
}

/** A message being composed, in the reading area or in a window of its own, with everything the add-in has open for it. */
export class ComposeWindow {
  readonly id = nextId('window-');
  readonly frames: WindowFrames;
  pane: Pane | undefined;
  flow: SendFlow | undefined;
  /** Counts changes that did not come from typing in the form, so that the editor shows them. */
  revision = 0;
  private isClosed = false;

  constructor(
    private readonly outlook: Outlook,
    readonly draft: Draft,
    public isPopOut: boolean,
  ) {
    this.frames = new WindowFrames(this.surroundings(), outlook.backstage);
    this.raise('OnNewMessageCompose', {});
  }

  get isSending(): boolean {
    return this.flow?.isOpen ?? false;
  }

  /** Changes recipients as the form does. */
  setRecipients(field: RecipientFieldName, pills: Draft['to']): void {
    this.draft[field] = pills;
    this.changed({ kind: 'recipients', field });
  }

  addRecipients(field: RecipientFieldName, typed: string): void {
    this.setRecipients(field, [...this.draft[field], ...pillsOf(typed)]);
  }

  setFrom(from: Draft['from']): void {
    this.draft.from = from;
    this.changed({ kind: 'from' });
  }

  /** Typing: nothing is told to the add-in, as in Outlook. */
  edit(patch: Partial<Pick<Draft, 'subject' | 'html'>>): void {
    Object.assign(this.draft, patch);
    this.outlook.changed();
  }

  attach(file: Omit<Attachment, 'id'>): void {
    const attachment = { ...file, id: nextId('attachment-') };
    this.draft.attachments = [...this.draft.attachments, attachment];
    this.changed({ kind: 'attachments', status: 'added', id: attachment.id, name: attachment.name });
  }

  detach(id: string): void {
    const removed = this.draft.attachments.find((attachment) => attachment.id === id);
    if (!removed) return;
    this.draft.attachments = this.draft.attachments.filter((attachment) => attachment !== removed);
    this.changed({ kind: 'attachments', status: 'removed', id, name: removed.name });
  }

  dismissNotification(key: string): void {
    this.draft.notifications = this.draft.notifications.filter((notification) => notification.key !== key);
    this.outlook.changed();
  }

  pressSend(): void {
    if (this.isSending || this.isClosed) return;
    this.outlook.log.add('send', `Send: ${this.draft.subject || '-'}`);
    this.flow = new SendFlow({
      quirks: this.outlook.quirks,
      mailbox: this.outlook.profile.mailbox,
      timesBlocked: this.draft.timesBlocked,
      sendEvent: () => this.sendEvent(),
      hasCommand: (id, mayBeFunction) => this.commandById(id, mayBeFunction) !== undefined,
      runCommand: (id, contextData) => this.runCommandById(id, contextData),
      deliver: () => this.outlook.deliver(this),
      blocked: () => (this.draft.timesBlocked += 1),
      note: (text) => this.outlook.log.add('send', text),
      changed: () => this.outlook.changed(),
    });
    this.outlook.changed();
    void this.flow.start();
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

  /** The message is gone: sent, discarded, or put away as a draft. */
  dispose(): void {
    this.isClosed = true;
    this.flow?.abandon();
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

  private commandById(id: string, mayBeFunction: boolean): Command | undefined {
    const command = this.manifest?.commands.find((candidate) => candidate.id === id);
    return command?.action.kind === 'function' && !mayBeFunction ? undefined : command;
  }

  private changed(change: Change): void {
    if (change.kind === 'recipients') {
      const changedRecipientFields = { to: false, cc: false, bcc: false, [change.field]: true };
      this.frames.raiseToPages('olkRecipientsChanged', [JSON.stringify(changedRecipientFields)]);
      this.raise('OnMessageRecipientsChanged', { changedRecipientFields });
    } else if (change.kind === 'attachments') {
      const { id, status, name } = change;
      const attachment = this.draft.attachments.find((candidate) => candidate.id === id);
      const attachmentDetails = attachment ? attachmentOnWire(attachment) : { id, name };
      const data = { attachmentStatus: status, attachmentDetails };
      this.frames.raiseToPages('olkAttachmentsChanged', [JSON.stringify(data)]);
      this.raise('OnMessageAttachmentsChanged', data);
    } else if (change.kind === 'from') {
      this.raise('OnMessageFromChanged', {});
    }
    this.outlook.changed();
  }

  /** Runs the add-in's handler for an event that waits for no answer, where the manifest declares it. */
  private raise(type: string, eventObject: object): void {
    const launch = this.outlook.launchEvent(type);
    if (!launch) return;
    const run = this.run(launch, eventObject);
    void run.outcome.then(() => setTimeout(() => run.release(), 1_000));
  }

  private sendEvent(): ReturnType<ConstructorParameters<typeof SendFlow>[0]['sendEvent']> {
    const launch = this.outlook.launchEvent('OnMessageSend');
    if (!launch) return undefined;
    const keepsRuntime = this.outlook.profile.eventRuntime === 'script';
    return { run: this.run(launch, {}), sendMode: launch.sendMode, keepsRuntime };
  }

  private run(launch: LaunchEvent, eventObject: object): EventRun {
    this.outlook.log.add('event', `${launch.type} → ${launch.functionName}`);
    const order: EventOrder = { ...launch, eventObject: { type: launch.type, ...eventObject } };
    const { profile, manifest } = this.outlook;
    if (profile.eventRuntime === 'page')
      return runInPage(this.frames, this.outlook.reachable(manifest?.runtime.page), order);
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
      changed: (change) => {
        this.revision += 1;
        this.changed(change);
      },
      saveRoamingSettings: (settings) => this.outlook.saveRoamingSettings(settings),
      send: () => {
        // Task panes and function commands only (documentation of `sendAsync`).
        if (from === 'event') throw new CallError(ErrorCode.ApiCallNotSupportedByExtensionPoint);
        setTimeout(() => this.pressSend(), 0);
      },
      close: () => this.outlook.putAway(this),
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
      initialData: () => initialData(this.draft, outlook.user, outlook.profile, outlook.loadedManifest),
      desk: (runtime) => outlook.desk(runtime),
      serve: (desk, frame, dispatchId, parameters, answer) =>
        this.serve(desk, frame.kind, dispatchId, parameters, answer),
      dialogRefusal: (parent, url) => this.dialogRefusal(parent, url),
      closePane: () => this.closePane(),
      note: (text) => outlook.log.add('dialog', text),
      changed: () => outlook.changed(),
    };
  }

  /** Whether the client would open this dialog now; the code of the refusal, or 0. */
  private async dialogRefusal(parent: AddinFrame, url: string): Promise<number> {
    const fault: Fault | undefined = this.outlook.faults.get(10);
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

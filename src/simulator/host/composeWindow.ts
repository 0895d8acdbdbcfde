import { nextId, type Attachment, type Draft, type RecipientFieldName } from '../model/draft';
import { pillsOf } from '../model/recipientText';
import { AddinSession } from './addinSession';
import { attachmentOnWire } from './calls/attachments';
import type { Change } from './calls/call';
import type { Outlook } from './outlook';
import { SendFlow } from './sendFlow';

/** A message being composed, in the reading area or in a window of its own, with everything the add-in has open for it. */
export class ComposeWindow {
  readonly id = nextId('window-');
  readonly addin: AddinSession;
  flow: SendFlow | undefined;
  /** Counts changes that did not come from typing in the form, so that the editor shows them. */
  revision = 0;
  private isClosed = false;

  constructor(
    private readonly outlook: Outlook,
    readonly draft: Draft,
    public isPopOut: boolean,
  ) {
    this.addin = new AddinSession(outlook, draft, {
      changedByAddin: (change) => {
        this.revision += 1;
        this.changed(change);
      },
      pressSend: () => this.pressSend(),
      putAway: () => outlook.putAway(this),
    });
    this.addin.raise(this.isMeeting ? 'OnNewAppointmentOrganizer' : 'OnNewMessageCompose', {});
  }

  get isMeeting(): boolean {
    return this.draft.kind === 'meeting';
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
      hasCommand: (id, mayBeFunction) => this.addin.commandById(id, mayBeFunction) !== undefined,
      runCommand: (id, contextData) => this.addin.runCommandById(id, contextData),
      deliver: () => this.outlook.deliver(this),
      blocked: () => (this.draft.timesBlocked += 1),
      note: (text) => this.outlook.log.add('send', text),
      changed: () => this.outlook.changed(),
    });
    this.outlook.changed();
    void this.flow.start();
  }

  /** The message is gone: sent, discarded, or put away as a draft. */
  dispose(): void {
    this.isClosed = true;
    this.flow?.abandon();
    this.addin.dispose();
  }

  private changed(change: Change): void {
    if (change.kind === 'recipients') {
      const changedRecipientFields = this.isMeeting
        ? {
            requiredAttendees: change.field === 'to',
            optionalAttendees: change.field === 'cc',
            resources: false,
          }
        : { to: false, cc: false, bcc: false, [change.field]: true };
      this.addin.frames.raiseToPages('olkRecipientsChanged', [JSON.stringify(changedRecipientFields)]);
      const event = this.isMeeting ? 'OnAppointmentAttendeesChanged' : 'OnMessageRecipientsChanged';
      this.addin.raise(event, { changedRecipientFields });
    } else if (change.kind === 'attachments') {
      const { id, status, name } = change;
      const attachment = this.draft.attachments.find((candidate) => candidate.id === id);
      const attachmentDetails = attachment ? attachmentOnWire(attachment) : { id, name };
      const data = { attachmentStatus: status, attachmentDetails };
      this.addin.frames.raiseToPages('olkAttachmentsChanged', [JSON.stringify(data)]);
      this.addin.raise(`On${this.isMeeting ? 'Appointment' : 'Message'}AttachmentsChanged`, data);
    } else if (change.kind === 'from') {
      this.addin.raise('OnMessageFromChanged', {});
    }
    this.outlook.changed();
  }

  private sendEvent(): ReturnType<ConstructorParameters<typeof SendFlow>[0]['sendEvent']> {
    const { itemSend } = this.outlook;
    if (itemSend) {
      const run = this.addin.runItemSend(itemSend);
      return { run, sendMode: 'Block', keepsRuntime: false, hasAlerts: false };
    }
    const launch = this.outlook.launchEvent(this.isMeeting ? 'OnAppointmentSend' : 'OnMessageSend');
    if (!launch) return undefined;
    const keepsRuntime = this.outlook.profile.eventRuntime === 'script';
    return { run: this.addin.run(launch, {}), sendMode: launch.sendMode, keepsRuntime, hasAlerts: true };
  }
}

import {
  APP_COMMAND_COMPLETED,
  CLOSE_CONTAINER,
  MESSAGE_CHILD,
  MESSAGE_PARENT,
} from '../protocol/dispatchIds';
import { AddinFrame, type FrameOptions, type FrameRequests } from './addinFrame';
import type { CallDesk, Outcome } from './callDesk';
import type { CommandAnswer } from './pageRun';
import { isReachable } from './reachable';

/** A dialog of the add-in, shown over the message. */
export interface Dialog {
  readonly frame: AddinFrame;
  readonly parent: AddinFrame;
  /** Percent of the window (or pixels where `inPixels`). */
  readonly width: number;
  readonly height: number;
  readonly inPixels: boolean;
}

/** What the frames of a message need from it; `ComposeWindow` gives it. */
export interface FrameSurroundings {
  readonly locale: string;
  appContext(frame: AddinFrame): object;
  initialData(): object;
  desk(runtime: string): CallDesk;
  serve(
    desk: CallDesk,
    frame: AddinFrame,
    dispatchId: number,
    parameters: unknown,
    answer: (outcome: Outcome) => void,
  ): void;
  /** The error code that forbids a dialog for now; 0 where it may open. */
  dialogRefusal(parent: AddinFrame, url: string): Promise<number>;
  closePane(): void;
  note(text: string): void;
  /** A frame or dialog opened or closed. */
  changed(): void;
}

/** `messageParent` and `messageChild` carry about that much (a field log); the simulation drops what is larger. */
const MESSAGE_LIMIT = 32 * 1024;

/** The page of a dialog answers with this when its address gives none (documentation). */
const PAGE_MISSING = 12002;
const CLOSED_BY_USER = 12006;

/** Code after `completed` still runs for a moment, so that a second `completed` shows. */
const GRACE = 1000;

/** All pages of the add-in that belong to one message: event runtime, commands, task pane, dialog. */
export class WindowFrames implements FrameRequests {
  dialog: Dialog | undefined;
  private readonly desks = new Map<AddinFrame, CallDesk>();
  private readonly readyListeners = new Map<AddinFrame, () => void>();
  private readonly commandAnswers = new Map<string, (answer: CommandAnswer) => void>();
  private commands = 0;

  constructor(
    private readonly around: FrameSurroundings,
    /** Where frames nobody sees are kept. */
    private readonly backstage: HTMLElement,
  ) {}

  /** Opens a page. Pages for events and commands load unseen; whoever shows the others puts their element on the screen. */
  open(options: Omit<FrameOptions, 'locale'>): AddinFrame {
    const frame = new AddinFrame({ ...options, locale: this.around.locale }, this);
    this.desks.set(frame, this.around.desk(frame.kind));
    if (frame.kind === 'event' || frame.kind === 'command') this.backstage.append(frame.element);
    return frame;
  }

  whenReady(frame: AddinFrame, listener: () => void): void {
    this.readyListeners.set(frame, listener);
  }

  /** Runs a function of the page; `answered` is called for each `completed`. */
  invoke(
    frame: AddinFrame,
    functionName: string,
    eventObject: object,
    answered: (answer: CommandAnswer) => void,
  ): void {
    this.commands += 1;
    const id = `${frame.controlId}-${this.commands}`;
    this.commandAnswers.set(id, answered);
    frame.raise('appCommandInvoked', [id, functionName, JSON.stringify(eventObject)]);
  }

  raiseToPages(name: 'olkRecipientsChanged' | 'olkAttachmentsChanged', data: unknown): void {
    for (const frame of this.desks.keys()) frame.raise(name, data);
  }

  summary(frame: AddinFrame): { calls: number; waves: number } {
    return this.desks.get(frame)?.summary ?? { calls: 0, waves: 0 };
  }

  close(frame: AddinFrame): void {
    // A dialog lives no longer than the page that opened it.
    if (this.dialog?.parent === frame) this.dropDialog();
    this.desks.delete(frame);
    this.readyListeners.delete(frame);
    frame.dispose();
    this.around.changed();
  }

  closeSoon(frame: AddinFrame): void {
    setTimeout(() => this.close(frame), GRACE);
  }

  closeAll(): void {
    for (const frame of [...this.desks.keys()]) this.close(frame);
  }

  /** The user closed the dialog by its ×. */
  dismissDialog(): void {
    const parent = this.dialog?.parent;
    this.dropDialog();
    parent?.raise('dialogMessageReceived', { messageType: CLOSED_BY_USER });
  }

  appContext(frame: AddinFrame): object {
    return this.around.appContext(frame);
  }

  initialData(): object {
    return this.around.initialData();
  }

  call(frame: AddinFrame, dispatchId: number, parameters: unknown, answer: (data: object) => void): void {
    const desk = this.desks.get(frame);
    if (!desk) return;
    this.around.serve(desk, frame, dispatchId, parameters, ({ data, errorCode }) =>
      answer(
        errorCode === undefined
          ? isWholeAnswer(data)
            ? data.whole
            : { error: false, data }
          : { error: true, errorCode },
      ),
    );
  }

  commonCall(frame: AddinFrame, dispatchId: number, parameters: Record<string, unknown>): void {
    switch (dispatchId) {
      case APP_COMMAND_COMPLETED: {
        const answered = this.commandAnswers.get(textOf(parameters['0']));
        return answered?.({ status: Number(parameters['1']), eventObject: textOf(parameters['2']) || '{}' });
      }
      case MESSAGE_PARENT:
        return this.passToParent(frame, textOf(parameters.messageToParent));
      case MESSAGE_CHILD:
        return this.passToDialog(frame, textOf(parameters.messageContent));
      case CLOSE_CONTAINER:
        if (frame.kind === 'pane') this.around.closePane();
        return;
      default:
        this.around.note(`executeMethod ${dispatchId}: not simulated`);
    }
  }

  ready(frame: AddinFrame): void {
    this.readyListeners.get(frame)?.();
    this.readyListeners.delete(frame);
  }

  openDialog(parent: AddinFrame, options: string, answer: (errorCode: number) => void): void {
    const wanted = JSON.parse(options) as {
      url: string;
      width?: number;
      height?: number;
      useDeviceIndependentPixels?: boolean;
    };
    void this.around.dialogRefusal(parent, wanted.url).then((refusal) => {
      if (refusal !== 0) return answer(refusal);
      const frame = this.open({ kind: 'dialog', url: wanted.url, title: 'dialog' });
      this.dialog = {
        frame,
        parent,
        width: wanted.width ?? 99,
        height: wanted.height ?? 99,
        inPixels: wanted.useDeviceIndependentPixels === true,
      };
      this.around.changed();
      answer(0);
      void this.reportMissingPage(parent, frame, wanted.url);
    });
  }

  closeDialog(parent: AddinFrame): void {
    if (this.dialog?.parent === parent) this.dropDialog();
  }

  private async reportMissingPage(parent: AddinFrame, frame: AddinFrame, url: string): Promise<void> {
    const isThere = await isReachable(url);
    if (!isThere && this.dialog?.frame === frame)
      parent.raise('dialogMessageReceived', { messageType: PAGE_MISSING });
  }

  private passToParent(from: AddinFrame, messageContent: string): void {
    if (this.dialog?.frame !== from || this.isTooLong('messageParent', messageContent)) return;
    this.dialog.parent.raise('dialogMessageReceived', {
      messageType: 0,
      messageContent,
      messageOrigin: from.origin,
    });
  }

  private passToDialog(from: AddinFrame, messageContent: string): void {
    if (this.dialog?.parent !== from || this.isTooLong('messageChild', messageContent)) return;
    this.dialog.frame.raise('dialogParentMessageReceived', {
      messageType: 1,
      messageContent,
      messageOrigin: from.origin,
    });
  }

  private isTooLong(name: string, message: string): boolean {
    this.around.note(`${name}: ${message.length} characters`);
    if (message.length <= MESSAGE_LIMIT) return false;
    this.around.note(`${name}: dropped, more than ${MESSAGE_LIMIT} characters`);
    return true;
  }

  private dropDialog(): void {
    const dialog = this.dialog;
    this.dialog = undefined;
    if (dialog) this.close(dialog.frame);
  }
}

/** An answer that is not `{ error, data }`, such as that of loadCustomPropertiesAsync. */
export class WholeAnswer {
  constructor(readonly whole: object) {}
}

function isWholeAnswer(data: unknown): data is WholeAnswer {
  return data instanceof WholeAnswer;
}

/** `messageParent` takes strings, numbers and booleans. */
function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
}

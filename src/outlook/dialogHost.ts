import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mend, Mending } from '../inspection/mend';
import { call, OutlookError, type Callback } from './call';
import { wait, type Clock } from './clock';
import { encodeMessage, messageDecoder, readDialogWord, type OpenerWord } from './dialogWire';
import { quietly } from './quietly';

/** What a dialog shows, and what it is shown for. */
export interface Offer {
  readonly content: ChecklistContent;
  readonly digest: string;
  readonly action: 'send' | 'confirm';
  /** The message was edited after it was ticked in this dialog. */
  readonly changed: boolean;
  readonly mending: Mending;
}

export type Answer =
  | { readonly kind: 'confirmed'; readonly ticked: readonly string[] }
  /** Change the message, and ask again. */
  | { readonly kind: 'mend'; readonly mend: Mend }
  /** Take a change back, and ask again. */
  | { readonly kind: 'undo'; readonly id: number }
  /** By the sender, or by Outlook (office-js 5026: a second mail closes the dialog of the first). */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out' }
  /** It did not open, showed no page, or stayed silent: another way must be taken. */
  | { readonly kind: 'failed'; readonly code?: number | undefined };

/** A checklist in a window of its own. */
export interface ChecklistDialog {
  /** Shows the offer, in place of an earlier one, and waits for the answer. Never rejects. */
  ask(offer: Offer): Promise<Answer>;
  /** Shows something new while the answer is awaited; only an answer to this offer counts from now on. */
  update(offer: Offer): void;
  close(): void;
}

/** The part of `Office.Dialog` that is relied on. */
export interface OfficeDialog {
  close(): void;
  addEventHandler(type: string, handler: (event: OfficeDialogEvent) => void): void;
  messageChild?(message: string, options: { readonly targetOrigin: string }): void;
}

export interface OfficeDialogEvent {
  readonly message?: unknown;
  readonly origin?: string | undefined;
  readonly error?: number;
}

export interface DialogPorts {
  readonly clock: Clock;
  /** `Office.context.ui.displayDialogAsync`; throws a TypeError where the runtime has none. */
  display(url: string, options: object, callback: Callback<OfficeDialog>): void;
  /** Absolute address of the checklist page. */
  readonly url: string;
  /** Origin of that page: nothing else is listened to or spoken to. */
  readonly origin: string;
  /** When the dialog ends by itself, in milliseconds since 1970. */
  readonly closesAt: number;
}

/** Outlook reports a dialog that was just closed as still open for a moment (office-js 2356, 2389). */
const ALREADY_OPEN = 12007;
const RETRIES = 5;
const RETRY_AFTER_MS = 200;
/** Some hosts never answer (office-js 3682); opening takes well under a second where it works. */
const OPEN_TIMEOUT_MS = 5_000;
/** From opening to the page's first word: it loads the whole checklist, perhaps over a slow line. */
const READY_TIMEOUT_MS = 15_000;
/** A page that says "ready" again so much later did not get the content. */
const RESEND_AFTER_MS = 2_000;

const CLOSED_BY_USER = 12006;

/** What Office names these events; spelt out because some runtimes lack `Office.EventType`. */
const MESSAGE_RECEIVED = 'dialogMessageReceived';
const EVENT_RECEIVED = 'dialogEventReceived';

export function checklistDialog(ports: DialogPorts): ChecklistDialog {
  const { clock } = ports;
  let dialog: OfficeDialog | null = null;
  let offer: Offer | null = null;
  let waiting: ((answer: Answer) => void) | null = null;
  /** How the dialog ended; after that every question has this answer. */
  let over: Answer | null = null;
  let heard: () => void = () => undefined;
  /** The page has said a word, so that it hears. */
  let listens = false;

  const end = (answer: Answer) => {
    if (over) return;
    over = answer;
    heard();
    shut(dialog);
    waiting?.(answer);
  };
  const send = sender(ports, () => dialog);
  const show = (current: Offer, again: boolean) => {
    try {
      send(current, again);
    } catch (error) {
      end(failed(error));
    }
  };
  const decode = messageDecoder(readDialogWord);
  const hear = (event: OfficeDialogEvent) => {
    if (over) return;
    if (event.error !== undefined) return end(endedBy(event.error));
    if (event.origin !== undefined && event.origin !== '' && event.origin !== ports.origin) return;
    const message = decode(event.message);
    if (message?.type === 'cancelled') end({ kind: 'cancelled' });
    else if (message?.type === 'confirmed' && message.digest === offer?.digest)
      waiting?.({ kind: 'confirmed', ticked: message.ticked });
    // These are held against the message itself, and a file that is sent along takes longer than the next offer.
    else if (message?.type === 'mend') waiting?.({ kind: 'mend', mend: message.mend });
    else if (message?.type === 'undo') waiting?.({ kind: 'undo', id: message.id });
    else if (message?.type === 'ready' && offer) {
      heard();
      listens = true;
      show(offer, false);
    }
  };
  const open = async () => {
    const opened = await display(ports, () => over !== null);
    if (over) return shut(opened);
    dialog = opened;
    if (typeof opened.messageChild !== 'function') throw new OutlookError('unavailable');
    opened.addEventHandler(MESSAGE_RECEIVED, hear);
    opened.addEventHandler(EVENT_RECEIVED, (event) => end(endedBy(event.error)));
    heard = clock.after(READY_TIMEOUT_MS, () => end({ kind: 'failed' }));
  };

  return {
    close: () => end({ kind: 'cancelled' }),
    update(next) {
      if (over) return;
      offer = next;
      if (listens) show(next, true);
    },
    ask: (next) =>
      new Promise((resolve) => {
        if (over) return resolve(over);
        const cancel = clock.after(Math.max(0, ports.closesAt - clock.now()), () =>
          end({ kind: 'timed-out' }),
        );
        waiting = (answer) => {
          waiting = null;
          cancel();
          resolve(answer);
        };
        const first = offer === null;
        offer = next;
        if (first) open().catch((error: unknown) => end(failed(error)));
        else show(next, true);
      }),
  };
}

/** Sends an offer in chunks; unless it is a new one not again at once, for a page says "ready" until all has arrived. */
function sender(ports: DialogPorts, dialog: () => OfficeDialog | null) {
  let sentAt = -Infinity;
  let count = 0;
  return (offer: Offer, isNew: boolean): void => {
    if (!isNew && ports.clock.now() - sentAt < RESEND_AFTER_MS) return;
    sentAt = ports.clock.now();
    const message: OpenerWord = { type: 'content', closesAt: ports.closesAt, ...offer };
    for (const text of encodeMessage(message, `c${++count}`)) {
      dialog()?.messageChild?.(text, { targetOrigin: ports.origin });
    }
  };
}

const failed = (error: unknown): Answer => ({
  kind: 'failed',
  code: (error as { code?: number } | null)?.code,
});

const endedBy = (code: number | undefined): Answer =>
  code === CLOSED_BY_USER ? { kind: 'cancelled' } : { kind: 'failed', code };

async function display(ports: DialogPorts, isClosed: () => boolean): Promise<OfficeDialog> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await displayOnce(ports, isClosed);
    } catch (error) {
      const busy = error instanceof OutlookError && error.code === ALREADY_OPEN && attempt < RETRIES;
      if (!busy || isClosed()) throw error;
      await wait(ports.clock, RETRY_AFTER_MS);
    }
  }
}

/** A dialog that opens after it was given up would stand there for nobody: it is shut. */
function displayOnce(ports: DialogPorts, isClosed: () => boolean): Promise<OfficeDialog> {
  let givenUp = false;
  return call<OfficeDialog>(ports.clock, OPEN_TIMEOUT_MS, (callback) =>
    ports.display(ports.url, DIALOG_OPTIONS, (result) => {
      if (givenUp || isClosed()) shut(result.value ?? null);
      callback(result);
    }),
  ).catch((error: unknown) => {
    givenUp = true;
    throw error;
  });
}

/** Per cent of the screen; in an iframe, because pop-up blockers stop windows; no prompt, for nobody could answer it. */
const DIALOG_OPTIONS = { width: 46, height: 80, displayInIframe: true, promptBeforeOpen: false };

/** Outlook may have closed it already. */
const shut = (dialog: OfficeDialog | null) => quietly(() => dialog?.close());

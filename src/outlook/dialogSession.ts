import type { ChecklistContent } from '../inspection/checklistContent';
import type { Language } from '../locales/texts';
import type { ChecklistSession, SessionState } from '../ui/session';
import type { Clock } from './clock';
import {
  encodeMessage,
  messageDecoder,
  readOpenerWord,
  type DialogWord,
  type OpenerWord,
} from './dialogWire';
import { observable } from './observable';
import { quietly } from './quietly';

export interface DialogSessionPorts {
  readonly clock: Clock;
  readonly language: Language;
  theme(): 'light' | 'dark' | undefined;
  readonly origin: string;
  /** Resolves when the page can hear and speak. */
  connect(hear: (message: unknown, origin: string | undefined) => void): Promise<void>;
  /** `Office.context.ui.messageParent`. */
  tell(text: string): void;
}

const READY_EVERY_MS = 500;
/** After so long without an answer the sender is told, and may try again; the opener gives up at about the same time. */
const SILENCE_MS = 12_000;
/** The opener closes the dialog at its time; one that is still there later has lost its opener. */
const OVERDUE_MS = 5_000;
/** The opener reads the message again after the tick; one that takes longer is gone … */
const SENDING_MS = 45_000;
/** … unless it has a large file to attach. */
const MENDING_MS = 150_000;
/** A file is sent in hundreds of parts; after so many of them Outlook gets time to hand them on. */
const PARTS_AT_ONCE = 16;
const PAUSE_MS = 1;

/** The checklist's side of the dialog. */
export function dialogSession(ports: DialogSessionPorts): ChecklistSession {
  const { clock } = ports;
  const state = observable<SessionState>({ status: 'loading' });
  let digest = '';
  let said = 0;
  let stopAsking = () => undefined as void;
  let stopWaiting = () => undefined as void;
  /** A long message is on its way; what would make another one of it has to wait. */
  let telling = false;

  /** Throws where the opener is gone; then its silence is noticed. */
  const tell = (message: DialogWord) => {
    for (const text of encodeMessage(message, `d${++said}`)) ports.tell(text);
  };
  const askForContent = () => {
    const until = clock.now() + SILENCE_MS;
    const again = () => {
      if (clock.now() >= until) return state.set({ status: 'failed', failure: 'no-connection' });
      quietly(() => tell({ type: 'ready' }));
      stopAsking = clock.after(READY_EVERY_MS, again);
    };
    again();
  };
  const show = (message: OpenerWord) => {
    stopAsking();
    stopWaiting();
    digest = message.digest;
    const { content, action, closesAt } = message;
    state.set({
      status: 'ready',
      content,
      action,
      closesAt,
      ...(message.changed && { notice: 'changed' as const }),
      mending: message.mending,
    });
    stopWaiting = clock.after(Math.max(0, closesAt - clock.now()) + OVERDUE_MS, () =>
      state.set({ status: 'failed', failure: 'timed-out' }),
    );
  };
  const decode = messageDecoder(readOpenerWord);
  const hear = (text: unknown, origin: string | undefined) => {
    if (origin !== undefined && origin !== '' && origin !== ports.origin) return;
    const message = decode(text);
    if (message && !telling) show(message);
  };
  /** Tells the opener what to do with the message that is shown; it answers with another content, or closes the dialog. */
  const ask = (shown: ChecklistContent, status: 'sending' | 'mending', word: () => DialogWord) => {
    const current = state.get();
    if (current.status !== 'ready' || current.content !== shown) return;
    stopWaiting();
    const patience = status === 'sending' ? SENDING_MS : MENDING_MS;
    stopWaiting = clock.after(patience, () => state.set({ status: 'failed', failure: 'no-connection' }));
    state.set({ status });
    tellInParts(encodeMessage(word(), `d${++said}`));
  };
  const tellInParts = (texts: readonly string[]) => {
    try {
      texts.slice(0, PARTS_AT_ONCE).forEach((text) => ports.tell(text));
      telling = texts.length > PARTS_AT_ONCE;
      if (telling) clock.after(PAUSE_MS, () => tellInParts(texts.slice(PARTS_AT_ONCE)));
    } catch (error) {
      telling = false;
      state.set({ status: 'failed', failure: 'no-connection', detail: String(error) });
    }
  };
  const start = () => {
    state.set({ status: 'loading' });
    ports
      .connect(hear)
      .then(askForContent, (error: unknown) =>
        state.set({ status: 'failed', failure: 'unsupported', detail: String(error) }),
      );
  };
  start();

  return {
    surface: 'dialog',
    language: ports.language,
    get theme() {
      return ports.theme();
    },
    subscribe: state.subscribe,
    confirm: (shown, ticked) => ask(shown, 'sending', () => ({ type: 'confirmed', digest, ticked })),
    mend: (shown, mend) => ask(shown, 'mending', () => ({ type: 'mend', mend })),
    undo: (shown, id) => ask(shown, 'mending', () => ({ type: 'undo', id })),
    back: () => quietly(() => tell({ type: 'cancelled' })),
    retry: () => {
      stopAsking();
      askForContent();
      state.set({ status: 'loading' });
    },
  };
}

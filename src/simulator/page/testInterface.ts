import type { OutgoingMessage } from '../../message/message';
import type { Language, Outlook, Theme } from '../host/outlook';
import type { LogEntry } from '../model/activityLog';
import { messageOf } from '../model/draft';
import type { Fault } from '../model/faults';
import type { ProfileId, QuirkName } from '../model/profiles';

export interface DraftOptions {
  /** In a window of its own, so that several can be open. */
  readonly popOut?: boolean;
  /** Written as plain text. */
  readonly plain?: boolean;
}

/** `window.simulator`: for tests and the curious. What people do with buttons, tests do with buttons. */
export interface Simulator {
  /** True once the add-in's manifest was read (or could not be). */
  isReady(): boolean;
  /** Opens a message (contract section 1) as a draft; returns the id of its window (`data-window`). */
  openDraft(message: OutgoingMessage, options?: DraftOptions): string;
  pressSend(windowId?: string): void;
  setProfile(id: ProfileId): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setLatency(milliseconds: number): void;
  setQuirk(name: QuirkName, on: boolean): void;
  /** A fault for a dispatch id (10 for displayDialogAsync), or none. */
  setFault(dispatchId: number, fault: Fault | undefined): void;
  setAddinReachable(isReachable: boolean): void;
  /** An open message as it is now. */
  message(windowId: string): OutgoingMessage;
  /** Sent messages, oldest first. */
  sent(): readonly OutgoingMessage[];
  /** Headers of the sent messages, oldest first. */
  sentHeaders(): readonly Readonly<Record<string, string>>[];
  drafts(): readonly { readonly subject: string; readonly isWaiting: boolean; readonly deliverAt?: number }[];
  log(): readonly LogEntry[];
  roamingSettings(): Readonly<Record<string, string>>;
  /** sessionData of an open message. */
  sessionData(windowId?: string): Readonly<Record<string, string>>;
}

declare global {
  interface Window {
    simulator: Simulator;
  }
}

export function testInterface(outlook: Outlook): Simulator {
  const windowOf = (id?: string) =>
    id === undefined ? outlook.windows.at(-1) : outlook.windows.find((window) => window.id === id);
  return {
    isReady: () => outlook.manifest !== undefined || outlook.addin.problem !== undefined,
    openDraft(message, { popOut = false, plain = false } = {}) {
      const { id, draft } = outlook.openMessage(message, popOut);
      draft.isPlain = plain;
      return id;
    },
    pressSend: (id) => windowOf(id)?.pressSend(),
    setProfile: (id) => outlook.setProfile(id),
    setLanguage: (language) => outlook.setLanguage(language),
    setTheme: (theme) => outlook.set({ theme }),
    setLatency: (latency) => outlook.set({ latency }),
    setQuirk: (name, on) => outlook.setQuirk(name, on),
    setFault: (dispatchId, fault) => outlook.setFault(dispatchId, fault),
    setAddinReachable: (isReachable) => outlook.setAddinReachable(isReachable),
    message: (id) => messageOf(windowOf(id)!.draft, new Date()),
    sent: () => outlook.sentItems.map(({ message }) => message).reverse(),
    sentHeaders: () => outlook.sentItems.map(({ internetHeaders }) => internetHeaders).reverse(),
    drafts: () =>
      outlook.drafts.map(({ subject, isWaiting, deliverAt }) => ({
        subject,
        isWaiting,
        ...(deliverAt !== undefined && { deliverAt }),
      })),
    log: () => outlook.log.entries,
    roamingSettings: () => outlook.roamingSettings,
    sessionData: (id) =>
      Object.fromEntries(
        [...(windowOf(id)?.draft.sessionData ?? [])].map(([name, { value }]) => [name, value]),
      ),
  };
}

import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mend, Mending } from '../inspection/mend';
import type { Language } from '../locales/texts';
import type { OwnSetting } from '../policy/ownSettings';

/**
 * What the checklist needs of the place it is shown in. The dialog and the task pane each have one (src/outlook);
 * the checklist itself knows neither.
 */
export interface ChecklistSession {
  readonly surface: 'dialog' | 'pane';
  /** Speaks until the first content arrives, which then carries its own language. */
  readonly language: Language;
  /** The colours that Outlook is set to, where it says so; else the system's preference decides. */
  readonly theme?: 'light' | 'dark' | undefined;
  /**
   * Calls `listener` at once with the state as it is, then at every change.
   * @returns ends the subscription.
   */
  subscribe(listener: (state: SessionState) => void): () => void;
  /**
   * Everything is ticked and the sender pressed the button.
   * @param shown the very object that was shown when the ticks were made: a message that has changed since then must
   * not be confirmed but shown anew, as a `ready` state with `notice: 'changed'`.
   * @param ticked ids of the checklist's items.
   */
  confirm(shown: ChecklistContent, ticked: readonly string[]): void;
  /**
   * Changes the message as a finding offers, and shows it anew: a `ready` state with what came of it in `mending`.
   * Left out where the message cannot be changed from here.
   */
  mend?(shown: ChecklistContent, mend: Mend): void;
  /** Takes back one of the mends in `mending.undoable`, and shows the message anew. */
  undo?(shown: ChecklistContent, id: number): void;
  /**
   * Says of a finding that it is needless for these people, or not any more, and shows the message judged anew.
   * Left out where that cannot be remembered.
   * @param finding id of a finding that has a `reason`.
   */
  markNeedless?(shown: ChecklistContent, finding: string, needless: boolean): void;
  /** Back to the message without sending it. Left out where there is nothing to close. */
  back?(): void;
  /** Tries again after `failed`. Left out where trying again cannot help. */
  retry?(): void;
  /** What the add-in remembers of whom the user writes to, to be seen and erased. Only the pane has it. */
  readonly memory?: SessionMemory;
  /** The settings that the user may make for himself. Only the pane has them, where the policy allows some. */
  readonly settings?: SessionSettings | undefined;
}

export interface SessionSettings {
  /** What may be set, and is. Rejects where Outlook or the policy cannot be had. */
  read(): Promise<readonly OwnSetting[]>;
  /**
   * Keeps what the user wants, `own` of each.
   * Resolves to `too-large` where there is no room for it, and rejects where Outlook did not take it.
   */
  save(settings: readonly OwnSetting[]): Promise<'saved' | 'too-large'>;
}

export interface SessionMemory {
  /** What is remembered now. Rejects where Outlook is not there to be asked. */
  read(): Promise<Remembered>;
  /** Forgets one person, by the address under which he is listed. Rejects where Outlook did not take it. */
  forget(address: string): Promise<void>;
  /** Forgets everything, also what could not be read. Rejects where Outlook did not take it. */
  forgetAll(): Promise<void>;
  /** Takes back a mark, by its `reason`. Rejects where Outlook did not take it. */
  askAgain(reason: string): Promise<void>;
}

export interface Remembered {
  /** Whose mailbox it is; '' where Outlook does not say. */
  readonly mailbox: string;
  /** False where the policy switched it off: nothing is learnt and nothing judged by it. */
  readonly enabled: boolean;
  /** Mails that it was learnt from. */
  readonly mails: number;
  /** Whether these are enough for findings that rest on it. */
  readonly enough: boolean;
  /** People who had to leave for want of room. */
  readonly leftOut: number;
  /** Most often written to first. */
  readonly people: readonly RememberedPerson[];
  /** What the user marked as needless to be asked, latest first. */
  readonly needless: readonly RememberedMark[];
  /** What Outlook kept could not be read: `damaged` and set aside, or of a newer `version` of the add-in. */
  readonly problem?: 'damaged' | 'version' | undefined;
}

export interface RememberedMark {
  readonly reason: string;
  /** Id of the check. */
  readonly check: string;
  /** The address of one of the people it is about, and how many others there are. */
  readonly person: string;
  readonly others: number;
  /** When it was marked, in milliseconds since 1970. */
  readonly time: number;
}

export interface RememberedPerson {
  readonly address: string;
  /** '' where no mail gave one. */
  readonly name: string;
  /** Mails to this address. */
  readonly count: number;
  /** When last, in milliseconds since 1970. */
  readonly last: number;
}

export type SessionState =
  /** Nothing is known yet; also while a `retry` runs. */
  | { readonly status: 'loading' }
  /**
   * There is a message to look at. A content with decision `send` is shown as nothing to confirm, one with decision
   * `block` as what must be put right; a new content replaces the old one and keeps the ticks whose object is the same.
   */
  | {
      readonly status: 'ready';
      readonly content: ChecklistContent;
      /** What the button does: send, or only confirm, after which Outlook's own Send must be pressed. */
      readonly action: 'send' | 'confirm';
      readonly notice?: Notice;
      /** Left out where the message cannot be changed from here. */
      readonly mending?: Mending;
      /** When the opener will close the dialog by itself, unsent: milliseconds since 1970. */
      readonly closesAt?: number;
    }
  /** `confirm` was called and is under way. */
  | { readonly status: 'sending' }
  /** `mend` was called and is under way. */
  | { readonly status: 'mending' }
  /** Done: the message is on its way. */
  | { readonly status: 'sent' }
  /** The confirmation is stored; the sender must press Outlook's Send. */
  | { readonly status: 'press-send' }
  /** `detail` is Outlook's own error text, for whoever helps the user. */
  | { readonly status: 'failed'; readonly failure: Failure; readonly detail?: string };

/** `changed`: the message was edited after the ticks; look again. */
export type Notice = 'changed';

export type Failure =
  /** The dialog does not hear from the window that opened it. */
  | 'no-connection'
  /** Outlook did not give the message. */
  | 'unreadable'
  /** Outlook did not take what the policy adds to the message. */
  | 'not-added'
  /** The policy could not be loaded or is not valid. */
  | 'no-policy'
  /** No carrier took the confirmation, so that the next Send would ask again. */
  | 'not-stored'
  /** The confirmation is stored, but Outlook refused to send. */
  | 'not-sent'
  /** The opener's time ran out. */
  | 'timed-out'
  /** This Outlook is too old, or this item is no message being written. */
  | 'unsupported';

import type { CheckId } from '../../checks/ids';
import type { FindingLevel } from '../../checks/level';
import type { Decision } from '../../inspection/finding';
import type { Language } from '../../locales/texts';

/** What the page asks of the worker: to judge the mails in some files. It is stopped by ending the worker. */
export interface TrialRequest {
  readonly files: readonly File[];
  /** Text of a policy without faults. */
  readonly policy: string;
  readonly language: Language;
  /** Whether each mail is judged by what was learnt from those before it, oldest first. */
  readonly learns: boolean;
}

/** A mail as it was judged. */
export interface TriedMail {
  /** `sent.mbox#12`: the twelfth mail of the file. */
  readonly label: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly decision: Decision;
  readonly findings: readonly TriedFinding[];
  /** How many ticks it would take. */
  readonly ticks: number;
}

export interface TriedFinding {
  readonly check: CheckId;
  readonly level: FindingLevel;
  readonly message: string;
}

export interface UnreadMail {
  readonly label: string;
  readonly reasons: readonly string[];
}

export type TrialAnswer =
  /** So many mails were found. */
  | { readonly kind: 'found'; readonly mails: number }
  | { readonly kind: 'mail'; readonly mail: TriedMail }
  | { readonly kind: 'unread'; readonly unread: UnreadMail }
  | { readonly kind: 'done' }
  /** The program itself failed. */
  | { readonly kind: 'failed'; readonly reason: string };

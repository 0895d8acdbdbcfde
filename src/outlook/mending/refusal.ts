import type { Mend, Refusal, RefusalReason } from '../../inspection/mend';
import { OutlookError, wordsOf } from '../call';

/** A mend that must not, or cannot, be done; nothing was changed unless the reason says so. */
export class MendRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly detail?: string,
  ) {
    super(reason);
    this.name = 'MendRefused';
  }
}

/** Outlook's numbers (`getErrorArgs` of Office.js) that have a reason of their own. */
const reasons: Readonly<Record<number, RefusalReason>> = {
  7000: 'not-permitted',
  9000: 'too-large',
  9001: 'too-many-files',
  9003: 'changed',
  9008: 'changed',
  9012: 'too-many-recipients',
  9017: 'not-permitted',
  9030: 'changed',
  9032: 'unavailable',
  9038: 'not-permitted',
  9043: 'no-content',
  9055: 'not-permitted',
};

/** `ooeInvalidParam`: what classic Outlook answers to a contact list (office-js 4661). */
const INVALID_PARAMETER = 5010;

/** Why a mend was not done, from what it was rejected with. */
export function refusalOf(error: unknown, mend: Mend): Refusal {
  if (error instanceof MendRefused)
    return { reason: error.reason, ...(error.detail !== undefined && { detail: error.detail }) };
  if (!(error instanceof OutlookError)) return { reason: 'refused', detail: detailOf(error) };
  const { kind, code } = error;
  if (kind !== 'failed') return { reason: kind };
  const detail = code === undefined ? detailOf(error) : String(code);
  if (code === INVALID_PARAMETER && 'mailbox' in mend) return { reason: 'no-address', detail };
  return { reason: reasons[code ?? 0] ?? 'refused', detail };
}

/** Room for what helps whoever helps the user. */
const detailOf = (error: unknown): string => wordsOf(error).slice(0, 80);

import type { FreeMailKind } from '../../domains/freeMail';

/** Those that nearly all private mail of Japan is with; every one of them in .co.jp. */
const FREE =
  /^(?:(?:gmail|icloud|hotmail|outlook|live|yahoo|msn|aol)\.com|(?:hotmail|outlook|live|yahoo|aol)\.jp|(?:hotmail|yahoo|excite|infoseek)\.co\.jp)$/;
const CARRIER = /^(?:docomo|ezweb|ymobile|softbank)\.ne\.jp$|^i\.softbank\.jp$|^au\.com$/;

export const freeMailKind = (domain: string): FreeMailKind | undefined =>
  FREE.test(domain) ? 'free' : CARRIER.test(domain) ? 'carrier' : undefined;

/** Under these endings organizations register, and private mail is to be had of none but the above. */
export const isBusiness = (domain: string): boolean =>
  /\.(?:co|ac|go|lg)\.jp$/.test(domain) && !freeMailKind(domain);

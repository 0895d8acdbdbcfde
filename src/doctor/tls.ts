import type { Note } from './finding';
import type { TlsFacts } from './site';

/** How long before its end a certificate is worth a word: a renewal that works by itself happens earlier. */
const SOON_DAYS = 21;
const DAY = 24 * 60 * 60_000;

/** OpenSSL's codes of a chain that cannot be followed to something trusted. */
const SELF_SIGNED = ['DEPTH_ZERO_SELF_SIGNED_CERT'];
const NO_ISSUER = ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'];
/** Said of the dates and the name, which are looked at by themselves. */
const ELSEWHERE = ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID'];

export function examineTls(facts: TlsFacts, host: string, now: Date, note: Note): void {
  const { distrust, issuer, validFrom, validTo } = facts;
  const days = Math.floor((validTo.getTime() - now.getTime()) / DAY);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  if (/^TLSv1(?:\.1)?$/.test(facts.protocol)) note('tls.old-only', TLS, { protocol: facts.protocol });
  else if (facts.takesOldProtocols) note('tls.old', TLS);
  if (validFrom > now) note('tls.not-yet-valid', TLS, { day: day(validFrom) });
  else if (validTo <= now) note('tls.expired', TLS, { day: day(validTo) });
  else if (days < SOON_DAYS) note('tls.expires-soon', TLS, { day: day(validTo), days });
  if (!facts.isForHost) note('tls.name', TLS, { host, names: facts.names });
  if (distrust === null || ELSEWHERE.includes(distrust)) return;
  if (SELF_SIGNED.includes(distrust)) note('tls.self-signed', TLS);
  else if (NO_ISSUER.includes(distrust)) note('tls.chain', TLS, { issuer });
  else note('tls.untrusted', TLS, { issuer, code: distrust });
}

const TLS = 'TLS';

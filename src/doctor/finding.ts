import type { TextValues } from '../locales/texts';

/** What can be wrong. A fault keeps the add-in from working for some or all; advice costs time, safety or money. */
export const findingLevels = {
  'tls.old-only': 'fault',
  'tls.expired': 'fault',
  'tls.not-yet-valid': 'fault',
  'tls.name': 'fault',
  'tls.self-signed': 'fault',
  'tls.chain': 'fault',
  'tls.untrusted': 'fault',
  'tls.expires-soon': 'advice',
  'tls.old': 'advice',
  'file.missing': 'fault',
  'file.denied': 'fault',
  'file.redirected': 'fault',
  'file.status': 'fault',
  'file.failed': 'fault',
  'file.sign-in': 'fault',
  'file.type': 'fault',
  'file.odd-type': 'advice',
  'header.frame-options': 'fault',
  'header.csp-blocks': 'fault',
  'header.csp-none': 'advice',
  'header.nosniff': 'advice',
  'header.hsts': 'advice',
  'header.cors': 'fault',
  'cache.policy': 'advice',
  'cache.page': 'advice',
  'cache.event': 'advice',
  'cache.chunk': 'advice',
  'cache.validator': 'advice',
  uncompressed: 'advice',
  'allowed.unreadable': 'fault',
  'allowed.lacks': 'fault',
  'manifest.unreadable': 'fault',
  'manifest.id': 'fault',
  'manifest.version': 'fault',
  'manifest.address': 'fault',
  'manifest.app-domain': 'fault',
  'site.version': 'fault',
  'site.address': 'fault',
  'policy.fault': 'fault',
  'policy.start': 'fault',
  'policy.directory': 'fault',
  'directory.fault': 'fault',
  'sums.none': 'advice',
  'sums.differ': 'fault',
  'release.differs': 'fault',
  'release.policy': 'advice',
  'release.version': 'fault',
} as const satisfies Readonly<Record<string, 'fault' | 'advice'>>;

export type FindingId = keyof typeof findingLevels;

export interface SiteFinding {
  readonly id: FindingId;
  /** A file's path from the base, `/` for the root of the origin, or `TLS`. */
  readonly place: string;
  readonly values: TextValues;
}

/** Notes something that is wrong. */
export type Note = (id: FindingId, place: string, values?: TextValues) => void;

import { hash } from '../confirmation/digest';

/** Where the sender's marks are kept, in roaming settings and in the browser's storage. */
export const NEEDLESS_KEY = 'needless';

/** Whether a finding's `reason` stands in a text of marks (see memory/needless.ts), found without taking it apart. */
export const isMarkedIn = (text: unknown, reason: string): boolean =>
  String(text).indexOf(`${hash(reason)}+`) >= 0;

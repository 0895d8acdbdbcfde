import { hash } from '../confirmation/digest';
import { officeContext } from './office';

/** Where the sender's marks are kept (see memory/needless.ts): in roaming settings, and in a browser's storage. */
export const NEEDLESS_KEY = 'needless';

/** Whether a finding's `reason` is marked as needless in Outlook's copy: found without taking the marks apart. */
export const isMarkedInOutlook = (reason: string): boolean =>
  String(officeContext().roamingSettings?.get(NEEDLESS_KEY)).indexOf(`${hash(reason)}+`) >= 0;

import type { Recipient } from './recipient';

/** Whether anybody outside the organization gets the message. */
export const goesOutside = (recipients: readonly Recipient[]): boolean =>
  recipients.some(({ internal }) => !internal);

import type { Confirmation } from '../../../src/confirmation/confirmation';
import { digestOf } from '../../../src/confirmation/digest';
import type { OutgoingMessage } from '../../../src/message/message';

export const confirmationFor = (
  message: OutgoingMessage,
  parts: Partial<Confirmation> = {},
): Confirmation => ({
  version: 1,
  id: 'a',
  digest: digestOf(message),
  policy: 'p',
  ticked: [],
  confirmedAt: 1_700_000_000_000,
  ...parts,
});

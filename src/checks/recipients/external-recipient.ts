import * as z from 'zod/mini';
import { recipientLabel, recipientTarget } from '../../recipients/recipient';
import { defineCheck } from '../check';

/** Every recipient outside the organization: the ones to point at, one by one. */
export default defineCheck({
  id: 'external-recipient',
  section: 'recipients',
  level: 'caution',
  options: z.strictObject({}),
  inspect: ({ recipients }) =>
    recipients
      .filter((recipient) => !recipient.internal)
      .map((recipient) => ({
        text: 'external-recipient' as const,
        values: { recipient: recipientLabel(recipient) },
        targets: [recipientTarget(recipient)],
      })),
});

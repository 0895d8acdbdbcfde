import type { Correspondence } from '../correspondence';

/** The sender's habits as a whole, against which one mail is seen. */
export interface Mailbox {
  /** Share of mails to several people. */
  readonly several: number;
  readonly recipientsPerMail: number;
  /** Share of recipients in To. */
  readonly inTo: number;
}

export function mailboxOf({ log }: Correspondence): Mailbox {
  let [recipients, inTo, several] = [0, 0, 0];
  for (const mail of log) {
    recipients += mail.recipients.length;
    inTo += mail.to;
    if (mail.recipients.length > 1) several++;
  }
  return {
    several: several / (log.length + 1),
    recipientsPerMail: recipients / (log.length + 1),
    inTo: (inTo + 1) / (recipients + 2),
  };
}

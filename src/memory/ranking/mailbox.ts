import type { Correspondence } from '../correspondence';

/** The sender's habits as a whole, against which one mail is seen. */
export interface Mailbox {
  /** Of the latest mails' recipients, the share that had not been written to before. */
  readonly novelty: number;
  /** Share of mails to several people. */
  readonly several: number;
  readonly recipientsPerMail: number;
  /** Share of recipients in To. */
  readonly inTo: number;
}

const LATEST = 200;

export function mailboxOf({ log, people }: Correspondence): Mailbox {
  const from = Math.max(0, log.length - LATEST);
  let [recipients, inTo, several, recent, fresh] = [0, 0, 0, 0, 0];
  log.forEach((mail, place) => {
    recipients += mail.recipients.length;
    inTo += mail.to;
    if (mail.recipients.length > 1) several++;
    if (place >= from) recent += mail.recipients.length;
  });
  people.forEach(({ count, places }) => {
    if (places.length > 0 && count === places.length && places[0]! >= from) fresh++;
  });
  return {
    novelty: fresh / Math.max(1, recent),
    several: several / (log.length + 1),
    recipientsPerMail: recipients / (log.length + 1),
    inTo: (inTo + 1) / (recipients + 2),
  };
}

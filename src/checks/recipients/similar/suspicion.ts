import { parseAddress } from '../../../message/address';
import type { Mailbox } from '../../../message/message';
import { recipientLabel, recipientTarget, type Recipient } from '../../../recipients/recipient';
import {
  correspondent,
  similarities,
  type Correspondent,
  type Similarity,
} from '../../../recipients/similarity';
import type { CheckContext, Report } from '../../check';

/** A recipient prepared for comparison. */
export interface Addressee extends Correspondent {
  readonly recipient: Recipient;
}

/** A report, and the recipients about whom nothing more need be said. */
export type Suspicion = Report & { readonly suspects: readonly Recipient[] };

/** Someone who might have been meant, and why. */
export interface Resemblance {
  readonly other: Correspondent;
  readonly reason: Similarity;
  readonly shift: number;
}

/** How often the sender writes to whom. */
export interface Habits {
  /** Mails that went to a mailbox. */
  countOf(mailboxKey: string): number;
  /** Remembered mails that went to both; undefined where nothing of the kind is remembered. */
  readonly together: CheckContext['together'];
}

export function addresseesOf(recipient: Recipient): Addressee[] {
  const prepared = correspondent(recipient, recipient.party?.name ?? recipient.company);
  return prepared ? [{ ...prepared, recipient }] : [];
}

export function habitsOf({ acquaintances, together }: CheckContext): Habits {
  const counts = new Map<string | undefined, number>();
  for (const { address, count } of acquaintances) {
    const key = parseAddress(address)?.mailboxKey;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return { countOf: (key) => counts.get(key) ?? 0, together };
}

export const strongest = (resemblances: readonly Resemblance[]): Resemblance =>
  resemblances.reduce((best, each) => (weight(each) > weight(best) ? each : best));

const weight = ({ reason, shift }: Resemblance): number =>
  shift * similarities.length + similarities.indexOf(reason);

/**
 * One report on a recipient and those for whom he may be taken; offered are those of the strongest reason, the ones most
 * written to first.
 * @param others recipients of the same mail among them
 */
export function suspicionOf(
  { recipient }: Addressee,
  resemblances: readonly Resemblance[],
  habits: Habits,
  others: readonly Addressee[] = [],
): Suspicion {
  const { reason, shift } = strongest(resemblances);
  const suggestions: Mailbox[] = resemblances
    .filter((each) => each.reason === reason)
    .map(({ other }) => other)
    .sort((a, b) => habits.countOf(b.address.mailboxKey) - habits.countOf(a.address.mailboxKey))
    .map(({ mailbox: { name, address } }) => ({ name, address }));
  const suspects = [recipient, ...others.map((other) => other.recipient)];
  return {
    text: `similar-recipient.${reason}`,
    values: { recipient: recipientLabel(recipient), other: recipientLabel(suggestions[0]!) },
    targets: suspects.map(recipientTarget),
    shift,
    suggestions,
    suspects,
  };
}

import { network } from '../../src/memory/ranking/network';
import { weights } from '../../src/memory/ranking/weights';
import { buildCases } from '../ranking/cases';
import { readMailboxes } from '../ranking/mailboxes';
import { report } from '../ranking/report';

/**
 * How well the shipped ranking finds leaks put into real mails (scripts/ranking/leaks.ts). The weights were learnt from these
 * very senders; what to expect from others is what `npm run train -- ranking` prints, where each sender is judged by weights
 * learnt from the rest.
 */
export function evaluate(folder: string): string[] | null {
  const mailboxes = readMailboxes(folder);
  if (!mailboxes) return null;
  const { width, ...cases } = buildCases(mailboxes, weights.forms, 7, false);
  const risk = network(weights);
  const rows = Array.from({ length: cases.values.length / width }, (_, row) =>
    risk(Array.from(cases.values.subarray(row * width, (row + 1) * width))),
  );
  return report({ width, ...cases }, rows);
}

import type { CheckId } from '../checks/ids';
import { severity } from '../checks/level';
import type { Finding } from './finding';

/**
 * Without what is told twice: a domain that is a slip for another, and somebody alike at that other domain, are one thing
 * where both offer the same addresses. The more serious one stays; of two equally serious ones the slip, which explains
 * more.
 */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const left = without(findings, 'similar-recipient', 'mistyped-domain', 0);
  return without(left, 'mistyped-domain', 'similar-recipient', 1);
}

/** Leaves out what `check` only repeats of `better`, whose findings are at least `more` levels more serious. */
function without(findings: readonly Finding[], check: CheckId, better: CheckId, more: number): Finding[] {
  const others = findings.filter((finding) => finding.check === better);
  return findings.filter(
    (finding) =>
      finding.check !== check ||
      !tells(
        others.filter(({ level }) => severity(level) >= severity(finding.level) + more),
        finding,
      ),
  );
}

/** Whether others offer every address that a finding offers, for the recipients that it is about. */
export function tells(others: readonly Finding[], { targets, suggestions }: Finding): boolean {
  const about = targets.map(recipientIn);
  const told = others.filter((other) => other.targets.some((target) => about.includes(recipientIn(target))));
  return (
    suggestions.length > 0 &&
    suggestions.every(({ address }) =>
      told.some((other) => other.suggestions.some((same) => isSame(same.address, address))),
    )
  );
}

const recipientIn = (target: Finding['targets'][number]): string =>
  target.kind === 'recipient' ? `${target.field}:${target.address}` : '';

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

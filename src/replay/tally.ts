import type { CheckId } from '../checks/ids';
import { severity, type FindingLevel } from '../checks/level';
import type { Decision } from '../inspection/finding';
import type { Inspection } from '../inspection/inspect';

/** How often a check spoke at one level. */
export interface FindingCount {
  readonly check: CheckId;
  readonly level: FindingLevel;
  /** Mails with at least one such finding. */
  readonly mails: number;
  readonly findings: number;
}

/** Counts over a number of mails: what they were decided to be, and what was found in them. */
export class Tally {
  mails = 0;
  readonly decisions: Record<Decision, number> = { send: 0, confirm: 0, block: 0 };
  /** Mails that would ask although nothing was found that asks: the checklist itself applies (`checklist.when`). */
  checklistOnly = 0;
  /** Mails with a warning at least. */
  warned = 0;
  private readonly counts = new Map<
    string,
    { check: CheckId; level: FindingLevel; mails: number; findings: number }
  >();

  add({ decision, findings }: Inspection): void {
    this.mails++;
    this.decisions[decision]++;
    const highest = Math.max(0, ...findings.map(({ level }) => severity(level)));
    if (decision === 'confirm' && highest < severity('caution')) this.checklistOnly++;
    if (highest >= severity('warning')) this.warned++;
    const met = new Set<string>();
    for (const { check, level } of findings) {
      const key = `${check} ${level}`;
      const count = this.counts.get(key) ?? { check, level, mails: 0, findings: 0 };
      this.counts.set(key, count);
      count.findings++;
      if (!met.has(key)) count.mails++;
      met.add(key);
    }
  }

  /** Most serious first, among equals the most frequent. */
  get findings(): FindingCount[] {
    return Array.from(this.counts.values()).sort(
      (a, b) => severity(b.level) - severity(a.level) || b.mails - a.mails || (a.check < b.check ? -1 : 1),
    );
  }

  findingCount(check: CheckId, level: FindingLevel): FindingCount {
    return this.counts.get(`${check} ${level}`) ?? { check, level, mails: 0, findings: 0 };
  }

  /** @returns how many of 100 mails, to two decimals; 0 where there are no mails */
  per100(count: number): number {
    return this.mails === 0 ? 0 : Math.round((count / this.mails) * 10_000) / 100;
  }
}

import type { CheckId } from '../../checks/ids';
import { severity, type FindingLevel } from '../../checks/level';
import type { Decision } from '../../inspection/finding';
import type { TriedMail } from './protocol';

/** How often something was, of all mails that were tried. */
export interface Share {
  readonly mails: number;
  /** Of 100 mails, to one decimal. */
  readonly per100: number;
}

export interface CheckShare extends Share {
  readonly check: CheckId;
  /** Mails by the most serious level at which the check spoke, most serious first. */
  readonly levels: readonly { readonly level: FindingLevel; readonly mails: number }[];
}

export interface TrialReport {
  readonly mails: number;
  readonly decisions: Readonly<Record<Decision, Share>>;
  /** Mails that ask although nothing asks in them but the checklist itself. */
  readonly checklistOnly: Share;
  /** Ticks per mail that asks, to one decimal; 0 where none asks. */
  readonly ticks: number;
  /** The check that speaks in most mails first. */
  readonly checks: readonly CheckShare[];
}

/** What became of a number of mails. */
export function reportOf(mails: readonly TriedMail[]): TrialReport {
  const share = (count: number): Share => ({ mails: count, per100: tenths((count * 100) / mails.length) });
  const decided = (decision: Decision) => mails.filter((mail) => mail.decision === decision);
  const asking = decided('confirm');
  const ticks = asking.reduce((sum, mail) => sum + mail.ticks, 0);
  return {
    mails: mails.length,
    decisions: {
      send: share(decided('send').length),
      confirm: share(asking.length),
      block: share(decided('block').length),
    },
    checklistOnly: share(asking.filter(({ findings }) => !findings.some(asks)).length),
    ticks: tenths(ticks / asking.length),
    checks: checkShares(mails, share),
  };
}

const asks = ({ level }: { readonly level: FindingLevel }): boolean => severity(level) >= severity('caution');

function checkShares(mails: readonly TriedMail[], share: (count: number) => Share): CheckShare[] {
  const counts = new Map<CheckId, Map<FindingLevel, number>>();
  for (const { findings } of mails) {
    const worst = new Map<CheckId, FindingLevel>();
    for (const { check, level } of findings)
      if (severity(level) > severity(worst.get(check) ?? 'off')) worst.set(check, level);
    for (const [check, level] of worst) {
      const levels = counts.get(check) ?? new Map<FindingLevel, number>();
      counts.set(check, levels.set(level, (levels.get(level) ?? 0) + 1));
    }
  }
  return [...counts]
    .map(([check, levels]) => {
      const byLevel = [...levels].map(([level, count]) => ({ level, mails: count }));
      const total = byLevel.reduce((sum, each) => sum + each.mails, 0);
      const mostSerious = byLevel.sort((a, b) => severity(b.level) - severity(a.level));
      return { check, levels: mostSerious, ...share(total) };
    })
    .sort((a, b) => b.mails - a.mails || (a.check < b.check ? -1 : 1));
}

const tenths = (number: number): number => (Number.isFinite(number) ? Math.round(number * 10) / 10 : 0);

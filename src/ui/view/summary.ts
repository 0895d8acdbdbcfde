import type { ChecklistContent } from '../../inspection/checklistContent';

/** Why the sender was stopped, in figures. */
export interface Summary {
  /** External recipients, each address counted once. */
  readonly external: number;
  readonly blocks: number;
  readonly warnings: number;
  /** What must be looked at besides the recipients who are merely outside. */
  readonly cautions: number;
}

export function summaryOf({ inspection }: ChecklistContent): Summary {
  const outside = inspection.recipients.filter(({ internal }) => !internal);
  const count = (level: 'block' | 'warning' | 'caution') =>
    inspection.findings.filter(
      (finding) =>
        finding.level === level && !(level === 'caution' && finding.check === 'external-recipient'),
    ).length;
  return {
    external: new Set(outside.map(({ address, name }) => (address || name).toLowerCase())).size,
    blocks: count('block'),
    warnings: count('warning'),
    cautions: count('caution'),
  };
}

import type { Slip } from './slip';

/**
 * The slips in the order of the text, of those that overlap the one that says most: what it should read, then the longer
 * stretch, then the one that was found first.
 */
export function withoutOverlaps(slips: readonly Slip[]): Slip[] {
  const ranked = slips
    .map((slip, index) => ({ slip, index }))
    .sort(
      (a, b) => worth(b.slip) - worth(a.slip) || lengthOf(b.slip) - lengthOf(a.slip) || a.index - b.index,
    );
  const kept: Slip[] = [];
  for (const { slip } of ranked) {
    if (kept.every(({ start, end }) => slip.end <= start || end <= slip.start)) kept.push(slip);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const worth = ({ replacement }: Slip): number => (replacement === undefined ? 0 : 1);
const lengthOf = ({ start, end }: Slip): number => end - start;

import { evaluations, rates } from '../../test/names/evaluation';

/** Name matching on the tables of test/names: precision and recall of each answer, and what was answered wrongly. */
export function evaluate(): string[] {
  return evaluations().flatMap(([title, scored]) => {
    const figures = (['match', 'different'] as const).map((answer) => {
      const { precision, recall } = rates(scored, answer);
      return `${answer}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    });
    const wrong = scored.filter(({ expected, said }) => said !== expected && said !== 'unknown');
    return [
      `${title}: ${scored.length} pairs; ${figures.join('; ')}`,
      ...wrong.map(({ line, expected, said }) => `  ${line}: expected ${expected}, said ${said}`),
    ];
  });
}

import { loadTypeScript } from '../loadTypeScript.mjs';

export const name = 'names';

/** Name matching on the tables of test/names: precision and recall of each answer, and what was answered wrongly. */
export async function run() {
  const { evaluations, rates } = await loadTypeScript('test/names/evaluation.ts');
  for (const [title, scored] of evaluations()) {
    const figures = ['match', 'different'].map((answer) => {
      const { precision, recall } = rates(scored, answer);
      return `${answer}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    });
    console.log(`${title}: ${scored.length} pairs; ${figures.join('; ')}`);
    for (const { line, expected, said } of scored) {
      if (said !== expected && said !== 'unknown')
        console.log(`  ${line}: expected ${expected}, said ${said}`);
    }
  }
}

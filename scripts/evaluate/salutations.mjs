import { loadTypeScript } from '../loadTypeScript.mjs';

export const name = 'salutations';

/** Salutations on the table of test/salutations: precision and recall of the parties found, and the texts read wrongly. */
export async function run() {
  const { evaluations, partyRates } = await loadTypeScript('test/salutations/evaluation.ts');
  for (const [title, scored] of evaluations()) {
    const { precision, recall } = partyRates(scored);
    const silent = scored.filter(({ expected }) => expected.length === 0);
    const loud = silent.filter(({ said }) => said.length > 0).length;
    console.log(
      `${title}: ${scored.length} texts; parties: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ` +
        `${loud} of ${silent.length} texts without a salutation read as one`,
    );
    for (const { line, expected, said } of scored) {
      if (said.join() !== expected.join()) console.log(`  ${line}  said ${said.join(', ') || '-'}`);
    }
  }
}

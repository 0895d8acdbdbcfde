import { evaluations, partyRates } from '../../test/salutations/evaluation';

/** Salutations on the table of test/salutations: precision and recall of the parties found, and the texts read wrongly. */
export function evaluate(): string[] {
  return evaluations().flatMap(([title, scored, complete]) => {
    const { precision, recall } = partyRates(scored);
    const silent = scored.filter(({ expected }) => expected.length === 0);
    const loud = silent.filter(({ said }) => said.length > 0).length;
    const wrong = scored.filter(({ said, expected }) => complete && said.join() !== expected.join());
    return [
      `${title}: ${scored.length} texts; parties: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ` +
        `${loud} of ${silent.length} texts without a salutation read as one`,
      ...wrong.map(({ line, said }) => `  ${line}  said ${said.join(', ') || '-'}`),
    ];
  });
}

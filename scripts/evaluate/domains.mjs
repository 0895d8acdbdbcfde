import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from '../loadTypeScript.mjs';

export const name = 'domains';

/** Mistyped domains found, and genuine neighbours taken for slips, by what is known of the other domain of the pair. */
export async function run({ dataFolder }) {
  const [typoFile, neighbourFile] = ['domain-typos-dev.tsv', 'domain-neighbours-dev.tsv'].map((file) =>
    path.join(dataFolder, file),
  );
  if (!existsSync(typoFile) || !existsSync(neighbourFile)) {
    console.log('mistyped domains: no data, skipped');
    return;
  }
  const { neighboursFlagged, readPairs, typosFound } = await loadTypeScript('test/domains/evaluation.ts');
  const typos = readPairs(readFileSync(typoFile, 'utf8'));
  const neighbours = readPairs(readFileSync(neighbourFile, 'utf8'));
  for (const source of ['organization', 'directory', 'memory', 'mail', 'none']) {
    const found = typosFound(typos, source);
    const flagged = neighboursFlagged(neighbours, source);
    const certain = flagged.filter(({ likelihood }) => likelihood === 'certain').length;
    console.log(
      `${source === 'none' ? 'other domain unknown' : `other domain known from ${source}`}: ` +
        `${found.length} of ${typos.length} slips found; of ${2 * neighbours.length} mails to a genuine neighbour ` +
        `${certain} warned of, ${flagged.length - certain} cautioned`,
    );
    if (process.env.VERBOSE) {
      console.log(
        '  missed:',
        typos
          .filter((pair) => !found.includes(pair))
          .map((pair) => pair.join('→'))
          .join(' '),
      );
      console.log(
        '  flagged:',
        flagged.map(({ pair, likelihood }) => `${pair.join('→')} ${likelihood}`).join('; '),
      );
    }
  }
}

import path from 'node:path';
import process from 'node:process';
import { loadTypeScript } from './loadTypeScript.mjs';
import { root } from './prepare.mjs';

// npm run train -- ranking: learns the weights that the product ships from the data that `npm run evaluate` measures on,
// and prints what they are worth on senders they were not learnt from. The same data gives the same weights.

const { train } = await loadTypeScript(`scripts/train/${process.argv[2] ?? 'ranking'}.ts`);
if (!train(path.resolve(root, '..', 'shared', 'data'), root, process.argv.slice(3))) {
  console.log('No data to learn from: ../shared/data is not there.');
}

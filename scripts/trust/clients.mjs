import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { runTrustTest } from './jest.mjs';

const { profileIds } = await loadTypeScript('src/simulator/model/profiles.ts');

/**
 * Runs a test of test/trust in a process for each client, which says when it is done.
 * @param test the file's name without its ending
 * @param args of the command line: `--clients a,b`: only these. `--processes N`: at a time. Others as `options` names them.
 * @param options further ones, with their defaults: each is handed over as the variable of the environment that stands there
 * @param summary what to say of a client's report
 * @returns whether all passed, all that was reported, and the seconds that it took
 */
export async function runByClient(test, args, { options = {}, summary }) {
  const named = Object.entries(options).map(([name, [, usual]]) => [
    name,
    { type: 'string', default: usual },
  ]);
  const { values } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(named),
      clients: { type: 'string', default: profileIds.join() },
      processes: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const environment = Object.entries(options).map(([name, [variable]]) => [variable, values[name]]);
  const startedAt = Date.now();
  const waiting = values.clients.split(',');
  const order = [...waiting];
  const results = new Map();
  const worker = async () => {
    for (let client = waiting.shift(); client; client = waiting.shift()) {
      const before = Date.now();
      const { passed, report } = await runTrustTest(test, {
        ...Object.fromEntries(environment),
        YUBISASHI_TRUST_CLIENTS: client,
      });
      results.set(client, { passed, found: report ?? [] });
      console.log(
        `${client}: ${report ? summary(report) : 'no report'}, ${secondsSince(before)} s${passed ? '' : ': NOT PASSED'}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, worker));
  const inOrder = order.map((client) => results.get(client));
  return {
    passed: inOrder.every((result) => result.passed),
    found: inOrder.flatMap((result) => result.found),
    seconds: secondsSince(startedAt),
  };
}

const secondsSince = (time) => Math.round((Date.now() - time) / 1000);

export const number = (value) => value.toLocaleString('en');

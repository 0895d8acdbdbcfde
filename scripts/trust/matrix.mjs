import { runTrustTest } from './jest.mjs';

const letters = {
  sent: 's',
  prompted: 'p',
  failed: 'f',
  asked: 'a',
  blocked: 'b',
  ended: 'e',
  unsaid: '-',
};

/** Runs the fault matrix whole. @returns whether all ended as it had to. */
export async function run() {
  const { passed, report } = await runTrustTest('matrix');
  const rows = report ?? [];
  console.log('What became of a Send by what went wrong; the letters count cases.');
  console.log(
    'a: asked for ticks, s: left (ticked, needing none, or onError allow), p: the sender decides (onError prompt),',
  );
  console.log(
    'f: stopped as unchecked, b: blocked by the policy, e: the dialog ended by itself, -: said nothing',
  );
  for (const rung of ['send', 'command']) {
    const cases = rows.filter((row) => row.rung === rung);
    if (cases.length > 0) table(rung, cases);
  }
  console.log(
    `${rows.length.toLocaleString('en')} cases: ${passed ? 'all as they had to end' : 'NOT all as they had to end'}`,
  );
  return passed;
}

function table(rung, rows) {
  const faults = unique(rows, 'fault');
  console.log(`\n${rung}`.padEnd(19) + faults.map((fault) => fault.padEnd(17)).join('') + 'seconds at most');
  for (const call of unique(rows, 'call')) {
    const cells = faults.map((fault) => cell(rows.filter((row) => row.call === call && row.fault === fault)));
    const longest = Math.max(
      ...rows.filter((row) => row.call === call).map(({ milliseconds }) => milliseconds),
    );
    console.log(
      call.padEnd(18) + cells.map((text) => text.padEnd(17)).join('') + (longest / 1000).toFixed(1),
    );
  }
  const clients = unique(rows, 'client').map((client) => {
    const count = rows.filter((row) => row.client === client).length;
    return `${client} ${count}`;
  });
  console.log(`clients: ${clients.join(', ')}`);
}

function cell(rows) {
  const counts = Object.entries(letters)
    .map(([outcome, letter]) => [letter, rows.filter((row) => row.outcome === outcome).length])
    .filter(([, count]) => count > 0);
  return counts.map(([letter, count]) => `${count}${letter}`).join(' ') || '·';
}

const unique = (rows, key) => Array.from(new Set(rows.map((row) => row[key])));

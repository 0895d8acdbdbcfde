import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runTrustTest } from './jest.mjs';

/** How each outcome is written in the table, and what it is. */
const outcomes = [
  ['sent', 's', 'left: ticked, needing none, or let pass by onError'],
  ['asked', 'a', 'the alert asks for ticks'],
  ['prompted', 'p', 'the sender decides (onError prompt)'],
  ['failed', 'f', 'stopped as unchecked'],
  ['blocked', 'b', 'blocked by the policy'],
  ['ended', 'e', 'the dialog ended by itself, saying so'],
  ['by hand: sent', 'hs', 'ticked, the sender presses Send, and it leaves'],
  ['by hand: asked', 'ha', '… and is asked again'],
  ['by hand: failed', 'hf', '… and it is stopped'],
  ['by hand: prompted', 'hp', '… and he decides'],
  ['nothing', 'n', 'nothing to tick'],
  ['pane: send', 'n', ''],
  ['pane: block', 'b', ''],
  ['pane: unreadable', 'f', ''],
  ['no-dialog', 'd', 'no dialog: led to the pane'],
  ['not-stored', 'k', 'the tick could not be kept, which is said'],
  ['pane: not-stored', 'k', ''],
  ['pane: not-added', 'x', 'what the policy adds could not be added, which is said'],
  ['pane: unsupported', 'u', 'said to be too old'],
  ['told', 't', 'said while it is written'],
  ['added', '+', 'added while it is written'],
  ['silent', '.', 'left to Send'],
];

const titles = {
  send: 'Send',
  command: 'Command',
  pane: 'Task pane',
  draft: 'While writing',
};

const everyClient = 'web,new,classic,mac,ltsc2024,m113,m112,ltsc2021,exchange';

/**
 * Runs the fault matrix, a process for each client.
 * @param args `--every N`: only each Nth case. `--clients a,b`: only these. `--processes N`: at a time.
 * @returns whether all ended as it had to.
 */
export async function run(...args) {
  const { values } = parseArgs({
    args,
    options: {
      every: { type: 'string', default: '1' },
      clients: { type: 'string', default: everyClient },
      processes: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const startedAt = Date.now();
  const waiting = values.clients.split(',');
  const results = [];
  const worker = async () => {
    for (let client = waiting.shift(); client; client = waiting.shift())
      results.push(await runClient(client, values.every));
  };
  await Promise.all(Array.from({ length: Number(values.processes) }, worker));
  const rows = results.flatMap((result) => result.rows);
  const passed = results.every((result) => result.passed);
  console.log('\nWhat became of a message by what went wrong; the letters count cases.');
  for (const [, letters, what] of outcomes) if (what) console.log(`  ${letters.padEnd(3)} ${what}`);
  for (const rung of Object.keys(titles)) {
    const cases = rows.filter((row) => row.rung === rung);
    if (cases.length > 0) table(titles[rung], cases);
  }
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const verdict = passed ? 'all as they had to end' : 'NOT all as they had to end';
  console.log(`\n${number(rows.length)} cases in ${seconds} s: ${verdict}`);
  return passed;
}

async function runClient(client, every) {
  const startedAt = Date.now();
  const { passed, report } = await runTrustTest('matrix', {
    YUBISASHI_TRUST_CLIENTS: client,
    YUBISASHI_TRUST_EVERY: every,
  });
  const rows = report ?? [];
  const wrong = rows.filter((row) => row.wrong.length > 0);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(
    `${client}: ${number(rows.length)} cases in ${seconds} s, ${wrong.length === 0 && passed ? 'all as they had to end' : `${wrong.length} NOT as they had to end`}`,
  );
  for (const row of wrong.slice(0, 20)) console.log(`  ${JSON.stringify(row)}`);
  return { passed, rows };
}

function table(title, rows) {
  const faults = unique(rows, 'fault');
  const cells = unique(rows, 'call').map((call) => {
    const ofCall = rows.filter((row) => row.call === call);
    const longest = Math.max(...ofCall.map(({ milliseconds }) => milliseconds));
    return [
      call,
      ...faults.map((fault) => cell(ofCall.filter((row) => row.fault === fault))),
      (longest / 1000).toFixed(1),
    ];
  });
  const lines = [[title, ...faults, 'seconds at most'], ...cells];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)) + 2);
  console.log('');
  for (const line of lines)
    console.log(
      line
        .map((text, column) => text.padEnd(widths[column]))
        .join('')
        .trimEnd(),
    );
  const clients = unique(rows, 'client').map(
    (client) => `${client} ${number(rows.filter((row) => row.client === client).length)}`,
  );
  console.log(`${number(rows.length)} cases: ${clients.join(', ')}`);
}

function cell(rows) {
  const counts = new Map();
  for (const { outcome } of rows) {
    const letters = outcomes.find(([name]) => name === outcome)?.[1] ?? outcome;
    counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return Array.from(counts, ([letters, count]) => `${count}${letters}`).join(' ') || '·';
}

const number = (value) => value.toLocaleString('en');
const unique = (rows, key) => Array.from(new Set(rows.map((row) => row[key])));

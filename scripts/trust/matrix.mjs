import { number, runByClient } from './clients.mjs';

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

/**
 * Runs the fault matrix, a process for each client.
 * @param args `--every N`: only each Nth case; and what {@link runByClient} takes
 * @returns whether all ended as it had to.
 */
export async function run(...args) {
  const {
    passed,
    found: rows,
    seconds,
  } = await runByClient('matrix', args, {
    options: { every: ['YUBISASHI_TRUST_EVERY', '1'] },
    summary: (cases) => {
      const wrong = cases.filter((row) => row.wrong.length > 0);
      for (const row of wrong.slice(0, 20)) console.log(`  ${JSON.stringify(row)}`);
      return `${number(cases.length)} cases, ${number(wrong.length)} not as they had to end`;
    },
  });
  console.log('\nWhat became of a message by what went wrong; the letters count cases.');
  for (const [, letters, what] of outcomes) if (what) console.log(`  ${letters.padEnd(3)} ${what}`);
  for (const rung of Object.keys(titles)) {
    const cases = rows.filter((row) => row.rung === rung);
    if (cases.length > 0) table(titles[rung], cases);
  }
  const verdict = passed ? 'all as they had to end' : 'NOT all as they had to end';
  console.log(`\n${number(rows.length)} cases in ${seconds} s: ${verdict}`);
  return passed;
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

const unique = (rows, key) => Array.from(new Set(rows.map((row) => row[key])));

import { gzipSize } from '../bundles/pages.mjs';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { quantile } from './timing.mjs';

/** Mails of the measurements. */
export const sizes = {
  typical: { recipients: 5, attachments: 2, characters: 2_000 },
  heavy: { recipients: 500, attachments: 20, characters: 200_000 },
};

const { decide, digest, messageOf, validate } = await loadTypeScript('scripts/bench/decision.ts');
const messages = Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, messageOf(size)]));

/** Time to decide, in milliseconds; no call of Outlook's in it. */
export function decisionTimes() {
  console.log('Decision, milliseconds                    median      p90');
  const medians = {};
  for (const [name, { recipients, attachments, characters }] of Object.entries(sizes)) {
    const mail = `${recipients} recipients, ${attachments} attachments, ${characters.toLocaleString('en')} characters`;
    console.log(`  ${name} mail (${mail})`);
    medians[name] = row('decision', () => decide(messages[name]));
    row('digest, where it needs confirmation', () => digest(messages[name]));
  }
  console.log(`  heavy : typical = ${(medians.heavy / medians.typical).toFixed(0)} : 1`);
  console.log('  any mail');
  row('validation of the fetched policy', () => validate());
}

/** The same against a memory filled to its last byte. */
export async function memoryTimes() {
  const { decideRemembering, memoryText, rank, readCorrespondence, remember } =
    await loadTypeScript('scripts/bench/ranking.ts');
  const correspondence = readCorrespondence();
  console.log(
    `With a full memory (${memoryText.length.toLocaleString('en')} characters), milliseconds   median      p90`,
  );
  row('reading the memory', () => readCorrespondence());
  row('learning one mail more', () => remember());
  for (const recipients of [5, 500]) {
    row(`ranking ${recipients} recipients`, () => rank(correspondence, recipients));
    const small = row(`decision, ${recipients}: event bundle`, () =>
      decideRemembering(correspondence, recipients, 'small'),
    );
    const whole = row(`decision, ${recipients}: all rules`, () =>
      decideRemembering(correspondence, recipients, 'whole'),
    );
    console.log(`    all : event bundle = ${(whole / small).toFixed(1)} : 1`);
  }
}

/** What a directory of thousands in a file of its own adds, and what of it is fetched. */
export async function directoryTimes() {
  const { PARTIES, decideFirst, decideNext, decideWithout, directoryText, readDirectory } =
    await loadTypeScript('scripts/bench/directory.ts');
  const parties = PARTIES.toLocaleString('en');
  const kilobytes = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} KB`;
  const { length } = Buffer.from(directoryText);
  console.log(`With ${parties} parties in \`directoryFile\`, all rules, milliseconds   median      p90`);
  console.log(
    `    fetched: ${kilobytes(length)}, ${kilobytes(gzipSize(directoryText))} compressed; again only when it has changed`,
  );
  row('reading it, once a page', () => readDirectory());
  row('first decision of a page, typical', () => decideFirst(messages.typical));
  for (const name of Object.keys(sizes)) {
    const next = row(`later decisions, ${name}`, () => decideNext(messages[name]));
    const without = row(`without a directory, ${name}`, () => decideWithout(messages[name]));
    console.log(`    added: ${(next - without).toFixed(1)} ms`);
  }
}

function row(name, act) {
  const times = timesOf(act);
  const [median, p90] = [quantile(times, 0.5), quantile(times, 0.9)];
  console.log(`    ${name.padEnd(36)}${median.toFixed(3).padStart(9)}${p90.toFixed(3).padStart(9)}`);
  return median;
}

/** Runs for at least a second after a warm-up of a quarter, and at least 15 times. */
function timesOf(act) {
  const until = (milliseconds, least) => {
    const times = [];
    for (const end = performance.now() + milliseconds; performance.now() < end || times.length < least;) {
      const start = performance.now();
      act();
      times.push(performance.now() - start);
    }
    return times;
  };
  until(250, 3);
  return until(1_000, 15);
}

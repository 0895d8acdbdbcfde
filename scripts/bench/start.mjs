import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { loadTypeScript } from '../loadTypeScript.mjs';
import { root } from '../prepare.mjs';
import { temporaryFolder } from './bundle.mjs';
import { sizes } from './decision.mjs';
import { inTurn, median, medianRatio, ratio, spread } from './timing.mjs';

const TURNS = 25;
const child = fileURLToPath(new URL('startChild.mjs', import.meta.url));

/** A script that does nothing but take the event and answer it. */
const EMPTY =
  "Office.onReady();Office.actions.associate('onMessageSendHandler',function(e){e.completed({allowEvent:true})});";

/** The event runtime from cold, for which classic Outlook starts one: until the handlers are there, and the first Send. */
export async function startTimes() {
  const { messageOf, policyText } = await loadTypeScript('scripts/bench/decision.ts');
  const folder = temporaryFolder();
  try {
    const empty = path.join(folder, 'empty.js');
    writeFileSync(empty, EMPTY);
    const data = { message: messageOf(sizes.typical), policyText };
    const ways = {
      ours: prepared(folder, 'ours', { ...data, script: path.join(root, 'dist', 'launchevent.js') }),
      empty: prepared(folder, 'empty', { ...data, script: empty }),
    };
    console.log(
      `Start of the event runtime, milliseconds (${TURNS} starts)     median       p90     : empty`,
    );
    for (const [place, begin] of Object.entries({ 'a process': inProcess, 'a worker': inWorker }))
      await compare(place, begin, ways);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The data of a start, in a file too, which a process reads. */
function prepared(folder, name, data) {
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(data));
  return { data, file };
}

async function compare(place, begin, ways) {
  const figures = { evaluated: {}, first: {}, second: {} };
  const acts = Object.fromEntries(
    Object.entries(ways).map(([name, way]) => [
      name,
      async () => {
        const { associated, evaluated, answers } = await begin(way);
        if (answers.some(({ allowed }) => allowed !== (name === 'empty')))
          throw new Error(`The script “${name}” answered a Send otherwise than it should.`);
        const own = { evaluated, first: answers[0].time, second: answers[1].time };
        for (const [figure, time] of Object.entries(own)) (figures[figure][name] ??= []).push(time);
        return associated;
      },
    ]),
  );
  const associated = await inTurn(TURNS, acts);
  const row = (name, { ours, empty }, isComparable) => {
    const added = median(ours.map((time, turn) => time - empty[turn]));
    const versus = isComparable ? ratio(medianRatio(empty, ours)) : ' '.repeat(12);
    console.log(`    ${name.padEnd(50)}${spread(ours)}${versus}   (${added.toFixed(1)} ms more)`);
    console.log(`      … an empty script${' '.repeat(33)}${spread(empty)}`);
  };
  console.log(`  in ${place}`);
  row(`from its start until the handlers are there`, associated, true);
  row('of that, the script: compiled and run', figures.evaluated, true);
  // Answered without a question, which compares with nothing.
  row('first Send, until it is answered', figures.first, false);
  row('second Send', figures.second, false);
}

async function inProcess({ file }) {
  const start = performance.now();
  const process = fork(child, [file]);
  return heard(process, start, once(process, 'exit'));
}

async function inWorker({ data }) {
  const start = performance.now();
  const worker = new Worker(child, { workerData: data });
  return heard(worker, start, once(worker, 'exit'));
}

/** Puts together what a start says. */
async function heard(speaker, start, over) {
  const all = { associated: NaN, evaluated: NaN, answers: [] };
  speaker.on('message', (word) => {
    if ('evaluated' in word) all.associated = performance.now() - start;
    Object.assign(all, word);
  });
  const [code] = await over;
  if (code !== 0 || all.answers.length !== 2) throw new Error(`A start ended with code ${code}.`);
  return all;
}

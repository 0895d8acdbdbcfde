import './support/judgedOnce';
import './support/workers';
import { writeFileSync } from 'node:fs';
import { profileIds, type ProfileId } from '../../src/simulator/model/profiles';
import { isLie, needsTicks, type Case } from './support/case';
import { expectedOfChecklist, expectedOfDraft } from './support/expectedOfChecklist';
import { expectedOfSend } from './support/expectedOfSend';
import { loadEntries, ticksAll, type FakeOutlook } from './support/fakeOutlook';
import { callNames, faultKinds } from './support/faults';
import type { Outcome } from './support/outcomes';
import { afterwards, limitOf, rungNames, rungs, wrongIn } from './support/rungs';
import { mailOf, outlookWith } from './support/scenarios';
import { Time } from './support/time';

// Every call of Outlook's, and every web request, that a Send makes, going wrong in every way, in every client; and the same
// of the ways on which a message is checked before that. By default every so manieth case; `npm run trust -- matrix` runs all
// of them and prints what became of each.

const report = process.env.YUBISASHI_TRUST_REPORT;
/** No divisor of what the cases are counted by, so that each call, fault, client and policy has its turn. */
const EVERY = Number(process.env.YUBISASHI_TRUST_EVERY ?? (report ? 1 : 197));
const clients = process.env.YUBISASHI_TRUST_CLIENTS?.split(',') ?? profileIds;

const onErrors = ['block', 'prompt', 'allow'] as const;

interface Row extends Case {
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** What is not as it must be; nothing where all is. */
  readonly wrong: readonly string[];
}

const rows: Row[] = [];
const time = new Time();
let turn = 0;

beforeAll(loadEntries);
afterAll(() => {
  time.restore();
  if (report) writeFileSync(report, JSON.stringify(rows));
});

type Plain = Omit<Case, 'call' | 'fault' | 'usual' | 'onError'>;

/** The calls that are made where nothing goes wrong, and what becomes of it. */
async function usual({ rung, client, mail }: Plain) {
  const outlook = await outlookWith(client, mail, 'block', time);
  outlook.person = ticksAll();
  const { outcome } = await rungs[rung].play(outlook, time);
  const asked = new Set(outlook.asked);
  await afterwards(time);
  expect(wrongIn(outlook)).toEqual([]);
  return { calls: callNames.filter((call) => asked.has(call)), outcome };
}

/** Nothing leaves that nobody has ticked, unless it needs no tick, or the check failed and the policy lets that pass. */
function slipped({ sent }: FakeOutlook, given: Case): boolean {
  const mayPass = given.onError === 'allow' || isLie(given) || !!mailOf(given.mail).confirmed;
  return sent.length > 1 || sent.some(({ confirmed }) => !confirmed && needsTicks(given.mail) && !mayPass);
}

const expected = {
  send: expectedOfSend,
  command: expectedOfChecklist,
  pane: expectedOfChecklist,
  draft: expectedOfDraft,
};

async function play(given: Case): Promise<Row> {
  const outlook = await outlookWith(given.client, given.mail, given.onError, time);
  outlook.faults.set(given.call, given.fault);
  outlook.person = ticksAll();
  const { outcome, milliseconds } = await rungs[given.rung].play(outlook, time);
  await afterwards(time);
  const wanted = expected[given.rung](given);
  const wrong = [
    ...wrongIn(outlook),
    ...(outcome === wanted ? [] : [`not ${wanted}`]),
    ...(milliseconds <= limitOf(given.rung, outlook) ? [] : ['too late']),
    ...(slipped(outlook, given) ? ['left without a tick'] : []),
  ];
  return { ...given, outcome, milliseconds, wrong };
}

async function playAll(plain: Plain): Promise<void> {
  const { calls, outcome } = await usual(plain);
  for (const call of calls)
    for (const fault of faultKinds)
      for (const onError of onErrors)
        if (turn++ % EVERY === 0) rows.push(await play({ ...plain, call, fault, onError, usual: outcome }));
}

const ways = rungNames.flatMap((rung) =>
  rungs[rung].clients
    .filter((client) => clients.includes(client))
    .map((client): [typeof rung, ProfileId] => [rung, client]),
);

test.each(ways)(
  '%s, %s: with something wrong in it',
  async (rung, client) => {
    const before = rows.length;
    for (const mail of rungs[rung].mails) await playAll({ rung, client, mail });
    const wrong = rows.slice(before).filter((row) => row.wrong.length > 0);
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(wrong).toHaveLength(0);
  },
  3_000_000,
);

import './support/workers';
import './support/lightRules';
import { writeFileSync } from 'node:fs';
import { profileIds } from '../../src/simulator/model/profiles';
import { loadEntries } from './support/fakeOutlook';
import { explore, type Exploration } from './support/explore';
import { Time } from './support/time';
import { eventNames, type EventName } from './support/world';

// Everything that can happen between the first Send and the message that leaves, in every order, with the product's real
// scripts. By default a few events deep; `npm run trust -- model` goes on as long as it is told.

const report = process.env.YUBISASHI_TRUST_REPORT;
const most = report ? Number(process.env.YUBISASHI_TRUST_COUNT ?? 2_000) : 30;
/** Those that differ most in how they are asked: in a dialog from the handler, by the command, in the pane. */
const clients = profileIds.filter((id) =>
  (process.env.YUBISASHI_TRUST_CLIENTS ?? (report ? id : 'web,classic,mac')).split(',').includes(id),
);

const time = new Time();
const found: (Exploration & { client: string; events: string })[] = [];

beforeAll(loadEntries);
afterAll(() => {
  time.restore();
  if (report) writeFileSync(report, JSON.stringify(found));
});

/** All events in all orders up to a depth; and a few of them without end, so that every state that they lead to is seen. */
const alphabets: [string, readonly EventName[], depth: number][] = [
  ['all events', eventNames, 3],
  ['Send and edits', ['send', 'tick', 'edit text', 'edit recipients', 'back', 'close dialog'], Infinity],
  ['command and edits', ['command', 'tick', 'send', 'edit text', 'back'], Infinity],
  ['two windows', ['command', 'tick', 'send', 'other window'], Infinity],
  ['pane and edits', ['open pane', 'tick', 'send', 'edit text'], Infinity],
  ['pane and policy', ['open pane', 'tick', 'send', 'change policy'], Infinity],
  ['time', ['command', 'tick', 'send', 'wait', 'clock set back'], Infinity],
  ['faults', ['command', 'tick', 'send', 'item data fails', 'storage fails'], Infinity],
  ['crashes', ['command', 'tick', 'send', 'dialogs fail', 'crash'], Infinity],
];

describe.each(clients)('%s', (client) => {
  test.each(alphabets)(
    '%s: what leaves was confirmed as it is',
    async (events, names, depth) => {
      const exploration = await explore(client, time, { names, depth, most });
      found.push({ client, events, ...exploration });
      expect(exploration.slipped).toBeNull();
      expect(exploration.states).toBeGreaterThan(3);
    },
    1_000_000,
  );
});

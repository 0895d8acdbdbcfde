import './support/workers';
import './support/lightRules';
import { writeFileSync } from 'node:fs';
import { profileIds, type ProfileId } from '../../src/simulator/model/profiles';
import { loadEntries } from './support/fakeOutlook';
import { explore, type Exploration } from './support/explore';
import { Time } from './support/time';
import { eventNames, type EventName } from './support/world';

// Everything that can happen between the first Send and the message that leaves, in every order, with the product's real
// scripts. By default a few events deep; `npm run trust -- model` goes on as long as it is told.

const report = process.env.YUBISASHI_TRUST_REPORT;
const most = report ? Number(process.env.YUBISASHI_TRUST_COUNT ?? 1_500) : 80;
/** Those that differ most in how they are asked: in a dialog from the handler, by the command, in the pane. */
const clients: readonly ProfileId[] = report ? profileIds : ['web', 'classic', 'mac'];

const time = new Time();
const found: (Exploration & { client: string; events: string })[] = [];

beforeAll(loadEntries);
afterAll(() => {
  time.restore();
  if (report) writeFileSync(report, JSON.stringify(found));
});

/** A few events in all orders go deeper than all of them do. */
const alphabets: [string, readonly EventName[]][] = [
  ['all events', eventNames],
  ['Send and edits', ['send', 'tick', 'edit text', 'edit recipients', 'back', 'close dialog']],
  ['command and two windows', ['command', 'tick', 'send', 'other window', 'wait']],
  ['pane, policy and time', ['open pane', 'tick', 'send', 'change policy', 'edit text', 'clock set back']],
  ['faults and crashes', ['command', 'tick', 'send', 'item data fails', 'storage fails', 'crash']],
];

describe.each(clients)('%s', (client) => {
  test.each(alphabets)(
    '%s: what leaves was confirmed as it is',
    async (events, names) => {
      const exploration = await explore(client, time, { names, depth: 12, most });
      found.push({ client, events, ...exploration });
      expect(exploration.slipped).toBeNull();
      expect(exploration.states).toBeGreaterThan(5);
    },
    1_000_000,
  );
});

import './support/workers';
import './support/lightRules';
import type { ProfileId } from '../../src/simulator/model/profiles';
import type { EventName } from './support/world';

// The search of all orders of events is worth something only if it finds what is wrong: here something is.

const confirmation = '../../src/confirmation/confirmation';
const digest = '../../src/confirmation/digest';
const carriers = '../../src/outlook/carriers';

const plants: [string, ProfileId, readonly EventName[], string, object][] = [
  [
    'a confirmation holds for whatever message',
    'mac',
    ['command', 'tick', 'send', 'edit text'],
    confirmation,
    { covers: () => true },
  ],
  [
    'a confirmation never grows old',
    'mac',
    ['command', 'tick', 'send', 'wait'],
    confirmation,
    { isAlive: () => true, covers: (a: Digested, b: { whole: string }) => a.digest.whole === b.whole },
  ],
  [
    'a confirmation is not used up',
    'mac',
    ['command', 'tick', 'send'],
    carriers,
    { spendConfirmation: () => Promise.resolve(true) },
  ],
  [
    'the policy it was judged by does not count',
    'mac',
    ['command', 'tick', 'send', 'change policy'],
    digest,
    { policyKey: () => 'the same' },
  ],
  [
    'the text of the message does not count',
    'web',
    ['send', 'edit text', 'tick'],
    digest,
    { digestOf: (message: object) => digestWithoutText(message) },
  ],
];

interface Digested {
  readonly digest: { readonly whole: string };
}

const digestWithoutText = (message: object): unknown =>
  jest
    .requireActual<{ digestOf: (message: object) => unknown }>(digest)
    .digestOf({ ...message, body: { text: '' } });

test.each(plants)('found: %s', async (_, client, names, module, parts) => {
  await jest.isolateModulesAsync(async () => {
    jest.doMock(module, () => ({ ...jest.requireActual<object>(module), ...parts }));
    const { Time } = await import('./support/time');
    const { loadEntries } = await import('./support/fakeOutlook');
    const { explore } = await import('./support/explore');
    const time = new Time();
    try {
      await loadEntries();
      const { slipped } = await explore(client, time, { names, depth: 5, most: 400 });
      expect(slipped).not.toBeNull();
    } finally {
      time.restore();
      jest.dontMock(module);
    }
  });
});

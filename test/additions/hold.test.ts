import { holdMinutes } from '../../src/additions/hold';
import { assess } from '../../src/outlook/assessment';
import type { OutgoingMessage } from '../../src/message/message';
import { judge } from '../outlook/support/memory';
import { externalMail, internalMail, loadedPolicy } from '../outlook/support/messages';

const rival = { recipients: { watched: ['yamada.example'] } };

test.each<[string, OutgoingMessage, object, object, number]>([
  ['nothing is asked for', externalMail, {}, {}, 0],
  ['external', externalMail, { external: 5, internal: 1 }, {}, 5],
  ['among colleagues', internalMail, { external: 5, internal: 1 }, {}, 1],
  ['with a warning', externalMail, { external: 5, warning: 15 }, rival, 15],
  ['with a warning that would shorten it', externalMail, { external: 5, warning: 2 }, rival, 5],
  ['without one', externalMail, { external: 5, warning: 15 }, {}, 5],
])('%s', (_, message, hold, policy, minutes) => {
  const loaded = loadedPolicy({ ...policy, hold });
  expect(holdMinutes(loaded.policy.hold, assess(message, loaded, judge).inspection)).toBe(minutes);
});

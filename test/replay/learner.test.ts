import fc from 'fast-check';
import { Correspondence } from '../../src/memory/correspondence';
import { encodeMemory, storedSize } from '../../src/memory/encoding';
import { MEMORY_BYTES } from '../../src/memory/fit';
import { emptyMemory } from '../../src/memory/memory';
import type { OutgoingMessage } from '../../src/message/message';
import { Learner } from '../../src/replay/learner';
import { messageFrom } from '../checks/checkTester';

const at = (minute: number): Date => new Date(Date.UTC(2026, 3, 1, 0, minute));

const shownBy = ({ people, domains, mailsByType, mails, log, enough, forgotten }: Correspondence) => ({
  people,
  domains,
  mailsByType,
  mails,
  log,
  enough,
  forgotten,
});

const number = fc.nat({ max: 30 });
const mail = fc
  .record({
    to: fc.array(number, { minLength: 1, maxLength: 5 }),
    compose: fc.constantFrom('new' as const, 'reply' as const),
    // Seldom in order: a mailbox may hold mails of one minute, or an older one without a date.
    minute: fc.nat({ max: 200 }),
    name: fc.constantFrom('', 'Kato', '加藤'),
  })
  .map(({ to, compose, minute, name }) => ({
    message: messageFrom({ to: to.map((n) => `${name} <p${n}@d${n % 4}.example>`).join(', '), compose }),
    sent: at(minute),
  }));

test('what is ready for questions is what would be made ready anew', () => {
  fc.assert(
    fc.property(fc.array(mail, { maxLength: 30 }), fc.boolean(), (mails, sorted) => {
      const learner = new Learner(emptyMemory());
      const ordered = sorted ? [...mails].sort((a, b) => a.sent.getTime() - b.sent.getTime()) : mails;
      for (const { message, sent } of ordered) {
        void learner.correspondence;
        learner.learn(message, sent);
        expect(shownBy(learner.correspondence)).toEqual(shownBy(new Correspondence(learner.memory)));
      }
    }),
    { numRuns: 30 },
  );
});

test('the memory keeps to its size', () => {
  const learner = new Learner(emptyMemory());
  const message = (n: number): OutgoingMessage =>
    messageFrom({
      to: [n, n % 97, (n * 7) % 389].map((k) => `山田 太郎${k} <person.${k}@d${k % 50}.example>`).join(', '),
    });
  for (let n = 0; n < 900; n++) {
    learner.learn(message(n), at(n));
    if (n % 50 === 0) expect(storedSize(encodeMemory(learner.memory))).toBeLessThanOrEqual(MEMORY_BYTES);
  }
  expect(learner.memory.forgotten).toBeGreaterThan(0);
});

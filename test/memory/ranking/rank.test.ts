import fc from 'fast-check';
import { Correspondence } from '../../../src/memory/correspondence';
import { emptyMemory } from '../../../src/memory/memory';
import { rankRecipients } from '../../../src/memory/ranking/rank';
import { after, mailTo, memoryOf, type Sent } from '../samples';

const sender = { name: '', address: 'sato@example.co.jp' };

const ranked = (correspondence: Correspondence, mail: Sent, minute: number) =>
  rankRecipients(correspondence, { ...mail, from: sender }, after(minute));

/** Two customers, each with people of their own and a colleague; a project within the company; someone now and then. */
const yamada = ['tanaka@yamada.example', 'kato@yamada.example', 'ito@example.co.jp'];
const kawada = ['tanabe@kawada.example', 'mori@kawada.example', 'abe@example.co.jp'];
const mails: Sent[] = [];
for (let week = 0; week < 30; week++) {
  mails.push(mailTo(yamada.slice(0, 2), yamada.slice(2)), mailTo([yamada[0]!]), mailTo(kawada.slice(0, 1), kawada.slice(1)));
  mails.push(mailTo(['ito@example.co.jp']), mailTo(['abe@example.co.jp', 'ito@example.co.jp']));
  if (week % 6 === 0) mails.push(mailTo([`guest${week}@partner.example`]));
}
const correspondence = new Correspondence(memoryOf(mails, 600));
const now = mails.length * 600 + 600;

describe('the wrong one has the highest risk', () => {
  test.each([
    ['the other customer among one’s people', yamada, 'mori@kawada.example'],
    ['a similar address of the other customer', yamada, 'tanabe@kawada.example'],
    ['someone written to once', yamada, 'guest6@partner.example'],
    ['a customer in a mail to colleagues', ['abe@example.co.jp', 'ito@example.co.jp'], 'kato@yamada.example'],
    ['someone written to once beside one usual recipient', ['tanaka@yamada.example'], 'guest12@partner.example'],
  ])('%s', (_, right, wrong) => {
    const withWrong = ranked(correspondence, mailTo([...right, wrong]), now);
    for (const address of right) expect(withWrong(wrong)).toBeGreaterThan(withWrong(address));
    const asUsual = ranked(correspondence, mailTo(right), now);
    expect(withWrong(wrong)).toBeGreaterThan(3 * Math.max(...right.map(asUsual)));
  });
});

test('people who get mail together all the time are no risk', () => {
  const risk = ranked(correspondence, mailTo(yamada.slice(0, 2), yamada.slice(2)), now);
  for (const address of yamada) expect(risk(address)).toBeLessThan(0.1);
});

test('without a memory, or for what is no address, there is nothing to tell by', () => {
  const risk = ranked(new Correspondence(emptyMemory()), mailTo(yamada), 1);
  expect(yamada.map(risk)).toEqual([0, 0, 0]);
  expect(ranked(correspondence, mailTo(['', ...yamada]), now)('')).toBe(0);
});

const anyone = fc.constantFrom(...yamada, ...kawada, 'guest0@partner.example', 'new@stranger.example', '"a b"@x.example', 'no address');

test('risks are probabilities, and do not depend on the order of the recipients', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyone, { minLength: 1 }), fc.constantFrom('new', 'reply', 'forward'), (to, composeType) => {
      const risk = ranked(correspondence, { ...mailTo(to), composeType }, now);
      const reversed = ranked(correspondence, { ...mailTo(to.slice().reverse()), composeType }, now);
      for (const address of to) {
        expect(risk(address)).toBeGreaterThanOrEqual(0);
        expect(risk(address)).toBeLessThanOrEqual(1);
        expect(reversed(address)).toBeCloseTo(risk(address), 9);
      }
    }),
  );
});

test('the same address twice, or in other case, is one recipient', () => {
  const risk = ranked(correspondence, mailTo([...yamada, 'Tanaka@Yamada.example']), now);
  expect(risk('TANAKA@yamada.example')).toBe(ranked(correspondence, mailTo(yamada), now)('tanaka@yamada.example'));
});

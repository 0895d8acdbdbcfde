import fc from 'fast-check';
import { Correspondence } from '../../../src/memory/correspondence';
import { emptyMemory } from '../../../src/memory/memory';
import { rankRecipients } from '../../../src/memory/ranking/rank';
import { alarmRisk } from '../../../src/memory/ranking/weights';
import { after, mailTo, memoryOf, type Sent } from '../samples';

const ranked = (correspondence: Correspondence, mail: Sent, minute: number) =>
  rankRecipients(correspondence, { ...mail, date: after(minute).toISOString() });

/** Two customers, each with people of their own and a colleague; a project within the company; someone now and then. */
const yamada = ['tanaka@yamada.example', 'kato@yamada.example', 'ito@example.co.jp'];
const kawada = ['tanabe@kawada.example', 'mori@kawada.example', 'abe@example.co.jp'];
const mails: Sent[] = [];
for (let week = 0; week < 30; week++) {
  mails.push(
    mailTo(yamada.slice(0, 2), yamada.slice(2)),
    mailTo([yamada[0]!]),
    mailTo(kawada.slice(0, 1), kawada.slice(1)),
  );
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
    [
      'someone written to once beside one usual recipient',
      ['tanaka@yamada.example'],
      'guest12@partner.example',
    ],
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

test('one of a like name in someone’s usual place has the highest risk', () => {
  const wrongBob = ranked(correspondence, mailTo(['tanabe@kawada.example', ...yamada.slice(1)]), now);
  for (const address of yamada.slice(1))
    expect(wrongBob('tanabe@kawada.example')).toBeGreaterThan(wrongBob(address));
});

test('addresses that an object would take for its own properties are addresses like any other', () => {
  const odd = ['__proto__@x.example', 'constructor@prototype.example', 'toString@__proto__'];
  const memory = memoryOf([...mails, mailTo(odd), mailTo(odd)], 600);
  const risk = ranked(new Correspondence(memory), mailTo([...odd, 'kato@yamada.example']), now);
  for (const address of odd.slice(0, 2)) expect(risk(address)).toBeGreaterThan(0);
  expect(risk('kato@yamada.example')).toBeGreaterThan(risk('__proto__@x.example'));
});

test('500 recipients are ranked, the one out of place among them first', () => {
  const staff = Array.from({ length: 499 }, (_, index) => `staff${index}@example.co.jp`);
  const rounds = Array.from({ length: 12 }, () => mailTo(staff));
  const known = new Correspondence(memoryOf([...mails, mailTo(['rival@kawada.example']), ...rounds], 600));
  const everyone = [...staff, 'rival@kawada.example'];
  const risk = ranked(known, mailTo(everyone), (mails.length + 14) * 600);
  const riskiest = everyone.reduce((a, b) => (risk(b) > risk(a) ? b : a));
  expect(riskiest).toBe('rival@kawada.example');
});

test('years after the last mail that was learnt the order is the same', () => {
  const order = (minute: number) => {
    const risk = ranked(correspondence, mailTo([...yamada, 'mori@kawada.example']), minute);
    return [...yamada, 'mori@kawada.example'].sort((a, b) => risk(b) - risk(a));
  };
  expect(order(now + 20 * 365 * 24 * 60)[0]).toBe('mori@kawada.example');
});

test.each([undefined, '', 'yesterday'])('a mail that gives no time (%p) is one sent now', (date) => {
  const mail = { ...mailTo([...yamada, 'mori@kawada.example']), ...(date !== undefined && { date }) };
  const risk = rankRecipients(correspondence, mail);
  expect(risk('mori@kawada.example')).toBeGreaterThan(alarmRisk);
  for (const address of yamada) expect(risk(address)).toBeLessThan(alarmRisk);
});

const anyone = fc.constantFrom(
  ...yamada,
  ...kawada,
  'guest0@partner.example',
  'new@stranger.example',
  '"a b"@x.example',
  'no address',
);

test('risks are probabilities, and do not depend on the order of the recipients', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyone, { minLength: 1 }),
      fc.constantFrom('new', 'reply', 'forward'),
      (to, composeType) => {
        const risk = ranked(correspondence, { ...mailTo(to), composeType }, now);
        const reversed = ranked(correspondence, { ...mailTo(to.slice().reverse()), composeType }, now);
        for (const address of to) {
          expect(risk(address)).toBeGreaterThanOrEqual(0);
          expect(risk(address)).toBeLessThanOrEqual(1);
          expect(reversed(address)).toBeCloseTo(risk(address), 9);
        }
      },
    ),
  );
});

test('the same address twice, or in other case, is one recipient', () => {
  const risk = ranked(correspondence, mailTo([...yamada, 'Tanaka@Yamada.example']), now);
  expect(risk('TANAKA@yamada.example')).toBe(
    ranked(correspondence, mailTo(yamada), now)('tanaka@yamada.example'),
  );
});

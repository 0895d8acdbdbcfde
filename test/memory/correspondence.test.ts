import { Correspondence, ENOUGH_MAILS } from '../../src/memory/correspondence';
import { minuteOf } from '../../src/memory/memory';
import { withHorizon } from '../../src/memory/merge';
import { after, mailTo, memoryOf } from './samples';

const memory = memoryOf([
  mailTo(['tanaka@yamada.example'], ['boss@example.co.jp']),
  mailTo(['tanaka@yamada.example'], ['boss@example.co.jp']),
  mailTo(['tanaka@yamada.example']),
  mailTo(['suzuki@yamada.example', 'tanaka@yamada.example'], ['boss@example.co.jp']),
]);
const correspondence = new Correspondence(memory);

test('an address is found however it is written', () => {
  expect(correspondence.person('TANAKA@Yamada.Example')).toMatchObject({
    count: 4,
    last: minuteOf(after(240)),
    places: [0, 1, 2, 3],
  });
  expect(correspondence.person('nobody@yamada.example')).toBeUndefined();
  expect(correspondence.person('no address')).toBeUndefined();
});

test('domains count each recipient', () => {
  expect(Array.from(correspondence.domains)).toEqual([
    ['yamada.example', 5],
    ['example.co.jp', 3],
  ]);
});

test('mails older than the log count too', () => {
  const older = new Correspondence(withHorizon(memory, minuteOf(after(120))));
  expect(older.mails).toBe(4);
  expect(older.person('tanaka@yamada.example')).toMatchObject({ count: 4, places: [0, 1] });
  expect(older.person('boss@example.co.jp')).toMatchObject({ count: 3, last: minuteOf(after(240)) });
});

test('domains count what is older too, and mails count by their kind', () => {
  const older = new Correspondence(
    withHorizon(
      memoryOf([{ ...mailTo(['kato@kato.example']), composeType: 'reply' }], 60, memory),
      minuteOf(after(90)),
    ),
  );
  expect(Array.from(older.domains).sort()).toEqual([
    ['example.co.jp', 3],
    ['kato.example', 1],
    ['yamada.example', 5],
  ]);
  expect(Array.from(correspondence.mailsByType)).toEqual([['new', 4]]);
});

test.each([
  [ENOUGH_MAILS - 1, false],
  [ENOUGH_MAILS, true],
])('%d mails are enough: %s', (count, expected) => {
  const known = memoryOf(Array.from({ length: count }, () => mailTo(['a@b.example'])));
  expect(new Correspondence(known).enough).toBe(expected);
  expect(new Correspondence(withHorizon(known, minuteOf(after(600)))).enough).toBe(expected);
});

test('it tells how many had to be forgotten, and what it was made from', () => {
  const full = { ...memory, forgotten: 3 };
  expect(new Correspondence(full).forgotten).toBe(3);
  expect(new Correspondence(full).memory).toBe(full);
});

test('mails to several people are those that all of them received', () => {
  const every = (step: number, place: number, address: string) => (place % step === 0 ? [address] : []);
  const known = new Correspondence(
    memoryOf(
      Array.from({ length: 60 }, (_, place) =>
        mailTo(['all@x.example', ...every(2, place, 'two@x.example'), ...every(3, place, 'three@x.example')]),
      ),
    ),
  );
  const mailsTo = (...names: string[]) => known.mailsTo(names.map((name) => `${name}@X.example`));
  expect(mailsTo('all')).toBe(60);
  expect(mailsTo('two', 'three')).toBe(10);
  expect(mailsTo('three', 'all', 'two')).toBe(10);
  expect(mailsTo('two', 'nobody')).toBe(0);
  expect(mailsTo()).toBe(0);
  const companions = known.companions(['all@x.example'], 1 / 3);
  expect(companions.map(({ acquaintance, together }) => [acquaintance.address, together])).toEqual([
    ['two@x.example', 30],
    ['three@x.example', 20],
  ]);
});

test('the usual companions of someone', () => {
  expect(correspondence.companions(['tanaka@yamada.example'], 0.7)).toMatchObject([
    { acquaintance: { address: 'boss@example.co.jp' }, together: 3, of: 4 },
  ]);
  expect(correspondence.companions(['tanaka@yamada.example', 'boss@example.co.jp'], 0.9)).toEqual([]);
  expect(correspondence.companions(['nobody@yamada.example'], 0)).toEqual([]);
  expect(correspondence.companions([], 0)).toEqual([]);
});

test('who received mail together with any of some people', () => {
  const company = (...others: string[]) => Array.from(correspondence.company(others));
  expect(company('boss@example.co.jp')).toEqual([
    ['tanaka@yamada.example', 3],
    ['suzuki@yamada.example', 1],
  ]);
  expect(company('SUZUKI@yamada.example', 'boss@example.co.jp')).toEqual([['tanaka@yamada.example', 3]]);
  expect(company()).toEqual([]);
  expect(company('nobody@yamada.example')).toEqual([]);
});

import { Correspondence } from '../../src/memory/correspondence';
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

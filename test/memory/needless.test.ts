import * as fc from 'fast-check';
import { storedSize } from '../../src/memory/encoding';
import { mergedMarks, NEEDLESS_BYTES, readMarks, writeMarks, type Mark } from '../../src/memory/needless';

const hex = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 20, maxLength: 20 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join(''));
const about = fc.record({
  check: fc.constantFrom('reply-all', 'many-recipients', 'empty-subject'),
  person: fc.oneof(
    fc.emailAddress().filter(({ length }) => length < 60),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  others: fc.nat({ max: 500 }),
});
const mark: fc.Arbitrary<Mark> = fc.record({
  reason: fc.oneof(fc.constantFrom('0a'.repeat(10), '1b'.repeat(10), '2c'.repeat(10)), hex),
  minute: fc.nat({ max: 40 }),
  about: fc.option(about),
});
const marks = fc.array(mark, { maxLength: 8 }).map((list) => mergedMarks([list]));

test('what was written is read again', () => {
  fc.assert(fc.property(marks, (list) => expect(readMarks(writeMarks(list))).toEqual(list)));
});

test('nothing of a mark that was taken back is left but its hash and time', () => {
  expect(writeMarks([{ reason: '0a'.repeat(10), minute: 7, about: null }])).toBe(`${'0a'.repeat(10)}-7`);
});

test.each(['', 'x', ';;', '0a0a+', '0a0a+7,reply-all', '{"a":1}', '0a0a*7,reply-all,a@b.example,0', '-7'])(
  '%j holds no mark',
  (text) => expect(readMarks(text)).toEqual([]),
);

test('what is no mark does not spoil those beside it', () => {
  const whole = {
    reason: '0a0a',
    minute: 7,
    about: { check: 'reply-all', person: 'a@b.example', others: 2 },
  };
  expect(readMarks(`nonsense;${writeMarks([whole])};0b`)).toEqual([whole]);
});

test('of more than have room the oldest leave', () => {
  const list = Array.from({ length: 200 }, (_, minute) => ({
    reason: minute.toString(16).padStart(20, '0'),
    minute,
    about: { check: 'distribution-list', person: `group${minute}@example.co.jp`, others: 0 },
  }));
  const text = writeMarks(list);
  expect(storedSize(text)).toBeLessThanOrEqual(NEEDLESS_BYTES);
  const kept = readMarks(text);
  expect(kept.length).toBeGreaterThan(20);
  expect(kept).toEqual(list.slice(-kept.length));
});

test('copies are merged alike in any order, and again', () => {
  fc.assert(
    fc.property(marks, marks, (a, b) => {
      const merged = mergedMarks([a, b]);
      expect(mergedMarks([b, a]).map(standing)).toEqual(merged.map(standing));
      expect(mergedMarks([merged, a])).toEqual(merged);
    }),
  );
});

test('of each reason what was said last counts; within one minute that it was taken back', () => {
  const said = (minute: number, stands: boolean): Mark => ({
    reason: '0a',
    minute,
    about: stands ? { check: 'reply-all', person: '', others: 0 } : null,
  });
  const stands = (...list: Mark[]) => mergedMarks(list.map((each) => [each])).map(standing);
  expect(stands(said(1, true), said(2, false))).toEqual(['0a 2 false']);
  expect(stands(said(3, true), said(2, false))).toEqual(['0a 3 true']);
  expect(stands(said(2, true), said(2, false))).toEqual(['0a 2 false']);
  expect(stands(said(2, false), said(2, true))).toEqual(['0a 2 false']);
});

const standing = ({ reason, minute, about: of }: Mark): string => `${reason} ${minute} ${of !== null}`;

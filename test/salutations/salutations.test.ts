import fc from 'fast-check';
import { knowledgeWith } from '../../src/knowledge/full';
import { wholeKnowledge } from '../../src/knowledge/whole';
import { usualSurnames } from '../../src/names/surnames';
import { findSalutations } from '../../src/salutations/salutation';
import { salutationCases } from './salutationCases';
import { scoreSalutations } from './score';

describe.each([
  ['all surnames', wholeKnowledge],
  ['the usual surnames', knowledgeWith(usualSurnames)],
])('with %s', (_, knowledge) => {
  test.each(scoreSalutations(salutationCases, knowledge).map((one) => [one.line, one] as const))(
    '%s',
    (_line, { text, expected, said, saluted }) => {
      expect(said).toEqual(expected);
      for (const { start, end, text: words } of saluted) expect(text.slice(start, end)).toBe(words);
    },
  );
});

test('offsets are those of any text', () => {
  const parts = [
    '田中様',
    '\r\n',
    '　',
    '株式会社',
    '山田',
    '(CC: ',
    '佐藤部長',
    '各位',
    'Dear ',
    'Ms Tanaka',
    ', ',
    '㍿',
    'が',
    '👍',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme' }))), (words) => {
      const text = words.join('');
      for (const saluted of findSalutations(text)) {
        expect(text.slice(saluted.start, saluted.end)).toBe(saluted.text);
        expect(saluted.text).not.toBe('');
      }
    }),
  );
});

test('a long text costs no more than its top', () => {
  const text = `${'株式会社'.repeat(20_000)}様`;
  expect(findSalutations(text)).toEqual([]);
});

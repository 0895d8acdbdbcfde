import fc from 'fast-check';
import type { FindingLevel } from '../../../src/checks/level';
import {
  blocksOf,
  excerptAt,
  firstLines,
  markedSegments,
  ownTextSegments,
} from '../../../src/ui/view/bodyText';

const mark = (text: string, part: string, level: FindingLevel) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, level };
};

describe('marks', () => {
  test('cut the text where they begin and end', () => {
    const text = '見積書〇〇の件';
    expect(markedSegments(text, [mark(text, '〇〇', 'warning')])).toEqual([
      { text: '見積書', level: null },
      { text: '〇〇', level: 'warning' },
      { text: 'の件', level: null },
    ]);
  });

  test('that overlap show the most serious', () => {
    const text = 'abcdef';
    const marks = [
      mark(text, 'abcd', 'caution'),
      mark(text, 'cdef', 'warning'),
      mark(text, 'bcde', 'notice'),
    ];
    expect(markedSegments(text, marks)).toEqual([
      { text: 'ab', level: 'caution' },
      { text: 'cdef', level: 'warning' },
    ]);
  });

  test('outside the text are left out', () => {
    expect(markedSegments('ab', [{ start: 1, end: 9, level: 'warning' }])).toEqual([
      { text: 'ab', level: null },
    ]);
  });

  test('never change the text', () => {
    const marks = fc.array(
      fc.record({
        start: fc.nat(60),
        end: fc.nat(60),
        level: fc.constantFrom<FindingLevel>('notice', 'caution', 'warning'),
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), marks, (text, all) => {
        expect(
          markedSegments(text, all)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('own text', () => {
  const shown = (text: string) =>
    ownTextSegments(text, [])
      .map((segment) => segment.text)
      .join('');

  test.each([
    ['keeps lines', 'a\nb', 'a\nb'],
    ['drops blanks at line ends', 'a  \r\nb\t', 'a\r\nb'],
    ['keeps indentation', '  a\n    b', '  a\n    b'],
    ['draws blank lines into one', 'a\n\n \n\nb', 'a\n\nb'],
    ['drops blank lines at both ends', '\n \na\n\n   \n', 'a'],
    ['drops the room of a quoted thread', `a\n${' '.repeat(500)}\n${' '.repeat(80)}\nb`, 'a\n\nb'],
    ['drops blanks after the text where no line ends', `a${' '.repeat(500)}`, 'a'],
    ['is nothing where all is blank', ' \n \r\n ', ''],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('keeps marks on their words although blanks before them are gone', () => {
    const text = `a\n${' '.repeat(50)}\n\n\n〇〇様`;
    expect(ownTextSegments(text, [mark(text, '〇〇', 'warning')])).toEqual([
      { text: 'a\n\n', level: null },
      { text: '〇〇', level: 'warning' },
      { text: '様', level: null },
    ]);
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '山', ' ', '\n', '\r\n', '\t') }), (text) => {
        expect(shown(text).trim().split(/\s+/)).toEqual(text.trim().split(/\s+/));
      }),
    );
  });
});

describe('an excerpt', () => {
  const text = `${'あ'.repeat(40)}〇〇の件\nにつき${'い'.repeat(40)}`;

  test('shows the neighbourhood in one line', () => {
    expect(excerptAt(text, mark(text, '〇〇', 'warning'), '〇〇')).toEqual({
      before: `…${'あ'.repeat(16)}`,
      text: '〇〇',
      after: `の件 につき${'い'.repeat(10)}…`,
    });
  });

  test('has no ellipsis where nothing is cut off', () => {
    expect(excerptAt('a〇〇b', { start: 1, end: 3 }, '〇〇')).toEqual({
      before: 'a',
      text: '〇〇',
      after: 'b',
    });
  });

  test.each([
    ['holds other words', 'xxxx', '〇〇'],
    ['is blank because it was quoted', '    ', '  '],
  ])('is null where the place %s', (_, body, expected) => {
    expect(excerptAt(body, { start: 1, end: 3 }, expected)).toBeNull();
  });
});

test('the first lines leave blank ones out', () => {
  const text = '\n 株式会社山田商事 \r\n\r\n田中様\n\nいつも';
  expect(firstLines(text, 2, 60)).toEqual(['株式会社山田商事', '田中様']);
  expect(firstLines(' \n ', 3, 60)).toEqual([]);
});

test('the first lines are cut between characters', () => {
  expect(firstLines('𠮷野家様\n吉野様', 2, 3)).toEqual(['𠮷野家…', '吉野様']);
});

describe('blocks', () => {
  test('end with a line, and marks go on in the next', () => {
    const segments = [
      { text: 'ab\ncd', level: null },
      { text: '〇〇\n〇〇', level: 'warning' as const },
      { text: 'ef\n', level: null },
    ];
    expect(blocksOf(segments, 3)).toEqual([
      [{ text: 'ab\n', level: null }],
      [
        { text: 'cd', level: null },
        { text: '〇〇\n', level: 'warning' },
      ],
      [
        { text: '〇〇', level: 'warning' },
        { text: 'ef\n', level: null },
      ],
    ]);
  });

  test('hold the whole text', () => {
    const segment = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', '\n', '\r\n') }),
      level: fc.constantFrom(null, 'warning' as const),
    });
    fc.assert(
      fc.property(fc.array(segment), fc.integer({ min: 1, max: 9 }), (segments, size) => {
        const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');
        expect(text(blocksOf(segments, size).flat())).toBe(text(segments));
      }),
    );
  });
});

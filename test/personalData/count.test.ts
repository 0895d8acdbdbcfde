import fc from 'fast-check';
import { isCardNumber, isMyNumber } from '../../src/personalData/checkDigits';
import { PeopleCounter, type PeopleCounts } from '../../src/personalData/count';

const countsOf = (text: string): PeopleCounts => {
  const counter = new PeopleCounter();
  counter.addText(text);
  return counter.counts();
};

test.each<[string, PeopleCounts]>([
  ['TEL 03-1234-5678 / FAX 03-1234-5679', { telephones: 2 }],
  ['電話: (03)1234-5678、03(1234)5679', { telephones: 2 }],
  ['携帯 090-1234-5678、０８０－１２３４－５６７８', { telephones: 2 }],
  ['090 1234 5678 09012345678', { telephones: 1 }],
  ['+81 90-1234-5678, +81-3-1234-5678', { telephones: 2 }],
  ['フリーダイヤル 0120-123-456、ナビダイヤル 0570-012-345', {}],
  ['注文番号 2026-1234-5678、部品 00-1234-5678-99', {}],
  ['2026-11-25 10:00-11:00、第3-12-1号', {}],
  ['連絡先は a.b+c@example.co.jp と A.B+C@example.co.jp', { mailAddresses: 1 }],
  ['〒100-0001 東京都千代田区千代田1-1', { postalAddresses: 1 }],
  ['神奈川県横浜市西区みなとみらい二丁目3番', { postalAddresses: 1 }],
  ['東京都の市区町村について', {}],
  ['生年月日：1980年3月2日', { birthDates: 1 }],
  ['昭和50年12月3日生', { birthDates: 1 }],
  ['2020年4月1日生産分', {}],
  ['Date of birth: 1980/03/02', { birthDates: 1 }],
  ['個人番号 1234 5678 9018', { myNumbers: 1 }],
  ['マイナンバー：123456789018', { myNumbers: 1 }],
  ['伝票 123456789018', {}],
  ['カード 4111 1111 1111 1111 は試験用', {}],
  ['4012 8888 8888 1881', { cards: 1 }],
  ['3782 822463 10005', { cards: 1 }],
  ['管理番号 4012888888881881', {}],
])('%s', (text, counts) => {
  expect(countsOf(text)).toEqual(counts);
});

test('bare numbers are believed when nearly all of them carry a right check digit', () => {
  const right = ['123456789018', '234567890121', '345678901234'].filter(isMyNumber);
  expect(right.length).toBeGreaterThan(0);
  const numbers = Array.from({ length: 200 }, (_, i) => `20261125${String(i).padStart(4, '0')}`);
  const valid = numbers.filter(isMyNumber);
  expect(valid.length).toBeGreaterThan(10);
  expect(countsOf(valid.join('\n'))).toEqual({ myNumbers: valid.length });
  expect(countsOf(numbers.join('\n'))).toEqual({});
});

describe('tables', () => {
  const table = (rows: readonly (readonly string[])[]): PeopleCounts => {
    const counter = new PeopleCounter();
    counter.startTable();
    for (const row of rows) counter.addRow(row);
    return counter.counts();
  };

  test('columns count as what their headings say', () => {
    const counts = table([
      ['会員名簿', '', ''],
      ['氏名', '生年月日', '住所', 'TEL'],
      ['山田 花子', '31234', '港区芝1-2-3', '312345678'],
      ['鈴木 一', '昭和50/3/2', '港区芝4-5-6', '03-1234-5679'],
      ['合計', '2', '', ''],
    ]);
    expect(counts).toEqual({ names: 2, birthDates: 2, postalAddresses: 2, telephones: 2 });
  });

  test('the same person twice is one person', () => {
    expect(
      table([
        ['氏名', 'メール'],
        ['山田 花子', 'a@b.example'],
        ['山田 花子', 'a@b.example'],
      ]),
    ).toEqual({
      names: 1,
      mailAddresses: 1,
    });
  });

  test('a table of sums counts nobody', () => {
    expect(
      table([
        ['品名', '数量', '金額'],
        ['ねじ', '100', '1200'],
        ['ばね', '20', '90000000000'],
      ]),
    ).toEqual({});
  });
});

test('one changed digit never passes the check of a card', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const card = '4012888888881881';
      const changed = card.slice(0, at) + String((Number(card[at]) + by) % 10) + card.slice(at + 1);
      expect(isCardNumber(changed)).toBe(false);
    }),
  );
});

test('any text is counted without trouble', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void countsOf(text)));
  fc.assert(fc.property(fc.stringMatching(/^[0-9@.ー() 都市〒-]{0,400}$/), (text) => void countsOf(text)));
});

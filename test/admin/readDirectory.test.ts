import fc from 'fast-check';
import { mergeDirectory, readDirectory } from '../../src/admin/directory/readDirectory';
import { parseDirectory } from '../../src/policy/faults';

const yamada = {
  name: '株式会社山田商事',
  aliases: ['山田商事', 'ヤマダ'],
  domains: ['yamada.example', 'yamada.test'],
  people: [
    { name: '田中 一郎', address: 'tanaka@yamada.example' },
    { name: '佐藤 花子', address: 'sato@yamada.example' },
  ],
  tags: ['顧客'],
};

test.each([
  [
    'Japanese headings, a party on several lines',
    '会社名,略称,ドメイン,担当者,メールアドレス,分類\n' +
      '株式会社山田商事,山田商事;ヤマダ,yamada.example,田中 一郎,tanaka@yamada.example,顧客\n' +
      '株式会社山田商事,,"@yamada.test",佐藤 花子,sato@yamada.example,\n',
    [yamada],
  ],
  [
    'English headings in another order, tabs',
    'E-mail\tPerson\tCompany\nmori@a.example\tMori\tA Ltd\n',
    [
      {
        name: 'A Ltd',
        aliases: [],
        domains: [],
        people: [{ name: 'Mori', address: 'mori@a.example' }],
        tags: [],
      },
    ],
  ],
  [
    'what Outlook exports',
    '"名","姓","会社名","電子メール アドレス"\r\n"一郎","田中","山田商事","t@yamada.example"\r\n',
    [
      {
        name: '山田商事',
        aliases: [],
        domains: [],
        people: [{ name: '田中 一郎', address: 't@yamada.example' }],
        tags: [],
      },
    ],
  ],
  [
    'a name that is the party’s where nothing else is',
    '名前,ドメイン\n山田商事,yamada.example\n',
    [{ name: '山田商事', aliases: [], domains: ['yamada.example'], people: [], tags: [] }],
  ],
])('%s', (_, text, expected) => {
  expect(readDirectory(text)).toMatchObject({ parties: expected, faults: [] });
});

test('what cannot be read is told by its line, and the rest is taken', () => {
  const text =
    '会社名,担当者,メールアドレス,電話\n,田中,t@a.example,\nA,佐藤,sato(at)a.example,1\nA,,x@a.example,2\nB,"森,m@b.example\nC,森,m@c.example,3\n';
  const reading = readDirectory(text)!;
  expect(reading.faults.map(({ line, kind }) => [line, kind])).toEqual([
    [2, 'no-name'],
    [3, 'bad-address'],
    [4, 'no-person'],
    [5, 'broken'],
  ]);
  expect(reading.parties.map(({ name, people }) => [name, people.length])).toEqual([
    ['A', 0],
    ['C', 1],
  ]);
  expect(reading.columns.map(({ column }) => column)).toEqual(['name', 'person', 'address', null]);
});

test.each(['a,b\nc,d', '', 'ドメイン\na.example'])('%j names no party', (text) => {
  expect(readDirectory(text)).toBeNull();
});

test('a directory is added to, by the parties’ names', () => {
  const before = [
    { name: '株式会社 山田商事', domains: ['yamada.example'], people: [yamada.people[0]] },
    'odd',
  ];
  const other = { ...yamada, name: '森工業', aliases: [], people: [], domains: [], tags: [] };
  expect(mergeDirectory(before, [yamada, other])).toEqual([
    { ...yamada, name: '株式会社 山田商事' },
    'odd',
    { name: '森工業' },
  ]);
});

test('whatever a file has, what is taken of it is a valid directory', () => {
  const cell = fc.constantFrom('', '山田商事', 'a@b.example', 'b.example', '"', 'x;y', ' ', '田中');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 })), (rows) => {
      const heading = '会社名,略称,ドメイン,担当者,メールアドレス,分類';
      const reading = readDirectory([heading, ...rows.map((row) => row.join(','))].join('\n'))!;
      const directory = mergeDirectory([], reading.parties);
      expect(parseDirectory(JSON.stringify({ directory }), 'en')).toMatchObject({ ok: true });
    }),
  );
});

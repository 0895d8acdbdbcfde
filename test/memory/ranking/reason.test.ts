import { Correspondence } from '../../../src/memory/correspondence';
import { reasonFor } from '../../../src/memory/ranking/reason';
import { mailTo, memoryOf } from '../samples';

const boss = 'boss@example.co.jp';
const tanaka = 'tanaka@yamada.example';
const tanabe = 'tanabe@kawada.example';
const named = (address: string, name: string) => ({ ...mailTo([]), to: [{ name, address }] });
const correspondence = new Correspondence(
  memoryOf([
    ...Array.from({ length: 4 }, () => mailTo([tanaka], [boss])),
    mailTo([tanabe]),
    ...Array.from({ length: 5 }, () => mailTo(['mori@kawada.example'])),
    mailTo(['abe@kawada.example'], [boss]),
    ...Array.from({ length: 5 }, () => mailTo(['abe@kawada.example'])),
    mailTo(['kato@kawada.example'], [boss]),
    named('n-sato@yamada.example', '佐藤 直樹'),
    ...Array.from({ length: 3 }, () => ({
      ...mailTo([], [boss]),
      to: [{ name: '佐藤健', address: 'k.s@yamada.example' }],
    })),
  ]),
);

test.each([
  [
    'a like address often gets mail with the others',
    { address: tanabe, name: '' },
    [boss],
    'usual-place',
    tanaka,
  ],
  [
    'a like name in kanji does',
    { address: 'n-sato@yamada.example', name: '' },
    [boss],
    'usual-place',
    'k.s@yamada.example',
  ],
  [
    'an address unknown in someone’s place',
    { address: 'tanaka@kawada.example', name: '' },
    [boss],
    'usual-place',
    tanaka,
  ],
  [
    'that one receives the mail too',
    { address: tanabe, name: '' },
    [boss, tanaka],
    'never-together',
    undefined,
  ],
  ['unknown', { address: 'nobody@stranger.example', name: '' }, [boss], 'never-written', undefined],
  ['never together', { address: 'mori@kawada.example', name: '' }, [boss], 'never-together', undefined],
  [
    'together once, of many mails',
    { address: 'abe@kawada.example', name: '' },
    [boss],
    'seldom-together',
    undefined,
  ],
  [
    'together once, of one mail',
    { address: 'kato@kawada.example', name: '' },
    [boss],
    'rarely-written',
    undefined,
  ],
  ['alone', { address: tanabe, name: '' }, [], 'rarely-written', undefined],
])('%s', (_, one, others, kind, usual) => {
  expect(reasonFor(correspondence, one, others)).toMatchObject({
    kind,
    others,
    ...(usual && { usual: { address: usual } }),
  });
});

import { testCheck } from '../checkTester';

const people = (count: number, domain = 'example.co.jp'): string =>
  Array.from({ length: count }, (_, i) => `p${i}@${domain}`).join(', ');

testCheck('many-recipients', {
  clean: [
    { name: 'nineteen', to: people(19) },
    { name: 'many in Bcc', to: 'sato@example.co.jp', bcc: people(50, 'yamada.example') },
    { name: 'one person many times', to: people(19), cc: `${people(19)}, p0+news@example.co.jp` },
    {
      name: 'a higher limit',
      to: people(20),
      policy: { checks: { 'many-recipients': ['caution', { count: 21 }] } },
    },
  ],
  flagged: [
    [
      { name: 'twenty colleagues', to: people(20) },
      { level: 'caution', says: '20 件' },
    ],
    [{ name: 'in To and Cc together', to: people(10), cc: people(10, 'yamada.example') }, { says: '20 件' }],
    [{ name: 'lists without an address', to: people(18), cc: 'リスト甲 <>, リスト乙 <>' }, { says: '20 件' }],
    [
      { name: 'a circle written to twice', to: people(20), memory: [people(20), people(20)] },
      { level: 'caution' },
    ],
    [
      { name: 'the sender’s own circle', to: people(20), memory: [people(20), people(20), people(20)] },
      { level: 'notice' },
    ],
    [
      { name: 'a circle with one more', to: people(21), memory: [people(20), people(20), people(20)] },
      { level: 'caution' },
    ],
  ],
});

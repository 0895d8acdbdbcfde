import { areDifferentNames, isRole, personKey } from '../../src/recipients/personName';

test.each([
  ['田中 一郎', '田中一郎'],
  ['田中　一郎 様', '田中一郎'],
  ['田中一郎（営業部）', '田中一郎'],
  ['【山田商事】田中一郎', '田中一郎'],
  ['山田商事 営業部 田中一郎', '田中一郎'],
  ['株式会社山田商事 田中一郎', '田中一郎'],
  ['田中一郎/営業部', '田中一郎'],
  ['Tanaka, Ichiro', 'ichiro tanaka'],
  ['Mr. Ichiro TANAKA', 'ichiro tanaka'],
  ['Ｉｃｈｉｒｏ Ｔａｎａｋａ', 'ichiro tanaka'],
  ['', ''],
  ['tanaka@yamada.example', ''],
  ['営業部', ''],
  ['サポートセンター', ''],
])('%s', (name, key) => {
  expect(personKey(name)).toBe(key);
});

test.each([
  ['田中一郎', '田中花子', false],
  ['田中一郎', '鈴木花子', true],
  ['ichiro tanaka', 'hanako tanaka', false],
  ['ichiro tanaka', 'hanako suzuki', true],
  ['田中一郎', 'hanako suzuki', false],
  ['', '田中一郎', false],
])('%s and %s are different names: %s', (a, b, different) => {
  expect(areDifferentNames(a, b)).toBe(different);
  expect(areDifferentNames(b, a)).toBe(different);
});

test.each([
  ['info', true],
  ['sales-tokyo', true],
  ['info2', true],
  ['no-reply', true],
  ['tanaka', false],
  ['information.tanaka', true],
  ['salesman', false],
])('%s is a desk: %s', (local, role) => {
  expect(isRole(local)).toBe(role);
});

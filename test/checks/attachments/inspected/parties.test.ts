import { namedIn } from '../../../../src/checks/attachments/inspected/parties';
import type { DirectoryParty } from '../../../../src/policy/schema';

const party = (name: string, ...aliases: string[]): DirectoryParty => ({
  name,
  aliases,
  domains: [],
  people: [],
  tags: [],
});

const TEXT = '２０２６年度 ＡＢＣ商事様 御見積書';

test.each([
  [party('ABC商事'), true],
  [party('株式会社山田', 'abc商事'), true],
  [party('株式会社山田'), false],
  // Names of one letter stand for nothing.
  [party('様'), false],
  [party(' 様 '), false],
  [party('商事'), true],
])('%j', (one, expected) => {
  expect(namedIn(TEXT)(one)).toBe(expected);
});

test('each of many parties is told by itself', () => {
  const parties = [party('取引先1', 'ABC商事'), party('取引先2'), party('取引先3', '見積書')];
  expect(parties.filter(namedIn(TEXT)).map(({ name }) => name)).toEqual(['取引先1', '取引先3']);
});

import { namedIn } from '../../../../src/checks/attachments/inspected/parties';
import { foldText } from '../../../../src/message/fold';
import type { DirectoryParty } from '../../../../src/policy/schema';

jest.mock('../../../../src/message/fold', () => {
  const actual = jest.requireActual<{ foldText: typeof foldText }>('../../../../src/message/fold');
  return { ...actual, foldText: jest.fn(actual.foldText) };
});

const party = (name: string, ...aliases: string[]): DirectoryParty => ({
  name,
  aliases,
  domains: [],
  people: [],
  tags: [],
});

const TEXT = '２０２６年度 ＡＢＣ商事様 御見積書';

beforeEach(() => jest.mocked(foldText).mockClear());

test.each([
  [party('ABC商事'), true],
  [party('株式会社山田', 'abc商事'), true],
  [party('株式会社山田'), false],
  // Names of one letter stand for nothing.
  [party('様'), false],
])('%j', (one, expected) => {
  expect(namedIn(TEXT)(one)).toBe(expected);
});

test('a text is folded once, however many parties are sought in it', () => {
  const parties = Array.from({ length: 50 }, (_, index) => party(`取引先${index}`, `別名${index}`));
  expect(parties.filter(namedIn(TEXT))).toEqual([]);
  expect(jest.mocked(foldText).mock.calls).toEqual([[TEXT]]);
});

test('and not at all where none is sought', () => {
  expect([].filter(namedIn(TEXT))).toEqual([]);
  expect(foldText).not.toHaveBeenCalled();
});

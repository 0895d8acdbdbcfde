import type { inspect } from '../../../src/inspection/inspect';

type Inspect = typeof inspect;

// Thousands of Sends are of a dozen messages, and a judgement is a pure function: each is made once, by all the real checks.
jest.mock('../../../src/inspection/inspect', () => {
  const actual = jest.requireActual<{ inspect: Inspect }>('../../../src/inspection/inspect');
  const ids = new Map<object, number>();
  const idOf = (object: object): number => {
    if (!ids.has(object)) ids.set(object, ids.size);
    return ids.get(object)!;
  };
  const judged = new Map<string, ReturnType<Inspect>>();
  const judge: Inspect = (input) => {
    const { message, policy, language, checks, files, wording, correspondence } = input;
    // Nothing is marked as needless here, and no check knows the time of day.
    const key = JSON.stringify(
      [
        { ...message, date: message.date?.slice(0, 10) },
        policy,
        language,
        idOf(checks),
        files,
        wording,
        correspondence?.memory,
      ],
      (_, value: unknown) => (value instanceof Map ? Array.from(value as Map<unknown, unknown>) : value),
    );
    if (!judged.has(key)) judged.set(key, actual.inspect(input));
    return judged.get(key)!;
  };
  return { inspect: judge };
});

import { once } from '../../src/outlook/once';

const told = (refusals: number) => {
  const options: (string | undefined)[] = [];
  const complete = once<string>({
    completed(given) {
      options.push(given);
      if (options.length <= refusals) throw new Error('refused');
    },
  });
  return { options, complete };
};

test('the first answer is the only one', () => {
  const { options, complete } = told(0);
  complete('first', 'fallback');
  complete('second');
  complete('third', 'fallback');
  expect(options).toEqual(['first']);
});

test('a refused one is followed by its fallback, and by nothing else', () => {
  const { options, complete } = told(1);
  complete('first', 'fallback');
  complete('second');
  expect(options).toEqual(['first', 'fallback']);
});

test('refused without a fallback: the fault is told, and nothing else', () => {
  const { options, complete } = told(1);
  expect(() => complete('first')).toThrow('refused');
  complete('second');
  expect(options).toEqual(['first']);
});

import { validatePolicy } from '../../src/policy/faults';
import { isQuick } from '../../src/policy/quickExpressions';

test.each([
  ['社外秘'],
  ['a+b('],
  ['/極\\s*秘/'],
  ['/社外.*秘/'],
  ['/^見積.*$/m'],
  ['/project-\\d+/'],
  ['/\\d{4}-\\d{4}-\\d{4}/'],
  ['/(?:社外|部外)秘/'],
  ['/(株式会社|有限会社)?山田/'],
  ['/(\\d+,)*\\d+円/'],
  ['/(ab+)+/'],
  ['/(、[^、]+)*/'],
  ['/[a-z]+[0-9]+/i'],
  ['/(a|b)*c/'],
  ['/(a|ab)(c|bcd)/'],
  ['/\\bNDA\\b/'],
  ['/(?=.*秘).*外/'],
  ['/(foo|bar){1,3}/'],
  ['/\\u{20bb7}+/u'],
  ['/[\\]a]+b/'],
  ['see /(a+)+$/'],
  ['/(a+)+$/ see'],
  ['/(a|A)+x/'],
  ['/(a{2})+x/'],
  ['/(ab{1,2})+x/'],
  ['/(a{1,1}b)+x/'],
  ['/(a+b+)+x/'],
  ['/(.*a){7}x/'],
  [`/${'a'.repeat(150)}/`],
])('%s takes no time to speak of', (word) => {
  expect(isQuick(word)).toBe(true);
});

// Each of them runs for more than a lifetime on a line of a hundred letters.
test.each([
  ['/(a+)+$/'],
  ['/(a*)*$/'],
  ['/(a|aa)+$/'],
  ['/(a|a?)+$/'],
  ['/(.*a){11}$/'],
  ['/([a-zA-Z]+)*$/'],
  ['/(\\w+\\s?)*$/'],
  ['/^(([a-z])+.)+[A-Z]([a-z])+$/'],
  ['/(\\d+)*x/'],
  ['/(秘|社外秘|社外|秘密|密)*[^秘密社外]$/'.replace('秘|社外秘', '秘密|秘|社外秘')],
  ['/(?:(?:a+)b?)+c/'],
  ['/((a+){2,})+b/'],
  ['/([^@]+)*@/'],
  ['/(\\s|\\n)+x/'],
  ['/(a+|b)+A/i'],
  ['/(?=(a+)+b)c/'],
  ['/(?=b)(a+)+x/'],
  ['/(a|A)+x/i'],
  ['/(a{2,3})+x/'],
  ['/(a{1,2})+x/'],
  ['/(a{2,})+x/'],
  ['/(a{0,1}a)+x/'],
  ['/(.*a){8}x/'],
  ['/(a\\B|a)+x/'],
  ['/([㐀-㐂]|[^㐀㐂])+x/'],
  ['/(\u0000+)+x/'],
  ['/([\\]b]|b)+x/'],
  ['/(\\x61|a)+x/'],
  ['/(\\u0061|a)+x/'],
  ['/(\\u{61}|a)+x/u'],
  ['/(\\u{20bb7}|𠮷)+x/u'],
])('%s may take for ever', (word) => {
  expect(isQuick(word)).toBe(false);
});

test('what is too large to be judged is not used', () => {
  expect(isQuick(`/${'a'.repeat(151)}/`)).toBe(false);
  expect(isQuick('/a(?:||||||){6}x/')).toBe(false);
});

test('a policy with such a keyword is refused, and told why', () => {
  const policy = { version: 1, keywords: [{ id: 'slow', words: ['社外秘', '/(a+)+$/'] }] };
  const result = validatePolicy(policy, 'ja');
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.faults).toHaveLength(1);
  expect(result.faults[0]).toMatchObject({ path: 'keywords[0].words[1]' });
  expect(result.faults[0]!.message).toMatch(/時間/);
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineTexts, joinTexts, languageOf, type Texts } from '../../src/locales/texts';

const src = path.join(__dirname, '../../src');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(file) : [file];
  });

const localeFiles = filesUnder(path.join(src, 'locales')).filter(
  (file) => path.basename(file) !== 'texts.ts',
);

/** Everything in a locale file that `defineTexts` made. */
const textsIn = (file: string): Texts<string>[] =>
  Object.values(jest.requireActual<Record<string, Texts<string>>>(file)).filter(
    (value) => typeof value === 'object' && 'keys' in value && 'text' in value,
  );

const tables = localeFiles.flatMap((file) =>
  textsIn(file).map((texts) => [path.relative(path.join(src, 'locales'), file), texts] as const),
);

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('the locale files define texts', () => {
  expect(tables.map(([file]) => file)).toEqual(
    expect.arrayContaining(['checks.ts', 'checklist.ts', 'cli.ts']),
  );
});

describe.each(tables)('%s', (_, texts) => {
  test.each(texts.keys.map((key) => [key]))(
    '%s says something in both languages, with the same places',
    (key) => {
      const [ja, en] = [texts.text('ja', key), texts.text('en', key)];
      expect(ja.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      // A place may stand more often in one language than in the other.
      expect(new Set(places(en))).toEqual(new Set(places(ja)));
    },
  );
});

test('every text is used somewhere', () => {
  const root = path.join(src, '..');
  const sources = [...filesUnder(src), ...filesUnder(path.join(root, 'scripts'))]
    .filter((file) => /\.tsx?$/.test(file) && !localeFiles.includes(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  // Keys that are put together: `section.${name}`, `${check}.name`.
  const prefixes = Array.from(sources.matchAll(/`([a-z][\w.-]*[.-])\$\{/g), (match) => match[1]!);
  const suffixes = Array.from(sources.matchAll(/\}(\.[\w.-]+)`/g), (match) => match[1]!);
  // Keys that are paths in the policy are looked up by walking its JSON Schema.
  const schema = readFileSync(path.join(root, 'policy.schema.json'), 'utf8');
  const isPolicyPath = (key: string) => key.split('.').every((part) => schema.includes(`"${part}":`));
  const isUsed = (key: string) =>
    sources.includes(`'${key}'`) ||
    new RegExp(`\\b${key}:`).test(sources) ||
    prefixes.some((prefix) => key.startsWith(prefix)) ||
    suffixes.some((suffix) => key.endsWith(suffix)) ||
    /\.options\.\w+$/.test(key);
  const unused = tables.flatMap(([file, texts]) =>
    texts.keys
      .filter((key) => !isUsed(key) && !(file === 'policyReference.ts' && isPolicyPath(key)))
      .map((key) => `${file}: ${key}`),
  );
  expect(unused).toEqual([]);
});

describe('defineTexts', () => {
  const texts = defineTexts({ greet: '{name}様', plain: 'はい' }, { greet: 'Dear {name}', plain: 'yes' });

  test('fills the places', () => {
    expect(texts.text('ja', 'greet', { name: '田中' })).toBe('田中様');
    expect(texts.text('en', 'greet', { name: 5 })).toBe('Dear 5');
  });

  test('leaves a place without a value to be seen', () => {
    expect(texts.text('en', 'greet')).toBe('Dear {name}');
  });

  test('takes values as they are, whatever stands in them', () => {
    expect(texts.text('en', 'greet', { name: '{name} $& $1' })).toBe('Dear {name} $& $1');
  });
});

test('joined areas answer each with its own text', () => {
  const joined = joinTexts(
    defineTexts({ yes: 'はい' }, { yes: 'yes' }),
    defineTexts({ no: 'いいえ' }, { no: 'no' }),
  );
  expect(joined.keys).toEqual(['yes', 'no']);
  expect(joined.keys.map((key) => joined.text('ja', key))).toEqual(['はい', 'いいえ']);
});

test.each([
  ['ja-JP', 'ja'],
  ['ja', 'ja'],
  ['JA-jp', 'ja'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['jav', 'en'],
  [undefined, 'ja'],
])('the display language %s is spoken to in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

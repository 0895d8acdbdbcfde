import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueSources, checkFile } from '../../scripts/generate/catalogueSource';
import { generatedFiles } from '../../scripts/generate/generatedFiles';
import { policyJsonSchema } from '../../scripts/generate/policyJsonSchema';
import { policyReferenceTexts } from '../../src/locales/policyReference';
import { wholePolicy } from '../support/policies';

const root = path.join(__dirname, '..', '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8').replace(/\r\n/g, '\n');

describe('generated files are up to date (npm run generate)', () => {
  test('the catalogues', () => {
    const checks = path.join(root, 'src', 'checks');
    const files = readdirSync(checks, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((folder) =>
        readdirSync(path.join(checks, folder.name))
          .filter((name) => name.endsWith('.ts'))
          .map((name) => `${folder.name}/${name.slice(0, -'.ts'.length)}`),
      )
      .map((file) => checkFile(file, read(`src/checks/${file}.ts`)));
    for (const [file, text] of Object.entries(catalogueSources(files))) expect(read(file)).toBe(text);
  });

  test.each(Object.entries(generatedFiles()))('%s', (file, text) => {
    expect(read(file)).toBe(text);
  });
});

test('a catalogue names its files by section and by the order of the ids', () => {
  const known = (...files: string[]) => catalogueSources(files.map((file) => ({ file, pagesOnly: false })));
  const source = known(
    'wording/keyword',
    'attachments/could-not-inspect',
    'recipients/external-recipient',
    'recipients/could-not-inspect',
  )['src/checks/catalogue.ts']!;
  expect(source.match(/^import \w+ from .*$/gm)).toEqual([
    "import externalRecipient from './recipients/external-recipient';",
    "import couldNotInspectInRecipients from './recipients/could-not-inspect';",
    "import keyword from './wording/keyword';",
    "import couldNotInspectInAttachments from './attachments/could-not-inspect';",
  ]);
  expect(source).toContain(
    '  externalRecipient,\n  couldNotInspectInRecipients,\n  keyword,\n  couldNotInspectInAttachments,\n',
  );
  expect(
    known('attachments/missing-attachment.fewer', 'attachments/missing-attachment')[
      'src/checks/catalogue.ts'
    ],
  ).toContain('  missingAttachmentInAttachments,\n  missingAttachmentFewerInAttachments,\n');
  expect(() => known('recipients/no-such-check')).toThrow('recipients/no-such-check');
  expect(() => known('elsewhere/placeholder')).toThrow('elsewhere/placeholder');
});

test('the event runtime is spared the checks that need the contents of files', () => {
  const sources = catalogueSources([
    checkFile('attachments/hidden-content', "  level: 'warning',\n  pagesOnly: true,\n"),
    checkFile('attachments/missing-attachment', "  level: 'warning',\n"),
  ]);
  expect(sources['src/checks/catalogue.ts']).toContain('hiddenContent');
  expect(sources['src/checks/eventCatalogue.ts']).not.toContain('hiddenContent');
  expect(sources['src/checks/eventCatalogue.ts']).toContain('missingAttachment');
});

/** As much of JSON Schema as the policy's schema uses; says where a value does not fit. */
function faultsOf(schema: Schema, value: unknown, at = ''): string[] {
  if (schema.anyOf && !schema.anyOf.some((each) => faultsOf(each, value, at).length === 0)) return [at];
  if (schema.const !== undefined && schema.const !== value) return [at];
  if (schema.enum && !schema.enum.includes(value as string)) return [at];
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [at];
    const { prefixItems = [], items } = schema;
    if (items === false && value.length > prefixItems.length) return [at];
    return value.flatMap((entry, i) => faultsOf(prefixItems[i] ?? (items || {}), entry, `${at}[${i}]`));
  }
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null) return [at];
    const unknown = Object.keys(value).filter((key) => !schema.properties?.[key]);
    if (schema.additionalProperties === false && unknown.length > 0)
      return unknown.map((key) => `${at}.${key}`);
    const missing = (schema.required ?? []).filter((key) => !(key in value));
    const within = Object.entries(value).flatMap(([key, entry]) =>
      faultsOf(schema.properties?.[key] ?? {}, entry, `${at}.${key}`),
    );
    return [...missing.map((key) => `${at}.${key}`), ...within];
  }
  return schema.type &&
    schema.type !== typeof value &&
    !(schema.type === 'integer' && Number.isInteger(value))
    ? [at]
    : [];
}

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly prefixItems?: readonly Schema[];
  readonly items?: Schema | false;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly description?: string;
}

describe('the policy’s JSON Schema', () => {
  const schema = policyJsonSchema() as Schema;
  const policy = { ...wholePolicy, $schema: './policy.schema.json' };

  test('is of the 2020-12 draft', () => {
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  test.each([
    ['a whole policy', policy],
    ['the shortest policy', { version: 1 }],
  ])('accepts %s', (_, value) => {
    expect(faultsOf(schema, value)).toEqual([]);
  });

  test.each([
    [{ ...policy, extra: 1 }, '.extra'],
    [{}, '.version'],
    [{ version: 2 }, '.version'],
    [{ version: 1, checks: { 'no-such-check': 'off' } }, '.checks.no-such-check'],
    [{ version: 1, checks: { 'large-attachment': 'loud' } }, '.checks.large-attachment'],
    [
      { version: 1, checks: { 'large-attachment': ['caution', { kilobytes: 1 }] } },
      '.checks.large-attachment',
    ],
    [{ version: 1, organization: { domain: 'example.co.jp' } }, '.organization.domain'],
  ])('refuses %j', (value, at) => {
    expect(faultsOf(schema, value)).toEqual([at]);
  });

  test('describes every setting of the reference, at its path', () => {
    const described = policyReferenceTexts.keys.filter((key) => {
      const place = key.split('.').reduce<Schema | undefined>((within, name) => {
        const parts = within?.items || within;
        return parts?.properties?.[name];
      }, schema);
      return place?.description?.includes(policyReferenceTexts.text('en', key));
    });
    expect(described).toEqual(policyReferenceTexts.keys);
  });
});

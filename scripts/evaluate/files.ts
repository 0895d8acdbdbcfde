import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withContents, type AttachmentFacts, type SheetFacts } from '../../src/attachments/facts';
import { inspectAttachment } from '../../src/attachments/inspectAttachment';

/** What is known of a file of the index, under its own keys. */
type Expected = Readonly<Record<string, unknown>>;

/**
 * Looks into every file of `files/index.json`, real ones from the test suites of public projects, and compares with
 * what is known of it.
 * @param data the folder of the data
 * @returns lines to print, every miss with what was found; null where the files are not there
 */
export async function evaluate(data: string): Promise<string[] | null> {
  const folder = path.join(data, 'files');
  const index = path.join(folder, 'index.json');
  if (!existsSync(index)) return null;
  const files = JSON.parse(readFileSync(index, 'utf8')) as readonly { path: string; expected: Expected }[];
  const misses: string[] = [];
  let slowest = { ms: 0, path: '' };
  let checked = 0;
  for (const { path: file, expected } of files) {
    const started = performance.now();
    const facts = await inspectAttachment(file, new Uint8Array(readFileSync(path.join(folder, file))));
    const ms = performance.now() - started;
    if (ms > slowest.ms) slowest = { ms, path: file };
    for (const [key, value] of Object.entries(expected)) {
      const agrees = measured[key];
      if (!agrees) continue;
      checked++;
      if (!agrees(facts, value)) misses.push(`${file}: ${key} should be ${String(value)}: ${summary(facts)}`);
    }
  }
  return [
    `${files.length} files, ${checked} facts: ${checked - misses.length} as expected, ${misses.length} not`,
    ...misses,
    `slowest: ${slowest.path}, ${Math.round(slowest.ms)} ms`,
  ];
}

const sheetsThatAre = (facts: AttachmentFacts, state: SheetFacts['state']): number =>
  (facts.sheets ?? []).filter((sheet) => sheet.state === state).length;

/** Whether the facts agree with the index; keys that only describe the file are left out. */
const measured: Readonly<Record<string, (facts: AttachmentFacts, value: unknown) => boolean>> = {
  encrypted: ({ protection }, value) =>
    value === true
      ? protection !== 'open' && protection !== 'unknown'
      : (value === 'partial' ? 'partly' : 'open') === (protection === 'unknown' ? 'open' : protection),
  userPasswordNeeded: ({ protection }, value) => (protection === 'password') === value,
  hiddenSheets: (facts, value) => sheetsThatAre(facts, 'hidden') === value,
  veryHiddenSheets: (facts, value) => sheetsThatAre(facts, 'veryHidden') === value,
  sheets: ({ sheets }, value) => sheets?.length === value,
  workbookProtected: ({ editingLocked }, value) => (editingLocked === true) === value,
  sheetProtected: ({ editingLocked }, value) => (editingLocked === true) === value,
  hiddenRowsOrColumns: ({ sheets }, value) =>
    (sheets ?? []).some(({ hiddenRows, hiddenColumns }) => hiddenRows + hiddenColumns > 0) === value,
  attachments: ({ contents }, value) => (contents !== undefined) === value,
  attachmentEncrypted: (facts, value) =>
    withContents(facts).some((file) => file !== facts && file.protection === 'password') === value,
  recipients: ({ mail }, value) => mail?.to.length === value,
  kind: ({ type, protectionMethod = '' }, value) => kinds[String(value)]!.test(`${type}:${protectionMethod}`),
  // A name decoded in the wrong encoding shows replacement characters, half-width kana or Latin letters with accents.
  entryNameCharset: ({ contents = [] }) =>
    contents.every((entry) => !/[\ufffd\uff61-\uff9f\u0080-\u00ff]/.test(entry.name)),
};

/** The index says how a file is protected in its own words. */
const kinds: Readonly<Record<string, RegExp>> = {
  'ooxml-ole2': /^ooxml:ooxml/,
  'ooxml-agile': /^ooxml:ooxml-agile/,
  'doc-binary': /^doc:doc/,
  'doc-rc4': /^doc:doc-rc4/,
  ppt: /^ppt:/,
  'ppt-cryptoapi': /^ppt:/,
  '7z-header': /7z-header/,
  '7z-content': /7z-content/,
  pdf: /^pdf/,
  odf: /:odf/,
  pgp: /^pgp/,
  zipcrypto: /zipcrypto/,
  'zip-strong-or-pk': /^zip:/,
  'zip-central-directory': /zip-directory/,
  'zip-aes256': /aes-256/,
  'zip-aes192': /aes-192/,
  'zip-aes128': /aes-128/,
  'zip-strong': /strong/,
  rar5: /:rar5$/,
  'rar5-header': /rar5-header/,
};
function summary({
  couldNotInspect,
  protection,
  protectionMethod,
  type,
  sheets,
  contents,
}: AttachmentFacts): string {
  return JSON.stringify({
    type,
    protection,
    protectionMethod,
    couldNotInspect,
    sheets,
    contents: contents?.length,
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { withContents, type AttachmentFacts, type Reason } from '../../src/attachments/facts';
import { inspectAttachment } from '../../src/attachments/inspectAttachment';
import { defaultLimits, type Limits } from '../../src/attachments/limits';
import { wordDocument, zipFile } from './zipFile';

// Some of these are large; the limits that hold are those of the look itself.
jest.setTimeout(60_000);

const MB = 1024 * 1024;
const folder = path.join(__dirname, 'files');
const real = (file: string): Buffer => readFileSync(path.join(folder, file));

const inspect = (bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<AttachmentFacts> =>
  inspectAttachment('file', bytes, { ...defaultLimits, ...limits });

const reasonsIn = (facts: AttachmentFacts): (Reason | undefined)[] =>
  withContents(facts).map(({ couldNotInspect }) => couldNotInspect);

const zeros = (size: number): Uint8Array => new Uint8Array(size);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Archives within archives. */
const nestedZip = (depth: number): Uint8Array =>
  depth === 0
    ? zipFile([{ name: 'a.txt', content: 'a' }])
    : zipFile([{ name: 'inner.zip', content: nestedZip(depth - 1) }]);

const nestedMail = (depth: number): string =>
  depth === 0
    ? 'From: a@example.com\r\nSubject: innermost\r\n\r\nhello\r\n'
    : `From: a@example.com\r\nSubject: level ${depth}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="m.eml"\r\n\r\n${nestedMail(depth - 1)}\r\n--b${depth}--\r\n`;

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** A real compound file with one 32-bit word overwritten. */
function compound(at: number, value: number): Uint8Array {
  const bytes = new Uint8Array(real('workbook.xls'));
  new DataView(bytes.buffer).setUint32(at, value, true);
  return bytes;
}
const sectorOffset = (sector: number): number => (sector + 1) * 512;
const xls = new DataView(new Uint8Array(real('workbook.xls')).buffer);
const firstTableSector = xls.getUint32(76, true);
const firstDirectorySector = xls.getUint32(48, true);

const sevenZip = (headerSize: number): Uint8Array => {
  const bytes = new Uint8Array(real('plain.7z'));
  new DataView(bytes.buffer).setUint32(20, headerSize, true);
  return bytes;
};

const rar5 = (...block: number[]): Uint8Array =>
  Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00, 0, 0, 0, 0, ...block, ...zeros(8)]);

describe('every limit holds, and its reason is given', () => {
  test.each<[string, () => Uint8Array, Partial<Limits>, Reason]>([
    ['a file above the size', () => zeros(2 * MB), { fileBytes: MB }, 'too-large'],
    [
      'a bomb: one file of zeros',
      () => zipFile([{ name: 'a', content: zeros(9 * MB) }]),
      { partBytes: 8 * MB },
      'too-large',
    ],
    [
      'a bomb: many files, each small enough',
      () => zipFile(Array.from({ length: 30 }, (_, i) => ({ name: `${i}.txt`, content: zeros(MB) }))),
      { expandedBytes: 20 * MB },
      'expands-too-far',
    ],
    [
      'a bomb that claims to be small',
      () => zipFile([{ name: 'a.txt', content: zeros(30 * MB), claimedSize: 10 }]),
      { partBytes: MB },
      'damaged',
    ],
    [
      'a bomb in a document',
      () => wordDocument(`<document>${'<p><r><t>あいうえお</t></r></p>'.repeat(400_000)}</document>`),
      { expandedBytes: 10 * MB },
      'expands-too-far',
    ],
    [
      'entries that share their data',
      () =>
        zipFile([
          { name: 'a', content: zeros(1000) },
          ...Array.from({ length: 9 }, (_, i) => ({ name: `${i}`, content: zeros(1000), sharesDataOf: 0 })),
        ]),
      {},
      'hostile',
    ],
    [
      'more entries than anyone reads',
      () => zipFile(Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}`, content: '' }))),
      {},
      'too-many-entries',
    ],
    ['archives in archives', () => nestedZip(12), {}, 'too-deep'],
    ['mails in mails', () => text(nestedMail(12)), {}, 'too-deep'],
    [
      'billion laughs',
      () =>
        wordDocument(
          `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">${laughs}]><document><p><r><t>&l9;</t></r></p></document>`,
        ),
      {},
      'hostile',
    ],
    [
      'an external entity',
      () => wordDocument('<!DOCTYPE d SYSTEM "http://example.com/x.dtd"><document/>'),
      {},
      'hostile',
    ],
    [
      'elements in elements',
      () => wordDocument(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
      {},
      'too-deep',
    ],
    ['XML that is cut off', () => wordDocument('<document><p><r><t>あ'), {}, 'damaged'],
    ['more cells than anyone reads', () => text('a,b,c\n'.repeat(5000)), { cells: 9_000 }, 'too-large'],
    [
      'an archive without its end',
      () => new Uint8Array(real('utf8-names.zip').subarray(0, 300)),
      {},
      'damaged',
    ],
    [
      'a compound file without its end',
      () => new Uint8Array(real('workbook.xls').subarray(0, 2000)),
      {},
      'damaged',
    ],
    [
      'a chain of sectors that bites its tail',
      () => compound(sectorOffset(firstTableSector) + 4 * firstDirectorySector, firstDirectorySector),
      {},
      'damaged',
    ],
    [
      'a tree that contains itself',
      () => compound(sectorOffset(firstDirectorySector) + 128 + 68, 1),
      {},
      'damaged',
    ],
    [
      'a folder that contains the root',
      () => compound(sectorOffset(firstDirectorySector) + 76, 0),
      {},
      'damaged',
    ],
    ['a 7z header of 4 GB', () => sevenZip(0xffffffff), {}, 'damaged'],
    ['a RAR block longer than the file', () => rar5(0x80, 0x80, 0x80, 0x01, 2, 0), {}, 'damaged'],
    [
      'a RAR number without end',
      () => rar5(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
      {},
      'damaged',
    ],
    ['a PDF without anything in it', () => text('%PDF-1.7\n'), {}, 'damaged'],
  ])('%s', async (_, make, limits, reason) => {
    expect(reasonsIn(await inspect(make(), limits))).toContain(reason);
  });

  test('a clock that runs out', async () => {
    let now = 0;
    const facts = await inspectAttachment(
      'a.csv',
      text('a,b\n'.repeat(200_000)),
      defaultLimits,
      () => (now += 5_000),
    );
    expect(facts.couldNotInspect).toBe('timeout');
  });

  test('what was found before a limit stays', async () => {
    const file = zipFile([
      { name: 'workbook.xlsx', content: real('workbook.xlsx') },
      ...Array.from({ length: 50 }, (_, i) => ({ name: `${i}.txt`, content: zeros(MB) })),
    ]);
    const facts = await inspect(file, { expandedBytes: 5 * MB });
    expect(facts).toMatchObject({ couldNotInspect: 'expands-too-far', protection: 'open' });
    expect(facts.contents![0]).toMatchObject({ type: 'xlsx', people: { names: 30 } });
  });
});

test('a PDF whose pages contain themselves ends', async () => {
  const pdf = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000>> endobj
trailer <</Root 1 0 R /Size 3>>
%%EOF`;
  expect(await inspect(text(pdf))).toMatchObject({ type: 'pdf' });
});

describe('no file, however broken, is anything else than looked into or refused', () => {
  const files = readdirSync(folder).filter((file) => !file.endsWith('.pdf'));

  test('cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (file, part) => {
          const bytes = real(file);
          const facts = await inspect(new Uint8Array(bytes.subarray(0, Math.floor(bytes.length * part))));
          expect(reasonsIn(facts)).not.toContain('failed');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('with bytes changed anywhere', async () => {
    const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 20 }),
        async (file, changes) => {
          const bytes = new Uint8Array(real(file));
          for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
          expect(reasonsIn(await inspect(bytes))).not.toContain('failed');
        },
      ),
      { numRuns: 250 },
    );
  });

  test('noise behind any signature', async () => {
    const starts = [
      'PK\x03\x04',
      '7z\xbc\xaf\x27\x1c',
      'Rar!\x1a\x07\x01\0',
      'Rar!\x1a\x07\0',
      'MSCF\0\0\0\0',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '##-lh5-',
      '{\\rtf1',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 2000 }),
        async (start, noise) => {
          const facts = await inspect(new Uint8Array(Buffer.concat([Buffer.from(start, 'latin1'), noise])));
          expect(reasonsIn(facts)).not.toContain('failed');
        },
      ),
      { numRuns: 300 },
    );
  });
});

import { zipFile } from './zipFile';

export interface SheetSketch {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly string[])[];
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least that makes an Excel workbook. */
export function workbook(sheets: readonly SheetSketch[]): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="r${i + 1}"/>`,
  );
  const related = sheets.map(
    (_, i) => `<Relationship Id="r${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zipFile([
    {
      name: '[Content_Types].xml',
      content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/></Types>`,
    },
    { name: 'xl/workbook.xml', content: `<workbook><sheets>${listed.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${related.join('')}</Relationships>` },
    ...sheets.map(({ rows }, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheetXml(rows) })),
  ]);
}

function sheetXml(rows: SheetSketch['rows']): string {
  const cell = (text: string, at: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = rows.map((cells, i) => {
    const xml = cells.map((text, column) => cell(text, `${String.fromCharCode(65 + column)}${i + 1}`));
    return `<row r="${i + 1}">${xml.join('')}</row>`;
  });
  return `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Rows of made-up people under headings. */
export const people = (count: number): string[][] => [
  ['氏名', '電話番号', 'メール'],
  ...Array.from({ length: count }, (_, i) => [
    `例示 ${String(i).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!)}郎`,
    `090-0000-${String(i).padStart(4, '0')}`,
    `person${i + 1}@example.com`,
  ]),
];

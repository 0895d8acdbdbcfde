import { readCsv, type CsvRecord } from '../../files/csv';
import type { Draft } from '../draft';
import type { Product, SettingsFile } from '../product';
import { GENERAL_COLUMNS, takeGeneral, USUAL_GENERAL, type General } from './generalSettings';
import { LISTS } from './lists';
import { Row } from './row';
import { SINGLE_SETTINGS } from './singleSettings';

// OutlookOkan (おかん for Outlook) 2.x keeps its settings in %APPDATA%\Noraneko\OutlookOkan, one CSV file each without a
// header. What the columns mean is told by its source (github.com/t-miyake/OutlookOkan, OutlookOkan/Types/*.cs and
// Models/GenerateCheckList.cs).

const GENERAL = 'GeneralSetting';

export const outlookOkan: Product = {
  id: 'outlookokan',
  fileNames: [GENERAL, ...Object.keys(SINGLE_SETTINGS), ...Object.keys(LISTS)].map((name) => `${name}.csv`),
  take(files, draft) {
    let general = USUAL_GENERAL;
    // First, since it decides how others are taken.
    for (const file of files.filter(({ kind }) => kind === `${GENERAL}.csv`)) {
      takeSingle(file, draft, GENERAL_COLUMNS, (row) => {
        general = takeGeneral(row);
      });
    }
    for (const file of files) {
      const name = file.kind.replace(/\.csv$/, '');
      const single = SINGLE_SETTINGS[name];
      if (single) takeSingle(file, draft, single.columns, (row) => single.take(row));
      else if (LISTS[name]) takeList(file, draft, LISTS[name], general);
    }
  },
};

function takeList(file: SettingsFile, draft: Draft, list: (typeof LISTS)[string], general: General): void {
  for (const row of rowsOf(file, draft)) {
    const { keys = [0] } = list;
    // The product skips such lines.
    if (keys.some((key) => row.text(key) === '')) {
      row.note('unused', row.text(0) || row.text(1) || '""', { text: 'okan.incomplete' });
      continue;
    }
    draft.attempt(row.place, row.text(0), () => {
      row.refuseMore(list.columns);
      list.take(row, general);
    });
  }
}

/** The product reads the first line only. */
function takeSingle(file: SettingsFile, draft: Draft, columns: number, take: (row: Row) => void): void {
  const [first, ...more] = rowsOf(file, draft);
  if (first) {
    draft.attempt(first.place, file.kind, () => {
      first.refuseMore(columns);
      take(first);
    });
  }
  for (const row of more) row.note('unused', row.text(0), { text: 'okan.first-line-only' });
}

function rowsOf(file: SettingsFile, draft: Draft): Row[] {
  const { records, brokenLines } = readCsv(file.text);
  for (const line of brokenLines)
    draft.note({ file: file.name, line }, 'fault', file.kind, { text: 'fault.quotes' });
  return records.map(({ line, fields }: CsvRecord) => new Row({ file: file.name, line }, fields, draft));
}

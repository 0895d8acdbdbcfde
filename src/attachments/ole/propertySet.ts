import type { DocumentProperties } from '../facts';
import { decode, decodeUnknown } from '../text';

const keysBySet: Readonly<
  Record<'summary' | 'document', Readonly<Record<number, keyof DocumentProperties>>>
> = {
  summary: { 2: 'title', 4: 'author', 8: 'lastModifiedBy' },
  document: { 14: 'manager', 15: 'company' },
};

const MOST_PROPERTIES = 200;
const CODE_PAGE_STRING = 0x1e;
const WIDE_STRING = 0x1f;

/** Reads `\x05SummaryInformation` or `\x05DocumentSummaryInformation` (MS-OLEPS); what is broken in it is left out. */
export function readPropertySet(bytes: Uint8Array, set: 'summary' | 'document'): DocumentProperties {
  const properties: Partial<Record<keyof DocumentProperties, string>> = {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 56) return properties;
  const start = view.getUint32(44, true);
  if (start + 8 > bytes.length) return properties;
  const count = Math.min(view.getUint32(start + 4, true), MOST_PROPERTIES);
  for (let i = 0; i < count && start + 16 + 8 * i <= bytes.length; i++) {
    const key = keysBySet[set][view.getUint32(start + 8 + 8 * i, true)];
    const value = key && stringAt(bytes, view, start + view.getUint32(start + 12 + 8 * i, true));
    if (value) properties[key] = value;
  }
  return properties;
}

function stringAt(bytes: Uint8Array, view: DataView, at: number): string {
  if (at + 8 > bytes.length) return '';
  const type = view.getUint16(at, true);
  const length = view.getUint32(at + 4, true);
  const raw = bytes.subarray(at + 8, at + 8 + (type === WIDE_STRING ? 2 * length : length));
  if (type === WIDE_STRING) return decode(raw, 'utf-16le').replace(/\0[^]*$/, '');
  const end = raw.indexOf(0);
  return type === CODE_PAGE_STRING ? decodeUnknown(end < 0 ? raw : raw.subarray(0, end)) : '';
}

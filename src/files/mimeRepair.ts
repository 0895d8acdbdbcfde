import { binaryString, bytesOf, decodeStrictly, evidentCharset } from './charset';

/**
 * Makes a mail say what it means before a MIME parser reads it, which takes labels at their word:
 * raw Shift_JIS, EUC-JP and ISO-2022-JP in headers (file names, subjects, display names) become UTF-8; the charset of a
 * text part is put right where its bytes contradict it; a text part that carries a file name is marked as the attachment
 * that every mail program shows. Everything else stays byte for byte.
 */
export function repairMime(mail: Uint8Array): Uint8Array {
  const sections = splitSections(mail);
  return concat(sections.map((section, index) => repairSection(section, index, sections)));
}

/** A block of header fields with the body that follows, up to the next line that delimits a part. */
interface Section {
  readonly fields: readonly string[];
  readonly body: Uint8Array;
  /** The delimiter line before the fields; empty for the message itself. */
  readonly delimiter: Uint8Array;
  /** What follows a multipart's last delimiter: no fields, no part. */
  readonly epilogue: boolean;
}

const LF = 0x0a;
const DASH = 0x2d;

function splitSections(mail: Uint8Array): Section[] {
  const sections: Section[] = [];
  const boundaries: string[] = [];
  let delimiter: Uint8Array = new Uint8Array();
  let at = startOfMail(mail);
  do {
    const epilogue = isLastDelimiter(delimiter, boundaries);
    const { fields, end } = epilogue ? { fields: [], end: at } : readFields(mail, at);
    const boundary = parameter(fieldValue(fields, 'content-type'), 'boundary');
    if (boundary) boundaries.push(boundary);
    const next = findDelimiter(mail, end, boundaries);
    sections.push({ fields, body: mail.subarray(end, next.start), delimiter, epilogue });
    delimiter = mail.subarray(next.start, next.end);
    at = next.end;
  } while (delimiter.length > 0);
  return sections;
}

/** Past a byte order mark and blank lines, before which a parser would see no header at all. */
function startOfMail(mail: Uint8Array): number {
  let at = mail[0] === 0xef && mail[1] === 0xbb && mail[2] === 0xbf ? 3 : 0;
  while (mail[at] === LF || mail[at] === 0x0d) at++;
  return at;
}

const endOfLine = (mail: Uint8Array, start: number): number => {
  const end = mail.indexOf(LF, start);
  return end < 0 ? mail.length : end + 1;
};

/** Header fields as binary strings, continuation lines included, up to and past the blank line. */
function readFields(mail: Uint8Array, start: number): { fields: string[]; end: number } {
  const fields: string[] = [];
  let at = start;
  while (at < mail.length) {
    const end = endOfLine(mail, at);
    const line = binaryString(mail.subarray(at, end)).replace(/[\r\n]+$/, '');
    at = end;
    if (line === '') break;
    if (/^[ \t]/.test(line) && fields.length > 0) fields[fields.length - 1] += `\r\n${line}`;
    else fields.push(line);
  }
  return { fields, end: at };
}

function findDelimiter(
  mail: Uint8Array,
  from: number,
  boundaries: readonly string[],
): { start: number; end: number } {
  for (let start = from; boundaries.length > 0 && start < mail.length; start = endOfLine(mail, start)) {
    if (mail[start] !== DASH || mail[start + 1] !== DASH) continue;
    const end = endOfLine(mail, start);
    if (boundaryOf(mail.subarray(start, end), boundaries)) return { start, end };
  }
  return { start: mail.length, end: mail.length };
}

function boundaryOf(line: Uint8Array, boundaries: readonly string[]): string | undefined {
  const text = binaryString(line).slice(2).trimEnd();
  return boundaries.find((boundary) => text === boundary || text === `${boundary}--`);
}

const isLastDelimiter = (line: Uint8Array, boundaries: readonly string[]): boolean => {
  const text = binaryString(line).slice(2).trimEnd();
  return text !== '' && !boundaries.includes(text);
};

function fieldValue(fields: readonly string[], name: string): string {
  const field = fields.find((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`);
  return field?.slice(name.length + 1).trim() ?? '';
}

/** One parameter of a structured field, or '' where it has none; enough for tokens and quoted strings. */
function parameter(value: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value);
  return match?.[1] ?? match?.[2] ?? '';
}

function repairSection(section: Section, index: number, sections: readonly Section[]): Uint8Array {
  const { fields, body, delimiter, epilogue } = section;
  if (epilogue) return concat([delimiter, body]);
  const separator = binaryString(delimiter).trimEnd();
  const isFirstPart = index === sections.findIndex(isLeaf);
  const added = [
    ...correctedType(section),
    // The first part is what the author wrote, even where a mail program gave it a name.
    ...(isFirstPart ? [] : correctedDisposition(fields)),
  ];
  const lines = [...added, ...fields.map((field) => readableField(field, fields))]
    .map((line) => `${line}\r\n`)
    .join('');
  const head = `${separator && `${separator}\r\n`}${lines}\r\n`;
  return concat([new TextEncoder().encode(head), body]);
}

const typeOf = (fields: readonly string[]): string =>
  /^[^\s;]+/.exec(fieldValue(fields, 'content-type'))?.[0].toLowerCase() ?? 'text/plain';

const isLeaf = ({ fields, epilogue }: Section): boolean =>
  !epilogue && !typeOf(fields).startsWith('multipart/');

/** A field in UTF-8, whatever it was written in; a name of one character tells too little, so all fields are asked. */
function readableField(field: string, fields: readonly string[] = []): string {
  const bytes = bytesOf(field);
  const own = evidentCharset(bytes, '') ?? 'utf-8';
  const common = own === 'windows-1252' ? evidentCharset(bytesOf(fields.join('\n')), '') : null;
  return (
    (common && decodeStrictly(bytes, common)) ??
    decodeStrictly(bytes, own) ??
    new TextDecoder(own).decode(bytes)
  );
}

/** A parser goes by the first field of a name, so a corrected one before the others replaces it. */
function correctedType({ fields, body }: Section): string[] {
  const type = typeOf(fields);
  if (type !== 'text/plain' && type !== 'text/html') return [];
  const value = fieldValue(fields, 'content-type') || 'text/plain';
  const charset = evidentCharset(transferDecoded(fields, body), parameter(value, 'charset'));
  if (charset === null) return [];
  const others = readableField(value.replace(/;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]+)/i, ''));
  return [`Content-Type: ${others.replace(/;\s*$/, '')}; charset=${charset}`];
}

function correctedDisposition(fields: readonly string[]): string[] {
  const disposition = fieldValue(fields, 'content-disposition');
  const named = /;\s*(?:file)?name\*?(?:\d+\*?)?\s*=/i.test(
    `${fieldValue(fields, 'content-type')};${disposition}`,
  );
  if (!named || !/^text\/(?:plain|html)$/.test(typeOf(fields)) || /^attachment/i.test(disposition)) return [];
  const parameters = /;[^]*/.exec(disposition)?.[0] ?? '';
  return [`Content-Disposition: attachment${readableField(parameters)}`];
}

function transferDecoded(fields: readonly string[], body: Uint8Array): Uint8Array {
  const encoding = fieldValue(fields, 'content-transfer-encoding').toLowerCase();
  if (encoding.includes('base64')) {
    const digits = binaryString(body).replace(/[^A-Za-z0-9+/]/g, '');
    return bytesOf(atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0))));
  }
  if (!encoding.includes('quoted-printable')) return body;
  const text = binaryString(body).replace(/=[ \t]*\r?\n/g, '');
  return bytesOf(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
  );
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { gunzipSync } from 'node:zlib';
import { parseEml } from '../../files/eml';
import { parseMessageJson } from '../../files/messageJson';
import { UnreadableFile } from '../../files/unreadable';
import { decodeUtf8 } from '../../files/utf8';
import { cliTexts, type CliTextKey } from '../../locales/cli';
import type { OutgoingMessage } from '../../message/message';
import type { Host } from '../host';
import { readBytes, STANDARD_INPUT, systemFault } from '../input';
import { bytesInMemory, occurrences, type ByteSource, type Span } from './byteSource';
import { headerDate } from './headerDate';
import { mboxSpans, unquoted } from './mbox';

/** One mail of a mailbox, read only when it is its turn. */
export interface MailEntry {
  /** `sent.mbox#12` (the twelfth mail), `mails.jsonl:12` (the twelfth line), or the path of the mail's own file. */
  readonly label: string;
  /** When it was sent, in milliseconds since 1970; null where the mail does not tell. */
  readonly time: number | null;
  /** @throws UnreadableFile */
  read(): Promise<OutgoingMessage>;
}

/** Mails in the order of the file, or of their files' paths. */
export interface Mailbox {
  readonly entries: readonly MailEntry[];
  close(): Promise<void>;
}

/**
 * Opens a mailbox: an mbox file, a file with a message as JSON on each line, either of them gzipped, one .eml file, or a
 * folder of .eml files. Only where mails begin and when they were sent is read at first, so the size does not matter.
 * @throws UnreadableFile
 */
export async function openMailbox(path: string, host: Host): Promise<Mailbox> {
  if (path === STANDARD_INPUT) return opened(path, bytesInMemory(await readBytes(path, host)));
  const files = await system(() => host.listFiles(path));
  if (files) return folder(files, host);
  return opened(path, await system(() => host.openFile(path)));
}

async function opened(path: string, source: ByteSource): Promise<Mailbox> {
  if (source.size === 0) throw unreadable('replay.empty');
  const first = await source.read(0, 64);
  if (first[0] === 0x1f && first[1] === 0x8b)
    return opened(path.replace(/\.gz$/i, ''), await unzipped(source));
  const close = () => source.close();
  switch (formatOf(path, first)) {
    case 'mbox': {
      const spans = await mboxSpans(source);
      if (spans.length === 0) throw unreadable('replay.not-mailbox');
      const entries = spans.map((span, index) => mail(`${path}#${index + 1}`, source, span, unquoted));
      return { entries: await Promise.all(entries), close };
    }
    case 'jsonl':
      return { entries: await jsonLines(path, source), close };
    case 'eml':
      return { entries: [await mail(path, source, { start: 0, end: source.size })], close };
    case null:
      throw unreadable('replay.not-mailbox');
  }
}

/** By what it looks like where the name does not tell. */
function formatOf(path: string, first: Uint8Array): 'mbox' | 'jsonl' | 'eml' | null {
  const ending = /\.(mbox|mbx|jsonl|ndjson|eml)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase();
  const text = new TextDecoder('utf-8').decode(first);
  if (ending === 'eml') return 'eml';
  if (ending === 'jsonl' || ending === 'ndjson' || /^\s*\{/.test(text)) return 'jsonl';
  return ending !== undefined || text.startsWith('From ') ? 'mbox' : null;
}

async function mail(
  label: string,
  source: ByteSource,
  span: Span,
  unwrap = (bytes: Uint8Array) => bytes,
): Promise<MailEntry> {
  return {
    label,
    time: await headerDate(source, span),
    read: async () => parseEml(unwrap(await source.read(span.start, span.end))),
  };
}

async function jsonLines(path: string, source: ByteSource): Promise<MailEntry[]> {
  const entries: MailEntry[] = [];
  const add = async (start: number, end: number, line: number): Promise<void> => {
    const read = async () => parseMessageJson(decodeUtf8(await source.read(start, end)));
    const time = timeOf(await source.read(start, end));
    if (time !== 'blank') entries.push({ label: `${path}:${line}`, time, read });
  };
  let start = 0;
  let line = 1;
  for await (const end of occurrences(source, '\n')) {
    await add(start, end, line++);
    start = end + 1;
  }
  await add(start, source.size, line);
  return entries;
}

/** The `date` of a message as JSON, where it is one. */
function timeOf(bytes: Uint8Array): number | null | 'blank' {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return 'blank';
  try {
    const time = Date.parse((JSON.parse(text) as { date?: string } | null)?.date ?? '');
    return Number.isNaN(time) ? null : time;
  } catch {
    return null; // What is wrong with it is told when it is its turn.
  }
}

/** Mails by themselves; macOS puts `._name` files beside them on foreign disks, which are none. */
const isMail = (path: string): boolean => /(?:^|[\\/])(?!\._)[^\\/]*\.eml$/i.test(path);

async function folder(files: readonly string[], host: Host): Promise<Mailbox> {
  const paths = files.filter(isMail).sort();
  if (paths.length === 0) throw unreadable('replay.no-mails');
  const entries: MailEntry[] = [];
  for (const path of paths) entries.push(await fileEntry(path, host));
  return { entries, close: () => Promise.resolve() };
}

async function fileEntry(path: string, host: Host): Promise<MailEntry> {
  const read = async () => parseEml(await readBytes(path, host));
  try {
    const source = await host.openFile(path);
    try {
      return { label: path, time: await headerDate(source, { start: 0, end: source.size }), read };
    } finally {
      await source.close();
    }
  } catch {
    return { label: path, time: null, read }; // Reading it will say why it cannot be read.
  }
}

async function unzipped(source: ByteSource): Promise<ByteSource> {
  const bytes = await source.read(0, source.size);
  await source.close();
  try {
    return bytesInMemory(gunzipSync(bytes));
  } catch (error) {
    throw systemFault(error);
  }
}

const unreadable = (key: CliTextKey): UnreadableFile =>
  new UnreadableFile((language) => [cliTexts.text(language, key)]);

async function system<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw systemFault(error);
  }
}

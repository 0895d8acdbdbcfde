import type { ChecklistContent } from '../inspection/checklistContent';
import type { Mend, Mending } from '../inspection/mend';
import { readMend, readMending } from '../inspection/readMend';

/** What the dialog tells the window that opened it. */
export type DialogWord =
  /** Listening; said again until content arrives, because what is said before the opener listens is lost. */
  | { readonly type: 'ready' }
  /** Everything is ticked. */
  | { readonly type: 'confirmed'; readonly digest: string; readonly ticked: readonly string[] }
  /** The message is to be changed, and then shown again. */
  | { readonly type: 'mend'; readonly mend: Mend }
  /** What was mended is to be taken back. */
  | { readonly type: 'undo'; readonly id: number }
  /** Back to the message. */
  | { readonly type: 'cancelled' };

/** What the opener tells the dialog: this is to be looked at. */
export interface OpenerWord {
  readonly type: 'content';
  readonly content: ChecklistContent;
  /** Names the message shown; the answer gives it back. */
  readonly digest: string;
  readonly action: 'send' | 'confirm';
  /** The message was edited after it was ticked in this dialog. */
  readonly changed: boolean;
  readonly mending: Mending;
  /** When the opener closes the dialog by itself, in milliseconds since 1970. */
  readonly closesAt: number;
}

/** `messageParent` and `messageChild` carry about 32 KB (platform: field log); bytes of UTF-8. */
const CHUNK_BYTES = 30_000;

/** One part of a message that is too long for one call. */
interface Chunk {
  readonly yubisashi: 1;
  /** Names the message within its sender. */
  readonly id: string;
  readonly index: number;
  readonly count: number;
  readonly text: string;
}

const ENVELOPE_BYTES = 200;

/** A message as the texts to send one after the other. `id` must differ from message to message. */
export function encodeMessage(message: DialogWord | OpenerWord, id: string, limit = CHUNK_BYTES): string[] {
  const pieces = split(JSON.stringify(message), limit - ENVELOPE_BYTES);
  return pieces.map((text, index) =>
    JSON.stringify({ yubisashi: 1, id, index, count: pieces.length, text } satisfies Chunk),
  );
}

/** Cuts so that each piece, written as a JSON string, has at most `limit` bytes; never within a surrogate pair. */
function split(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  let bytes = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const cost = jsonBytes(code);
    if (bytes + cost > limit && at > start) {
      pieces.push(text.slice(start, at));
      start = at;
      bytes = 0;
    }
    bytes += cost;
    at += code > 0xffff ? 2 : 1;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** Bytes of a character within a JSON string: quote and backslash are escaped; controls and lone surrogates as \uXXXX. */
function jsonBytes(code: number): number {
  if (code < 0x20 || (code >= 0xd800 && code < 0xe000)) return 6;
  if (code === 0x22 || code === 0x5c) return 2;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** More parts than the largest file that Outlook takes; a number beyond it is no message of ours. */
const MAX_CHUNKS = 2_000;

/**
 * Puts chunks together in whatever order they come.
 * @param read {@link readDialogWord} or {@link readOpenerWord}.
 * @returns null until a message is whole, and for anything foreign.
 */
export function messageDecoder<Word>(read: (value: unknown) => Word | null): (text: unknown) => Word | null {
  let id = '';
  let parts: string[] = [];
  let missing = 0;
  return (text) => {
    const chunk = readChunk(text);
    if (!chunk) return null;
    if (chunk.id !== id || parts.length !== chunk.count) {
      id = chunk.id;
      parts = new Array<string>(chunk.count);
      missing = chunk.count;
    }
    if (parts[chunk.index] === undefined) missing--;
    parts[chunk.index] = chunk.text;
    if (missing > 0) return null;
    id = '';
    return read(parse(parts.join('')));
  };
}

function readChunk(text: unknown): Chunk | null {
  const chunk = parse(text) as Partial<Record<keyof Chunk, unknown>> | null;
  if (chunk?.yubisashi !== 1 || typeof chunk.id !== 'string' || typeof chunk.text !== 'string') return null;
  const { index, count } = chunk as { index: unknown; count: unknown };
  if (!Number.isInteger(index) || !Number.isInteger(count)) return null;
  const [at, of] = [index as number, count as number];
  return at >= 0 && at < of && of <= MAX_CHUNKS ? (chunk as unknown as Chunk) : null;
}

/** @param value an object or null. */
export function readDialogWord(value: unknown): DialogWord | null {
  const word = value as Partial<Record<'type' | 'digest' | 'ticked' | 'mend' | 'id', unknown>> | null;
  if (word?.type === 'ready' || word?.type === 'cancelled') return { type: word.type };
  if (word?.type === 'mend') {
    const mend = readMend(word.mend);
    return mend && { type: 'mend', mend };
  }
  if (word?.type === 'undo' && typeof word.id === 'number') return { type: 'undo', id: word.id };
  if (word?.type !== 'confirmed' || typeof word.digest !== 'string' || !isTextList(word.ticked)) return null;
  return { type: 'confirmed', digest: word.digest, ticked: word.ticked };
}

/** @param value an object or null. */
export function readOpenerWord(value: unknown): OpenerWord | null {
  const word = value as { [Key in keyof OpenerWord]?: unknown } | null;
  const whole =
    word?.type === 'content' &&
    typeof word.digest === 'string' &&
    typeof word.closesAt === 'number' &&
    (word.action === 'send' || word.action === 'confirm') &&
    readMending(word.mending) !== null &&
    isContent(word.content);
  return whole ? (value as OpenerWord) : null;
}

function isContent(value: unknown): boolean {
  const content = value as Partial<Record<keyof ChecklistContent, unknown>> | null | undefined;
  const inspection = content?.inspection as
    { checklist?: unknown; findings?: unknown; recipients?: unknown } | undefined;
  return (
    Array.isArray(inspection?.checklist) &&
    Array.isArray(inspection.findings) &&
    Array.isArray(inspection.recipients) &&
    Array.isArray(content?.attachments) &&
    Array.isArray(content?.changes) &&
    isTextList(content?.ticked)
  );
}

/** An object or null. */
function parse(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

import type { Mend, TextEdit } from '../../inspection/mend';
import { htmlText } from '../../message/htmlText';
import { replaceInHtml } from '../../message/replaceInHtml';
import type { ItemCalls } from '../call';
import type { Undo } from '../mendLog';
import type { ComposeItem } from '../office';
import { MendRefused } from './refusal';

/** `Body.setAsync` and `Subject.setAsync` take so many characters (documentation). */
const MOST_IN_BODY = 1_000_000;
const MOST_IN_SUBJECT = 255;

/** Writes a whole subject, unless it is not what was shown any more. */
export async function mendSubject(
  { subject, by }: Pick<Extract<Mend, { kind: 'subject' }>, 'subject' | 'by'>,
  item: ComposeItem,
  calls: ItemCalls,
): Promise<Undo> {
  const change = async (from: string, to: string) => {
    const now = await calls<string>((callback) => item.subject.getAsync(callback as never));
    if (now !== from) throw new MendRefused('changed');
    await calls<void>((callback) => item.subject.setAsync(to, callback as never));
  };
  if (by.length > MOST_IN_SUBJECT) throw new MendRefused('too-long');
  await change(subject, by);
  return () => change(by, subject);
}

/** Replaces words in the subject, the body, or both: all of them or none. */
export async function mendText(
  edits: readonly TextEdit[],
  item: ComposeItem,
  calls: ItemCalls,
): Promise<Undo> {
  const inBody = edits.filter((edit) => edit.in === 'body');
  const inSubject = edits.filter((edit) => edit.in === 'subject');
  const undoBody = inBody.length > 0 ? await editBody(inBody, item, calls) : null;
  if (inSubject.length === 0) return undoBody!;
  try {
    const subject = await calls<string>((callback) => item.subject.getAsync(callback as never));
    const undoSubject = await mendSubject({ subject, by: edited(subject, inSubject) }, item, calls);
    return async () => {
      await undoSubject();
      await undoBody?.();
    };
  } catch (error) {
    await undoBody?.().catch(() => {
      throw new MendRefused('half-done');
    });
    throw error;
  }
}

const fromTheEnd = (edits: readonly TextEdit[]): TextEdit[] => [...edits].sort((a, b) => b.start - a.start);

/** The text with other words in their places. Throws where what should stand there does not. */
function edited(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  let reached = text.length;
  for (const { start, text: words, by } of fromTheEnd(edits)) {
    const end = start + words.length;
    if (text.slice(start, end) !== words || end > reached) throw new MendRefused('changed');
    result = result.slice(0, start) + by + result.slice(end);
    reached = start;
  }
  return result;
}

type BodyType = 'text' | 'html';

async function editBody(edits: readonly TextEdit[], item: ComposeItem, calls: ItemCalls): Promise<Undo> {
  const body = bodyOf(item, calls);
  const type = await body.type();
  const plain = await body.read('text');
  const after = edited(plain, edits);
  const before = type === 'text' ? plain : await body.read('html');
  const written = type === 'text' ? after : inHtml(before, plain, edits);
  if (written.length > MOST_IN_BODY) throw new MendRefused('too-long');
  await body.write(written, type);
  const kept = await body.read(type);
  if (!isKept(kept, written, type)) {
    await body.write(before, type);
    throw new MendRefused('not-kept');
  }
  return async () => {
    if ((await body.read(type)) === kept) await body.write(before, type);
    else await editBody(inverse(edits), item, calls);
  };
}

function inHtml(html: string, plain: string, edits: readonly TextEdit[]): string {
  if (hasOwnPictures(html)) throw new MendRefused('pictures');
  const written = replaceInHtml(html, plain, edits);
  if (written === null) throw new MendRefused('not-found');
  return written;
}

/** Outlook tidies HTML up, which is no matter; words, links and pictures that are gone are (office-js 6944). */
function isKept(kept: string, written: string, type: BodyType): boolean {
  if (type === 'text') return kept.replace(/\s+/g, '') === written.replace(/\s+/g, '');
  const count = (html: string) => (html.match(/<(?:img|a|table)\b/gi) ?? []).length;
  return htmlText(kept).text === htmlText(written).text && count(kept) >= count(written);
}

/** What puts the words back in a body that was edited since; words that were deleted leave no place to be put back. */
function inverse(edits: readonly TextEdit[]): TextEdit[] {
  if (edits.some(({ by }) => by.trim() === '')) throw new MendRefused('changed');
  let shift = 0;
  return fromTheEnd(edits)
    .reverse()
    .map(({ in: part, start, text, by }) => {
      const edit = { in: part, start: start + shift, text: by, by: text };
      shift += by.length - text.length;
      return edit;
    });
}

/**
 * Whether a picture is part of the mail instead of being fetched from the web: written back, it may not reach the reader
 * (office-js 6808: lost without a word; 6780: the send fails; 5430: broken).
 */
export function hasOwnPictures(html: string): boolean {
  const pictures = html.match(/<(?:img|v:imagedata|v:fill)\b[^>]*>/gi) ?? [];
  return pictures.some(
    (tag) =>
      !/\bsrc\s*=\s*["']?https?:/i.test(tag) || /cid:|AttachmentBy|\bdata-custom\b|originalsrc/i.test(tag),
  );
}

function bodyOf({ body }: ComposeItem, calls: ItemCalls) {
  return {
    type: async (): Promise<BodyType> => {
      const type = await calls<unknown>((callback) => body.getTypeAsync(callback as never));
      return String(type).toLowerCase() === 'text' ? 'text' : 'html';
    },
    read: (type: BodyType) => calls<string>((callback) => body.getAsync(type, callback as never)),
    write: (data: string, coercionType: BodyType) =>
      calls<void>((callback) => body.setAsync(data, { coercionType }, callback as never)),
  };
}

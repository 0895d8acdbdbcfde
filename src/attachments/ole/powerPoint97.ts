import type { Contents, Draft } from '../inspection';
import { CannotInspect, type Budget } from '../limits';
import { addLines } from '../plainText';
import { decode, latin1 } from '../text';
import type { CompoundEntry } from './compoundFile';

/** Record types of MS-PPT 2.13.24. */
const SLIDE = 1006;
const NOTES = 1008;
const NOTES_ATOM = 1009;
const MASTER = 1016;
const SLIDE_SHOW_INFO = 1017;
const TEXT_WIDE = 4000;
const TEXT_NARROW = 4008;
const COMMENT = 12000;

const ENCRYPTED_TOKEN = 0xf3d1c4df;

/** PowerPoint 97-2003: text, hidden slides, notes, comments. */
export async function inspectPowerPoint97(
  document: CompoundEntry,
  currentUser: CompoundEntry | undefined,
  draft: Draft,
  contents: Contents,
  budget: Budget,
): Promise<void> {
  draft.type = 'ppt';
  const user = currentUser?.read(16);
  if (
    user &&
    user.length === 16 &&
    new DataView(user.buffer, user.byteOffset).getUint32(12, true) === ENCRYPTED_TOKEN
  ) {
    draft.protection = 'password';
    draft.protectionMethod = 'ppt-rc4';
    throw new CannotInspect('encrypted');
  }
  draft.protection = 'open';
  const bytes = document.read();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slides = { count: 0, hidden: 0, withNotes: 0 };
  let comments = 0;
  let endOfMaster = 0;
  let notes: { end: number; ofSlide: boolean; text: string } | null = null;
  // Records within containers follow their header, so that walking all headers in order visits the whole tree.
  for (let at = 0, records = 0; at + 8 <= bytes.length; records++) {
    if (records % 1000 === 0) await budget.breathe();
    const type = view.getUint16(at + 2, true);
    const length = view.getUint32(at + 4, true);
    const body = at + 8;
    const isContainer = (bytes[at]! & 0x0f) === 0x0f;
    if (notes && at >= notes.end) endNotes();
    if (type === SLIDE) slides.count++;
    else if (type === NOTES) notes = { end: body + length, ofSlide: false, text: '' };
    else if (type === NOTES_ATOM && notes && body + 4 <= bytes.length)
      notes.ofSlide = view.getUint32(body, true) !== 0;
    else if (type === SLIDE_SHOW_INFO && body + 12 <= bytes.length && view.getUint16(body + 10, true) & 0x04)
      slides.hidden++;
    else if (type === COMMENT) comments++;
    else if (type === MASTER) endOfMaster = body + length;
    else if ((type === TEXT_WIDE || type === TEXT_NARROW) && at >= endOfMaster)
      addText(type, bytes.subarray(body, body + length));
    at = isContainer ? body : body + length;
  }
  if (notes) endNotes();
  draft.slides = slides;
  if (comments > 0) draft.comments = comments;

  function addText(type: number, raw: Uint8Array): void {
    const text = (type === TEXT_WIDE ? decode(raw, 'utf-16le') : latin1(raw)).replace(/\x0b/g, '\n');
    if (notes) notes.text += text;
    addLines(`${text}\n`, contents);
  }

  /** The notes master, and pages that only carry the slide's number (`*`), say nothing. */
  function endNotes(): void {
    if (notes?.ofSlide && /[^\s*]/.test(notes.text)) slides.withNotes++;
    notes = null;
  }
}

import type { AttachmentPlace, MendMeans } from './mend';

type Attachment = Pick<AttachmentPlace, 'name' | 'size' | 'kind'>;

/** As far as they can be told apart from outside. Of an attached item Outlook gives another size at each call. */
const isAlike = (a: Attachment, b: Attachment): boolean =>
  a.name === b.name && a.kind === b.kind && (a.kind === 'item' || a.size === b.size);

/** By what an attachment is found again. */
export function placeOf<T extends Attachment>(file: T, attachments: readonly T[]): AttachmentPlace {
  const same = attachments.filter((each) => isAlike(each, file));
  const { name, size, kind } = file;
  return { name, size, kind, nth: same.indexOf(file), of: same.length };
}

/** The attachment at a place; null where it is not there any more, or no longer to be told from others. */
export function attachmentAt<T extends Attachment>(
  place: AttachmentPlace,
  attachments: readonly T[],
): T | null {
  const same = attachments.filter((each) => isAlike(each, place));
  return same.length === place.of ? (same[place.nth] ?? null) : null;
}

/** `Item.addFileAttachmentFromBase64Async` takes so many characters (documentation): about 25 MB of a file. */
export const MOST_BASE64 = 34_865_152;
export const MOST_BYTES = (MOST_BASE64 / 4) * 3;

/** Whether a file that was taken out can be put back: Outlook hands out the contents of files only. */
export const canPutBack = ({ kind, size }: Attachment, means: MendMeans): boolean =>
  kind === 'file' && means.attach && size <= MOST_BYTES;

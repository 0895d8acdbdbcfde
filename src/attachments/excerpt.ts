import type { AttachmentFacts } from './facts';

/** Characters of a file's text that the checklist shows, and of one within it. */
const TEXT = 2_000;
const INNER_TEXT = 300;
/** Entries of one archive that are listed. */
const ENTRIES = 30;

/** The facts without what nobody would read on a page: they travel to the dialog in messages of limited length. */
export function excerptOf(facts: AttachmentFacts, most = TEXT): AttachmentFacts {
  const { text, contents, ...rest } = facts;
  return {
    ...rest,
    ...(text !== undefined && { text: text.slice(0, most) }),
    ...(contents && {
      contents: contents.slice(0, ENTRIES).map((inner) => excerptOf(inner, INNER_TEXT)),
      contentsInAll: contents.length,
    }),
  };
}

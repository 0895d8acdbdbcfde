/**
 * Characters that can make emphasis, a link, a list, a heading, a table, an entity or HTML of a text somewhere in a line
 * (CommonMark; the full stop also because of `1.` and of addresses that some renderers turn into links). The rest is left
 * alone: a backslash costs one of the 500 characters.
 */
const SPECIAL = /[\\`*_{}[\]()<>#+\-.!|~&]/g;

// eslint-disable-next-line no-control-regex -- control characters are what it is about
const LINE_BREAKING = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** Text to be read as it stands: nothing that the user or a file says becomes a format, a link or a second line. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text).replace(SPECIAL, (character) => `\\${character}`);

/** Outlook ends a list item at a line break, and what it makes of other control characters is not documented. */
export const oneLine = (text: string): string => text.replace(LINE_BREAKING, ' ').trim();

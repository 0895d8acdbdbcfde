/**
 * Characters that can make emphasis, a link, a list, a heading, a table, an entity or HTML of a text somewhere in a line
 * (CommonMark; the full stop also because of `1.` and of addresses that some renderers turn into links). The rest is left
 * alone: a backslash costs one of the 500 characters.
 */
const SPECIAL = /[\\`*_{}[\]()<>#+\-.!|~&]/g;

// eslint-disable-next-line no-control-regex -- control characters are what it is about
const DISTURBING = /[\s\0-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]+/g;

/** Text to be read as it stands: nothing that the user or a file says becomes a format, a link or a second line. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text).replace(SPECIAL, (character) => `\\${character}`);

/**
 * Outlook ends a list item at a line break, and what it makes of other control characters is not documented. Those that turn
 * the direction of writing would turn what follows in the alert too, and make `exe.xlsx` of a name that ends in `xlsx.exe`.
 */
export const oneLine = (text: string): string => text.replace(DISTURBING, ' ').trim();

/** What is no prose, though it stands in one: addresses of pages and people, paths, code, identifiers. */
const NO_PROSE = [
  /(?:https?:\/\/|www\.|mailto:|cid:|file:|\\\\)[^\s<>「」『』【】（）()、。]+/gi,
  /[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+/g,
  /`[^`\n]*`/g,
  /<[^<>\n]{1,200}>/g,
  /\b[A-Za-z]:\\[^\s、。]*/g,
  // Identifiers: letters with digits, dots, underscores or slashes within.
  /[A-Za-z0-9]+(?:[._/\\:#=&-][A-Za-z0-9]+)+/g,
];

/** Stands for what was taken out: neither a blank, beside which words would be neighbours, nor a letter. */
const HOLE = '\ufffc';

/** The text with everything that is no prose taken out; offsets stay. */
export const proseOf = (text: string): string =>
  NO_PROSE.reduce((left, pattern) => left.replace(pattern, (match) => HOLE.repeat(match.length)), text);

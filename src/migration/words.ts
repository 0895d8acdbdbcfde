import { wordsExpression } from '../collections';

/** White space of any kind and length is the same, and full-width letters are found in the text's folded form. */
const escaped = (words: string): string => wordsExpression(words.normalize('NFKC'));

/**
 * A keyword of the policy that is found wherever these words stand, as a part of a longer word too. The policy's own plain
 * words would not be: NDA is not in "agenda".
 */
export function anywhere(words: string): string {
  const isWholeWord = /^[a-z]|[a-z]$/i.test(words.normalize('NFKC')) || /^\/.*\/[a-z]*$/.test(words);
  return isWholeWord ? `/${escaped(words)}/` : words;
}

/** As {@link anywhere}, with `*` for any run of characters within a paragraph and `?` for any one. */
export function anywhereByWildcards(words: string): string {
  const inner = words.replace(/^\*+|\*+$/g, '');
  if (!/[*?]/.test(inner)) return anywhere(inner);
  const parts = inner.split(/(\*+|\?)/).map((part) => {
    if (part === '?') return '.';
    return part.startsWith('*') ? '(?:.|\\r?\\n(?!\\s*\\n))*?' : escaped(part);
  });
  return `/${parts.join('')}/`;
}

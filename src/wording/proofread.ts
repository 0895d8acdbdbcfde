import { TextlintKernel, type TextlintMessage } from '@textlint/kernel';
import noInvalidControlCharacter from '@textlint-rule/textlint-rule-no-invalid-control-character';
import noUnmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair';
import textPlugin from '@textlint/textlint-plugin-text';
import noNfd from 'textlint-rule-no-nfd';
import type { Slip } from './slip';

const kernel = new TextlintKernel();
const OPTIONS = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: moduleOf(textPlugin) }],
  rules: [
    { ruleId: 'pair', rule: moduleOf(noUnmatchedPair) },
    { ruleId: 'nfd', rule: moduleOf(noNfd) },
    { ruleId: 'control', rule: moduleOf(noInvalidControlCharacter) },
  ],
};

/** Bundlers disagree on what is the default of a CommonJS module that says it is an ECMAScript one. */
function moduleOf<T>(module: T): T {
  return (module as { readonly default?: T }).default ?? module;
}

/**
 * What textlint's rules find in a prose text: brackets without their counterparts, kana whose voicing mark is a character
 * of its own (from names of files on a Mac), control characters.
 */
export async function proofread(text: string): Promise<Slip[]> {
  const { messages } = await kernel.lintText(unwrapped(text), OPTIONS);
  return messages.map((message) => slipOf(message, text)).filter((slip) => slip !== null);
}

/** textlint takes each line for a paragraph; in mail a line may end within a sentence. Offsets stay. */
const unwrapped = (text: string): string =>
  text.replace(
    /([^\r\n])(\r\n|\r|\n)(?=[^\r\n])/g,
    (_, last: string, end: string) => last + ' '.repeat(end.length),
  );

/** Marks of quotation are inches and apostrophes too. */
const BRACKET = /^[「『【〔［｛（([{〈《]$/;

/** (^^; and （笑 are left open on purpose, as is the form of a company at the end of an account's name: レイジシヨウジ(カ. */
const LEFT_OPEN =
  /^[（(](?:(?:カ|ユ|ド|シヤ|ザイ|フク|ガク)\s|[\^_・;；>＞<＜*´｀`゜=＝≧∀TToO.°¯-]|笑|汗|泣|爆|苦笑|ｗ|w)/;

function slipOf({ ruleId, range, fix }: TextlintMessage, text: string): Slip | null {
  if (ruleId !== 'pair') {
    const [start, end] = fix?.range ?? range;
    return { start, end, kind: 'character', ...(fix && { replacement: fix.text }) };
  }
  // It points behind the bracket.
  const start = range[0] - 1;
  return isLeftOpen(text, start) ? { start, end: start + 1, kind: 'bracket' } : null;
}

/** Whether a bracket encloses the rest of a sentence: not a remark that goes on, nor a fragment that was cut off. */
function isLeftOpen(text: string, at: number): boolean {
  if (!BRACKET.test(text[at] ?? '') || LEFT_OPEN.test(text.slice(at, at + 5))) return false;
  const after = text.slice(at).split(/\n[ \t\r]*\n/)[0]!;
  return /[^\n]\S/.test(text.slice(Math.max(0, at - 2), at)) && /[。.！!？?]/.test(after);
}

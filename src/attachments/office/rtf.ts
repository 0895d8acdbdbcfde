import type { Contents, Draft } from '../inspection';
import { addLines } from '../plainText';
import { decode, latin1 } from '../text';

/** Destinations whose words are no text of the document (RTF specification 1.9.1). */
const UNSEEN =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|themedata|datastore|latentstyles|listtable|listoverridetable|rsidtbl|generator|xmlnstbl|mmathPr|wgrffmtfilter|filetbl|revtbl|fldinst)$/;

/** Nested groups beyond this are read as one. */
const DEEPEST = 500;

/** Reads RTF's text: groups, control words, `\'82\'a0` in the code page of the document, `\u12354?`. */
export function inspectRtf(bytes: Uint8Array, draft: Draft, contents: Contents): void {
  draft.protection = 'open';
  const source = latin1(bytes);
  const codePage = /\\ansicpg(\d+)/.exec(source)?.[1];
  const encoding = codePage === '932' || /\\fcharset128/.test(source) ? 'shift_jis' : 'windows-1252';
  const token = /\\'([0-9a-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
  let [text, pending, skip] = ['', [] as number[], 0];
  const unseen: boolean[] = [false];
  const flush = (): void => {
    if (pending.length > 0) text += decode(Uint8Array.from(pending), encoding);
    pending = [];
  };
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, hex, word, parameter, symbol, brace, plain] = match;
    const seen = !unseen[unseen.length - 1];
    if (hex !== undefined) {
      if (skip > 0) skip--;
      else if (seen) pending.push(parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') unseen.push(!seen && unseen.length < DEEPEST);
    else if (brace === '}') unseen.splice(Math.max(1, unseen.length - 1));
    else if (symbol === '*' || (word !== undefined && UNSEEN.test(word))) unseen[unseen.length - 1] = true;
    else if (!seen) continue;
    else if (word === 'par' || word === 'line' || word === 'row') text += '\n';
    else if (word === 'tab' || word === 'cell') text += '\t';
    else if (word === 'u') {
      text += String.fromCharCode(Number(parameter) & 0xffff);
      skip = 1;
    } else if (symbol !== undefined) text += symbol === '~' ? ' ' : /[\\{}]/.test(symbol) ? symbol : '';
    else if (plain !== undefined) {
      text += plain.slice(skip);
      skip = 0;
    }
  }
  flush();
  if (/\\(?:revised|deleted)\d?\b/.test(source))
    draft.trackedChanges = source.match(/\\(?:revised|deleted)\d?\b/g)!.length;
  const comments = source.match(/\\annotation\b/g)?.length ?? 0;
  if (comments > 0) draft.comments = comments;
  addLines(`${text}\n`, contents);
}

import { parseName } from '../names/personName';
import type { Surnames } from '../names/surnames';
import type { TopLine } from './lines';
import type { Saluted } from './salutation';

const NAME_WORD =
  "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\\b\\.?|[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f'-]*\\.?|-?[Ss]an\\b|[Ss]ama\\b|van|von|de|der|la)";
const NAMES = `${NAME_WORD}(?:[ \\t]+${NAME_WORD}){0,3}`;
const SEVERAL = `(${NAMES}(?:(?:\\s*,\\s*and\\s+|\\s*[,/&]\\s*|\\s+and\\s+)${NAMES}){0,5})`;

const GREETED = new RegExp(
  `^(?:Dear|DEAR|dear|[Hh]i|HI|[Hh]ello|[Hh]ey|Hallo|Bonjour|Hola|Ciao|Liebe[rs]?|Chère?|Good\\s+(?:morning|afternoon|evening|day)|Greetings|Attn\\.?:?|To:)[ \\t,]+${SEVERAL}\\s*(?=[,:;!.–—-]|$)`,
);
/** No greeting: a name alone in the line and punctuation behind it, or somebody honoured with -san. */
const BARE = new RegExp(`^${SEVERAL}\\s*(?:[,:]|\\s[–—-]|--)\\s*$`);
const HONOURED = new RegExp(
  `^((?:${NAME_WORD}[ \\t]+)?[A-Z][a-z]+[- ](?:san|sama|sensei))(?=[,:;!.\\s–—-]|$)`,
);

const GROUP =
  /\b(?:all|everyone|everybody|team|folks|guys|both|colleagues?|friends?|sirs?|madam|ladies|gentlemen|there|again|customers?|partners?|valued|whom|hiring|group|members?|gang|y'all|committee|users?|subscribers?|board|staff|department|support|sales)\b/i;

/** Capitalised words that open a sentence or close a letter, and are nobody's name there. */
const NO_NAME =
  /^(?:thanks?|regards|best|cheers|fyi|yes|no|ok|okay|sure|great|sorry|attached|please|note|subject|from|sent|date|per|as|well|also|done|agreed|congratulations|just|we|i|it|this|that|the|hope|following|hi|hello|dear|good|sincerely|yours|respectfully|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|here|today|tomorrow|yesterday|now|first|finally|however|importance|message|original|forwarded|re|fw|fwd|q|a|hey|wow|attention|correction|additionally|responses?|question|answer|update|reminder|urgent|important|confidential|summary|background|agenda|notes?|location|time|where|when|what|who|why|how|my|our|your|in|on|at|to|for|if|with|happy|merry|welcome)$/i;

/** Salutations of an English letter's top. */
export function findEnglish(lines: readonly TopLine[], surnames: Surnames): Saluted[] {
  const line = lines[0];
  if (!line) return [];
  const match = GREETED.exec(line.text) ?? HONOURED.exec(line.text) ?? BARE.exec(line.text);
  const names = match?.[1];
  if (!match || names === undefined) return groupGreeting(line);
  const found: Saluted[] = [];
  const parts = /[^,/&\s](?:(?!\s+and\s)[^,/&])*/g;
  const start = line.start + match[0].indexOf(names);
  const cleaned = names.replace(/(^|\s)and(?=\s)/g, (word) => word.replace('and', ' , '));
  for (let part = parts.exec(cleaned); part; part = parts.exec(cleaned)) {
    const text = part[0].replace(/[\s.–—-]+$/, '');
    const from = start + part.index;
    found.push(...asSaluted(text, from, surnames));
  }
  return found;
}

function asSaluted(text: string, start: number, surnames: Surnames): Saluted[] {
  const place = { role: 'to' as const, company: '', text, start, end: start + text.length };
  if (GROUP.test(text)) return [{ ...place, kind: 'group', name: '' }];
  if (text.split(/\s+/).some((word) => NO_NAME.test(word))) return [];
  const name = text.replace(/^Attn\.?:?\s*/, '');
  return parseName(name, surnames).readings.length === 0 ? [] : [{ ...place, kind: 'person', name }];
}

/** Hello all, Dear Sir or Madam, To whom it may concern, and a bare All. */
function groupGreeting(line: TopLine): Saluted[] {
  const match =
    /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|to)\b[ ,]+([^,:;!.]{1,40})/i.exec(
      line.text,
    ) ?? /^([^,:;!.]{1,30})\s*[,:–—-]\s*$/.exec(line.text);
  const words = match?.[1]?.trim();
  if (!match || words === undefined || !GROUP.test(words)) return [];
  const start = line.start + match[0].indexOf(words);
  return [
    {
      kind: 'group',
      role: 'to',
      name: '',
      company: '',
      text: words,
      start,
      end: start + words.length,
    },
  ];
}

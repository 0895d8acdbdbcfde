import type { Line } from './ownText';

/** How people are reached: a line of its own in a signature, seldom in prose. */
const CONTACT = new RegExp(
  [
    // TEL: 03-…, Mail：…, 住所：…, 〒100-0001
    '(?:^|[\\s/|┃│：:(（【■●・*])(?:tel|phone|fax|mobile|cell|direct|e-?mail|mail|url|web|hp|電話|携帯|代表|内線|直通|メール|住所|所在地|ＴＥＬ|ＦＡＸ|ＵＲＬ|[TFMEP](?=\\s?[.:：]))\\s*[】)）]?\\s*(?:[.:：/]\\s*\\S|[-+(\\d０-９]|[\\w.+-]{1,64}@|https?:|www)',
    '〒\\s*[\\d０-９]{3}',
    // An address or a number alone; pages alone are as often what the mail is about
    '^[<(]?[\\w.+-]{1,64}@[\\w-]+\\.[\\w.-]+[>)]?(?:\\s|<|$)',
    '(?:^|\\s)\\+?\\(?\\d{1,5}\\)?(?:[-‐－ .()]{1,2}\\d{1,4}){1,3}[-‐－ .]\\d{3,4}(?:\\D|$)',
  ].join('|'),
  'i',
);

/** Whose signature it is: a company, a part of one, a position in it, its page. */
const AFFILIATION =
  /株式会社|有限会社|法人|[（(][株有][）)]|㈱|(?:[本支][部社店]|事業部|営業所|センター|[^の全]部|[^の]課|[^の教]室|大学|病院)(?:$|[\s/])|\b(?:inc|corp|ltd|llc|co|department|university|manager|director|president|officer|engineer)\b|^(?:https?:\/\/|www\.)\S+$/i;

/** Labelled lines that say no way to reach a person make a notice, not a signature: 日時：, 会場：, Agenda: */
const LABEL = /^(?!https?:|\[cid:)(?:[^:：]{1,12}[:：]|[■□●○◆◇・※【［[<＜])/;

/** A run of ornament alone on its line: -----, ＝＝＝, ━━━, *****, ┏━━┓; perhaps with the company's name in it. */
const ORNAMENT = '[-/‐－―ー–—─━═=＝_＿*＊~～〜.．…・+＋#＃:：;◆◇■□●○★☆※┏┓┗┛┌┐└┘├┤┣┫╋┼♪∞\\s]';
const RULE = new RegExp(`^${ORNAMENT}{3,}$|^${ORNAMENT}{3,}[^\\s].{0,40}?${ORNAMENT}{3,}$`);

/** The delimiter of RFC 3676, 4.3: `-- ` alone on a line. */
const DELIMITER = /^--$/;

const PROSE =
  /[。！？!?]|(?:ます|です|ました|ません|ください|下さい|致します)$|\b(?:is|are|was|will|would|please|have|you|can|could|that|this)\b.*\b(?:the|a|an|to|you|we|i|it|your|our|be)\b/i;

/** English without a capital is no name, title or address. */
const RUNNING_WORDS = /(?:\b[a-z]{2,}[ ,]+){4}|^[a-z][^@]*\.$/;

/** Longest block that is taken for a signature, and its longest line. */
const LINES = 16;
const WIDTH = 90;
/** A motto under the name; only behind a delimiter. */
const PROSE_LINES = 2;

/** What the lines looked at so far hold. */
interface Tally {
  texts: number;
  contacts: number;
  affiliations: number;
  labels: number;
  prose: number;
  /** A line of ornament below them all. */
  closed: boolean;
}

/**
 * Where the signature begins that ends at line `bottom`: at its delimiter or line of ornament, or at the first of some
 * short lines with ways to reach a person. A line of ornament with prose below it divides the author's text.
 * @returns null where the author's text goes on to the end.
 */
export function signatureStart(lines: readonly Line[], bottom: number): number | null {
  const tally: Tally = { texts: 0, contacts: 0, affiliations: 0, labels: 0, prose: 0, closed: false };
  let framed: number | null = null;
  let bare: number | null = null;
  let isOneBlock = true;
  let evidence = 0;
  let at = bottom - 1;
  for (; at >= 0 && !lines[at]!.masked && tally.texts <= LINES && tally.prose <= PROSE_LINES; at--) {
    const { head } = lines[at]!;
    if (DELIMITER.test(head) && tally.texts + tally.prose > 0) return at;
    const isRule = RULE.test(head);
    const isProse = !isRule && (head.length > WIDTH || PROSE.test(head) || RUNNING_WORDS.test(head));
    if (isOneBlock && tally.texts > 0 && (head === '' || isRule || isProse)) {
      isOneBlock = false;
      if (isBareSignature(tally) && !introduces(lines, at)) bare = at + 1;
    }
    if (head === '') continue;
    if (isRule) {
      const found = tally.contacts + tally.affiliations;
      if (tally.texts === 0) tally.closed = true;
      else if (isFramedSignature(tally) && found > evidence) framed = at;
      evidence = found;
    } else if (isProse) tally.prose++;
    else count(tally, head);
  }
  if (isOneBlock && at < 0 && isBareSignature(tally)) bare = 0;
  return framed ?? bare;
}

function count(tally: Tally, head: string): void {
  tally.texts++;
  if (CONTACT.test(head)) tally.contacts++;
  else if (LABEL.test(head)) tally.labels++;
  else if (AFFILIATION.test(head)) tally.affiliations++;
}

const isFramedSignature = ({ contacts, affiliations, labels, prose, closed }: Tally): boolean =>
  prose === 0 && labels === 0 && (contacts > 0 || affiliations > 1 || (affiliations > 0 && closed));

const isBareSignature = ({ texts, contacts, affiliations, labels, prose }: Tally): boolean =>
  prose === 0 && labels === 0 && texts > 1 && contacts > 0 && (contacts > 1 || affiliations > 0 || texts > 2);

/** Whether the text above says that what follows is part of it: 連絡先は以下のとおりです。 */
function introduces(lines: readonly Line[], at: number): boolean {
  let above = at;
  while (above > 0 && lines[above]!.head === '') above--;
  return /[:：]$|以下|下記|次の|(?:とお|通)りです|\b(?:below|following|as follows)\b/i.test(
    lines[above]?.head ?? '',
  );
}

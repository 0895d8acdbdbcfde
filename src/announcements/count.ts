import { fold, foldText, originalSpan } from '../message/fold';
import { announcementsIn } from './announcement';
import { announcedInEnglish } from './english';
import { sentencesOf } from './sentences';

/** A place where the writer says how many files this mail carries. Offsets in the text that was searched. */
export interface AnnouncedCount {
  readonly count: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = '(\\d{1,2}|[二三四五六七八九十])';
/** What files are counted by; 枚 and 部 count sheets and copies. */
const COUNTER = '(?:ファイル|点|件|つ|個|通)(?!目|以上|以下|まで|ほど|程度|ずつ)';
const FILES = '(?:ファイル|資料|書類|文書|データ|図面|写真|画像)';
const DOES = '(?=し|いた|致|させ|です|。|、|\\s|$)';
const ENGLISH = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|both)';
const MENTION = '(?:attached|attaching|enclosed|enclosing)';
const THINGS =
  '(?:files|documents|attachments|enclosures|pdfs|spreadsheets|reports|invoices|forms|drawings|photos|pictures|images|contracts|agreements|drafts)';

/** How many, in lower case and common width. */
const COUNTS: readonly RegExp[] = [
  // 添付2点, 添付ファイルは3件です, 添付資料（全2点）
  new RegExp(
    `添付${FILES}?(?:は|が|[:(])? ?(?:全部で|全|計|以下の?|下記の?|次の)?${NUMBER} ?${COUNTER}(?=の?${FILES}|[をがでは)）。、,]|です|あり|ござ|\\s|$)`,
  ),
  // 添付の2点の資料, 2つのファイルを添付, ファイルを2つ添付, 資料3点を添付します, 3 ファイル添付
  new RegExp(`添付の${NUMBER} ?${COUNTER}の${FILES}`),
  new RegExp(`${NUMBER} ?${COUNTER}の?${FILES}を[^。、]{0,8}添付${DOES}`),
  new RegExp(`${NUMBER} ?${COUNTER}[をも]?(?:すべて|全て)?(?:本?メールに)?添付${DOES}`),
  // The two attached files, two files are attached, both attachments
  new RegExp(`\\b${ENGLISH} (?:\\w+ )?(?:${MENTION} ${THINGS}|attachments|enclosures)\\b`),
  new RegExp(`\\b${ENGLISH} (?:\\w+ )?${THINGS} (?:is |are |have been |as )?${MENTION}\\b`),
  // Attached are three documents, I have attached 3 files
  new RegExp(
    `\\b${MENTION},? (?:(?:are|please|find|herewith|you|will|the|my|our|following) )*${ENGLISH} (?:\\w+ )?${THINGS}\\b`,
  ),
];
const ENGLISH_NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

const ONES = '〇一二三四五六七八九十';
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮';
/** 別添1〜3, 添付資料①②, ①②を添付, ①見積書、②納品書を添付: numbers of files, read in the original. */
const NUMBERED: readonly RegExp[] = [
  /(?:別添|添付)(?:ファイル|資料|書類)?[ \u3000]?((?:[①-⑮]|[\d０-９]{1,2})(?:[ 、,・~〜～\-－と及びおよび]*(?:[①-⑮]|[\d０-９]{1,2}))+)(?![\d０-９]|[ \u3000]?(?:[%年月日時分点件つ個頁円.．/／:：]|ページ|ファイル))/,
  /((?:[①-⑮][^①-⑮。\r\nはがをてにで]{0,15}){2,})を?(?:本?メールに)?添付(?=し|いた|致|させ)/,
];

/** Not all in this mail, or all in one file. */
const ELSEWHERE =
  /残り|分けて|分割|通目|まとめ|統合|結合|1つの|一つの|圧縮|zip|郵送|別便|\b(?:remaining|rest of|split|separate|combined|merged|single|one (?:file|pdf|document)|zipped)\b/;

/** So many files nobody announces by their number. */
const MOST = 30;

/** The highest number of files that the writer says this very mail carries, where he says one above 1. */
export function announcedCount(text: string): AnnouncedCount | null {
  if (ELSEWHERE.test(fold(text))) return null;
  let highest: AnnouncedCount | null = null;
  for (const { text: sentence, start } of sentencesOf(text)) {
    const found = announcementsIn(sentence, announcedInEnglish).length > 0 ? countIn(sentence) : null;
    if (!found || found.count < 2 || found.count > MOST || (highest && found.count <= highest.count))
      continue;
    const [from, to] = found.span;
    highest = { count: found.count, text: sentence.slice(from, to), start: start + from, end: start + to };
  }
  return highest;
}

function countIn(sentence: string): { count: number; span: [number, number] } | null {
  const folded = foldText(sentence);
  for (const pattern of COUNTS) {
    const match = pattern.exec(folded.text);
    if (!match) continue;
    const span = originalSpan(folded, match.index, match.index + match[0].length);
    return { count: valueOf(match[1]!), span };
  }
  for (const pattern of NUMBERED) {
    const match = pattern.exec(sentence);
    const count = match ? lastOf(match[1]!) : 0;
    if (match && count > 0) return { count, span: [match.index, match.index + match[0].length] };
  }
  return null;
}

function valueOf(word: string): number {
  if (word === 'both') return 2;
  const inEnglish = ENGLISH_NUMBERS.indexOf(word);
  const inJapanese = ONES.indexOf(word);
  return inEnglish > 0 ? inEnglish : inJapanese > 0 ? inJapanese : Number(word);
}

/** The last of numbers that begin with 1 and go on one by one, or by a range; 0 where they do not. */
function lastOf(list: string): number {
  const parts = list.match(/[①-⑮]|[\d０-９]{1,2}|[~〜～\-－]/g) ?? [];
  let last = 0;
  let isRange = false;
  for (const part of parts) {
    const value = CIRCLED.includes(part) ? CIRCLED.indexOf(part) : Number(part.normalize('NFKC'));
    if (Number.isNaN(value)) isRange = true;
    else if (value === last + 1 || (isRange && last > 0 && value > last)) [last, isRange] = [value, false];
    else return 0;
  }
  return last;
}

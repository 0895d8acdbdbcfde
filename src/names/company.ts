import { foldVariants } from './variants';

/** Legal forms, in folded text (NFKC makes ㈱ into `(株)`). */
const JAPANESE_FORM =
  /(?:株式|有限|合同|合資|合名|相互)会社|(?:一般|公益|認定|特定)?(?:社団|財団|医療|学校|宗教|社会福祉|独立行政|国立大学|特定非営利活動|非営利活動|税理士|監査|弁護士|司法書士)法人|[(（](?:株|有|同|資|名|社|財|医|学|独|福|一社|一財|公社|公財)[)）]|npo法人/g;
const LATIN_FORM =
  /(?:^|[\s,.])(?:inc|incorporated|co|company|ltd|limited|corp|corporation|llc|llp|lp|plc|gmbh|ag|kg|sa|s\.a|sas|sarl|srl|spa|bv|nv|ab|oy|pty|pte|kk|k\.k)(?=$|[\s,.])/g;

/** What a company's name often ends in where it has no legal form beside it. */
const COMPANY_END =
  /(?:商事|商会|商店|商社|工業|電機|電気|電子|電力|製作所|製薬|製鋼|製鉄|製菓|鉄工所?|建設|工務店|産業|物産|運輸|運送|急便|食品|印刷|不動産|銀行|信用金庫|信金|証券|保険|生命|海上|化学|化成|薬品|重工|自動車|機械|機器|精機|精密|通信|システム|システムズ|ソフト|ソフトウェア|テクノ|テック|サービス|コンサルティング|ソリューションズ?|ホールディングス|大学|大学院|病院|医院|クリニック|法律事務所|会計事務所|市役所|区役所|県庁|役場|協会|組合|連合会|学園|学校|高校|研究所|出版|書店|新聞社?|放送|観光|旅行社?|ホテル|酒造|醸造|水産|農園|農協|紡績|繊維|石油|ガス|鉄道|交通|航空|海運|倉庫|造船|建材|資材|住宅|ハウス|会社|フーズ|ストア|デザイン|グループ|トレーディング|インターナショナル|ジャパン)$/;

/** Whether a text names a company by its form. */
export function isCompany(text: string): boolean {
  const folded = foldVariants(text);
  return COMPANY_END.test(folded) || legalForms(folded) !== folded;
}

const legalForms = (folded: string): string => folded.replace(JAPANESE_FORM, ' ').replace(LATIN_FORM, ' ');

/** A company's name comparable: variants folded, without legal form, blanks, dots and hyphens. */
export const companyKey = (name: string): string =>
  legalForms(foldVariants(name)).replace(/[\s.,・･'’"“”「」()（）&＆_‐‑–—-]/g, '');

export type CompanyLikeness = 'same' | 'different' | 'unknown';

/**
 * Compares two companies' names. Short forms (日立 / 日立製作所, 東電 / 東京電力), and a Latin beside a Japanese name, are
 * `unknown`: only two names that share neither beginning nor order of characters are `different`.
 */
export function compareCompanies(a: string, b: string): CompanyLikeness {
  const [x, y] = [companyKey(a), companyKey(b)].sort((one, other) => one.length - other.length) as [
    string,
    string,
  ];
  if (x.length < 2) return 'unknown';
  if (x === y) return 'same';
  const isLatin = (key: string) => /^[a-z0-9]+$/.test(key);
  if (isLatin(x) !== isLatin(y)) return 'unknown';
  const start = isLatin(x) ? 4 : 2;
  if (y.includes(x) || x.slice(0, start) === y.slice(0, start) || isAbbreviation(x, y)) return 'unknown';
  return 'different';
}

/** Whether every character of the short form comes in the long one, in the same order. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

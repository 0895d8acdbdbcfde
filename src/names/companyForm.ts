import { companyKey, withoutLegalForms, type CompanyLikeness } from './company';
import { foldVariants } from './variants';

/** What a company's name often ends in where it has no legal form beside it. */
const COMPANY_END =
  /(?:商事|商会|商店|商社|工業|電機|電気|電子|電力|製作所|製薬|製鋼|製鉄|製菓|鉄工所?|建設|工務店|産業|物産|運輸|運送|急便|食品|印刷|不動産|銀行|信用金庫|信金|証券|保険|生命|海上|化学|化成|薬品|重工|自動車|機械|機器|精機|精密|通信|システム|システムズ|ソフト|ソフトウェア|テクノ|テック|サービス|コンサルティング|ソリューションズ?|ホールディングス|大学|大学院|病院|医院|クリニック|法律事務所|会計事務所|市役所|区役所|県庁|役場|協会|組合|連合会|学園|学校|高校|研究所|出版|書店|新聞社?|放送|観光|旅行社?|ホテル|酒造|醸造|水産|農園|農協|紡績|繊維|石油|ガス|鉄道|交通|航空|海運|倉庫|造船|建材|資材|住宅|ハウス|会社|フーズ|ストア|デザイン|グループ|トレーディング|インターナショナル|ジャパン)$/;

/** Whether a text names a company by its form. */
export function isCompany(text: string): boolean {
  const folded = foldVariants(text);
  return COMPANY_END.test(folded) || withoutLegalForms(folded) !== folded;
}

/**
 * Compares two companies' names. Short forms (日立 / 日立製作所, 東電 / 東京電力), and a Latin beside a Japanese name, are
 * `unknown`: only two names that share neither beginning nor order of characters are `different`.
 */
export function compareCompanies(a: string, b: string): CompanyLikeness {
  const [x, y] = [a, b]
    .map((name) => companyKey(foldVariants(name)))
    .sort((one, other) => one.length - other.length) as [string, string];
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

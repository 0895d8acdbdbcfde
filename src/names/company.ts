import { fold } from '../message/fold';

/** Legal forms, in folded text (NFKC makes ㈱ into `(株)`). */
const JAPANESE_FORM =
  /(?:株式|有限|合同|合資|合名|相互)会社|(?:一般|公益|認定|特定)?(?:社団|財団|医療|学校|宗教|社会福祉|独立行政|国立大学|特定非営利活動|非営利活動|税理士|監査|弁護士|司法書士)法人|[(（](?:株|有|同|資|名|社|財|医|学|独|福|一社|一財|公社|公財)[)）]|npo法人/g;
const LATIN_FORM =
  /(?:^|[\s,.])(?:inc|incorporated|co|company|ltd|limited|corp|corporation|llc|llp|lp|plc|gmbh|ag|kg|sa|s\.a|sas|sarl|srl|spa|bv|nv|ab|oy|pty|pte|kk|k\.k)(?=$|[\s,.])/g;

/** Folded text without legal forms. */
export const withoutLegalForms = (folded: string): string =>
  folded.replace(JAPANESE_FORM, ' ').replace(LATIN_FORM, ' ');

/** Text without blanks and signs, which people set in names of companies as they like. */
export const withoutSigns = (text: string): string => text.replace(/[\s.,・･'’"“”「」()（）&＆_‐‑–—-]/g, '');

/** A company's name comparable: width and case folded, without legal form, blanks, dots and hyphens. */
export const companyKey = (name: string): string => withoutSigns(withoutLegalForms(fold(name)));

export type CompanyLikeness = 'same' | 'different' | 'unknown';

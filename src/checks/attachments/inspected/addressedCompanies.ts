import { fold } from '../../../message/fold';

/** Legal forms of companies and other bodies, as {@link fold} leaves them. */
const LEGAL_FORM =
  /株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|独立行政法人|国立大学法人|学校法人|医療法人(?:社団|財団)?|社会福祉法人|税理士法人|弁護士法人|監査法人|特定非営利活動法人|\(株\)|\(有\)|\(同\)/g;

/** Where a document says whom it is for: its beginning. */
const TOP = 1500;

/** A line that ends in 御中, or in a company's name before one of a person with 様; a table's cell counts as a line. */
const ADDRESSED = /^[ \u3000]*([^\s、。:：「」]{2,40})[ \u3000]*御中[ \u3000]*$/;
const COMPANY_LINE =
  /^[ \u3000]*([^\s、。:：「」]{0,20}(?:株式会社|有限会社|合同会社|法人)[^\s、。:：「」]{0,20})[ \u3000]*$/;
const PERSON_LINE = /様[ \u3000]*$/;

/** Companies to which a text is addressed, as they are written there. */
export function companiesAddressed(text: string): string[] {
  const lines = text.slice(0, TOP).split(/[\n\t]/);
  const found: string[] = [];
  lines.forEach((line, index) => {
    const company =
      ADDRESSED.exec(line) ?? (PERSON_LINE.test(lines[index + 1] ?? '') ? COMPANY_LINE.exec(line) : null);
    const name = company?.[1];
    if (name && companyCore(name).length >= 2 && !/^(?:各位|関係者|ご担当者|担当者)/.test(name))
      found.push(name);
  });
  return found;
}

/** The name without its legal form, folded: what other spellings of it have in common. */
export const companyCore = (company: string): string =>
  fold(company).replace(LEGAL_FORM, ' ').trim().split(/\s+/)[0] ?? '';

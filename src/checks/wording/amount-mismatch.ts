import { flatMap, groupBy } from '../../collections';
import { amountsIn, withValue, type Amount } from '../../amounts/amounts';
import { wrongEquationsIn, type WrongEquation } from '../../amounts/equations';
import { isWronglyGrouped } from '../../amounts/grouping';
import { wrongSeriesIn } from '../../amounts/series';
import { wrongTotalsIn, type WrongTotal } from '../../amounts/totals';
import { contradictionsIn, type Contradiction } from '../../amounts/wordsAndFigures';
import { pageCheckTexts } from '../../locales/pageChecks';
import type { TextValues } from '../../locales/texts';
import { withoutLinks } from '../../message/links';
import { defineCheck, type Report } from '../check';
import { standBeside } from './placeholders/surroundings';

/** More than so many are no slips, but a way of writing that is not understood. */
const MOST = 5;

/**
 * 1,0000円; 150万円（15,000,000円）; 1,200円×3＝3,500円; a total that is not the sum of its list: in the author's own text
 * and the subject of a new mail.
 */
export default defineCheck({
  id: 'amount-mismatch',
  section: 'wording',
  level: 'caution',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect({ message, ownText }) {
    // The subject of a reply or a forward is somebody else's.
    const subject = message.composeType === 'new' ? reportsIn('subject', message.subject) : [];
    const all = [...subject, ...reportsIn('body', ownText)];
    const alike = groupBy(all, ({ text, values }) => `${text} ${JSON.stringify(values)}`);
    const reports = Array.from(alike.values(), (same) => ({
      ...same[0]!,
      targets: flatMap(same, ({ targets }) => targets),
    }));
    return reports.length > MOST ? [] : reports;
  },
});

/** What is wrong in a text, but where it is spoken of. */
function reportsIn(kind: 'subject' | 'body', text: string): Report[] {
  const read = withoutLinks(text);
  const amounts = amountsIn(read);
  const slips: readonly Slip[] = [
    ...amounts.filter(isWronglyGrouped).map(groupingSlip),
    ...contradictionsIn(read, amounts).map(contradictionSlip),
    ...wrongEquationsIn(read, amounts).map(equationSlip),
    ...wrongTotalsIn(read, amounts).map(totalSlip),
    ...wrongSeriesIn(read, amounts).map(totalSlip),
  ];
  return slips
    .filter(({ start, end }) => !standBeside(SPOKEN_OF, read, start, end))
    .map((slip) => reportOf(slip, kind, text));
}

/** The line tells of a mistake that is put right. */
const SPOKEN_OF =
  /誤|訂正|ではなく|正しくは|typo|mistake|\bwrong|\bincorrect|\binstead of\b|\bshould (?:read|be)\b/i;

/** Where something is wrong, and what to say of it. */
interface Slip {
  readonly text: Report['text'];
  readonly start: number;
  readonly end: number;
  readonly values: TextValues;
  /** What would stand in place of an amount within it. */
  readonly mend?: { readonly amount: Amount; readonly right: string };
}

function reportOf({ start, end, mend, ...slip }: Slip, kind: 'subject' | 'body', text: string): Report {
  const written = text.slice(start, end);
  return {
    text: slip.text,
    values: { written, ...slip.values },
    targets: [{ kind, text: written, start, end }],
    ...(mend && {
      replacement: text.slice(start, mend.amount.start) + mend.right + text.slice(mend.amount.end, end),
    }),
  };
}

function groupingSlip(amount: Amount): Slip {
  const right = withValue(amount, amount.value);
  const { start, end } = amount;
  return { text: 'amount-mismatch.grouping', start, end, values: { right }, mend: { amount, right } };
}

function contradictionSlip({ first, second }: Contradiction): Slip {
  const words = first.inWords ? first : second;
  const value = withValue(words, words.value);
  const values = { first: first.text, second: second.text, words: words.text, value };
  return { text: 'amount-mismatch.words', start: first.start, end: second.end, values };
}

function equationSlip({ start, end, written, result }: WrongEquation): Slip {
  const right = withValue(written, result);
  return {
    text: 'amount-mismatch.equation',
    start,
    end,
    values: { right },
    mend: { amount: written, right },
  };
}

function totalSlip({ total, sum, sure }: WrongTotal): Slip {
  const right = withValue(total, sum);
  const { start, end } = total;
  const mend = sure ? { mend: { amount: total, right } } : {};
  return { text: 'amount-mismatch.total', start, end, values: { right }, ...mend };
}

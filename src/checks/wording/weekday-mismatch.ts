import { flatMap, groupBy } from '../../collections';
import { daysIn, localDay, weekdayOf } from '../../dates/calendar';
import { dateSlipsIn, type DateSlip } from '../../dates/resolve';
import { writtenDatesIn } from '../../dates/writtenDates';
import { dayName, monthName, weekdayNameOf } from '../../locales/calendar';
import { pageCheckTexts } from '../../locales/pageChecks';
import type { Language } from '../../locales/texts';
import { withoutLinks } from '../../message/links';
import { defineCheck, type CheckContext, type Report, type TextTarget } from '../check';
import { standBeside } from './placeholders/surroundings';

/** A slip, and where it stands. */
type Placed = DateSlip & { readonly target: TextTarget };

/** More slips than these are told in one finding: a whole schedule copied from last year. */
const EACH = 3;
/** Of those, so many are named and pointed at. */
const NAMED = 5;
const SHOWN = 20;

/** 11月25日(金) although that day is no Friday, 11月31日: in the author's own text and the subject of a new mail. */
export default defineCheck({
  id: 'weekday-mismatch',
  section: 'wording',
  level: 'warning',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect(context) {
    const { message, ownText, language } = context;
    const slips = [
      // The subject of a reply or a forward is somebody else's.
      ...(message.composeType === 'new' ? slipsIn('subject', message.subject, context) : []),
      ...slipsIn('body', ownText, context),
    ];
    const alike = Array.from(groupBy(slips, ({ target }) => target.text).values());
    return alike.length > EACH ? [allAtOnce(alike, language)] : alike.map((same) => reportOf(same, language));
  },
});

function slipsIn(kind: 'subject' | 'body', text: string, { message }: CheckContext): Placed[] {
  const read = withoutLinks(text);
  const dates = writtenDatesIn(read);
  return dateSlipsIn(read, dates, localDay(message.date))
    .filter((slip) => !standBeside(SPOKEN_OF, read, slip.date.start, slip.date.end))
    .map((slip) => {
      const { start, end, text: words } = slip.date;
      return { ...slip, target: { kind, text: words, start, end } };
    });
}

/** A day that the writer says does not exist, a birthday of some year, or a mistake that the mail puts right. */
const SPOKEN_OF =
  /存在|実在|架空|閏|うるう|生まれ|生年|誕生|誤|訂正|\bleap year|no such|n['’]t exist|not exist|\bborn\b|birthday|invalid|typo|mistake/i;

function reportOf(same: readonly Placed[], language: Language): Report {
  const [slip] = same;
  const written = slip!.date.text.trim();
  const targets = same.map(({ target }) => target);
  if ('month' in slip!) {
    const { month } = slip;
    if (month.month < 1 || month.month > 12)
      return { text: 'weekday-mismatch.no-month', values: { written }, targets };
    const values = {
      written,
      month: monthName(language, month),
      last: daysIn(month.year ?? NO_LEAP_YEAR, month.month),
    };
    return { text: 'weekday-mismatch.no-day', values, targets };
  }
  const { date, day, nearby } = slip!;
  const values = {
    written,
    date: dayName(language, day, true),
    actual: weekdayNameOf(language, day),
    weekday: weekdayNameOf(language, nearby),
    nearby: dayName(language, nearby, nearby.year !== day.year),
  };
  return { text: 'weekday-mismatch', values, targets, replacement: date.with(weekdayOf(day)) };
}

/** Whatever the day, it has none in this one: 29 February has its year with it. */
const NO_LEAP_YEAR = 2023;

function allAtOnce(alike: readonly (readonly Placed[])[], language: Language): Report {
  const named = alike.slice(0, NAMED).map(([slip]) => {
    const written = slip!.date.text.trim();
    return 'month' in slip! ? written : `${written} → ${weekdayNameOf(language, slip!.day)}`;
  });
  const list = named.join(language === 'ja' ? '、' : ', ') + (alike.length > NAMED ? ' …' : '');
  return {
    text: 'weekday-mismatch.many',
    values: { count: alike.length, list },
    targets: flatMap(alike, (same) => same.map(({ target }) => target)).slice(0, SHOWN),
  };
}

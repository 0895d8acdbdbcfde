import { displayDomain } from '../../message/address';
import { findLinks, placeNamedInstead, type Link } from '../../message/links';
import { hostOf, storageServiceOf } from '../../message/storageServices';
import { pageCheckTexts } from '../../locales/pageChecks';
import { goesOutside } from '../../recipients/external';
import { defineCheck, type Report, type Target } from '../check';

/**
 * Links to stored files in the author's own words, on their way outside: who can open them is decided elsewhere, and
 * links that open for everybody are said to do so. Links that lead elsewhere than their words say, too.
 */
export default defineCheck({
  id: 'shared-link',
  section: 'attachments',
  level: 'caution',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect({ message, ownText, recipients }) {
    if (!goesOutside(recipients)) return [];
    const reports: Report[] = [];
    for (const link of findLinks(ownText, message.body.html)) {
      const service = storageServiceOf(link.url);
      const named = placeNamedInstead(link);
      const place = displayDomain(hostOf(link.url)!);
      const targets = targetsOf(link, ownText);
      if (named !== null)
        reports.push({ text: 'shared-link.elsewhere', values: { named, place }, targets, key: link.url });
      if (service) {
        const text = service.openToAll ? 'shared-link.open' : 'shared-link';
        reports.push({ text, values: { service: service.name, place }, targets, key: link.url });
      }
    }
    return withoutRepetition(reports);
  },
});

const targetsOf = ({ span }: Link, text: string): Target[] =>
  span === null ? [] : [{ kind: 'body', text: text.slice(span.start, span.end), ...span }];

/** The same link twice is one finding. */
const withoutRepetition = (reports: readonly Report[]): Report[] =>
  reports.filter(
    ({ text, key }, index) =>
      reports.findIndex((other) => other.text === text && other.key === key) === index,
  );

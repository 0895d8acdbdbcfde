import { flatMap, groupBy } from '../../collections';
import { pageCheckTexts, type PageCheckTextKey } from '../../locales/pageChecks';
import type { Slip } from '../../wording/slip';
import { defineCheck, type Report, type TextTarget } from '../check';

/** So many are named; a mail in which there are more is better read again as a whole. */
const NAMED = 5;
/** Places that the finding about the others points at. */
const SHOWN = 20;

interface Place {
  readonly slip: Slip;
  readonly target: TextTarget;
}

/**
 * Likely typing slips in the subject and the author's own words: お世話なっております, をを, だkら. They are looked for in
 * the background of the checklist; where nobody looked there is nothing to say.
 */
export default defineCheck({
  id: 'wording',
  section: 'wording',
  level: 'notice',
  pagesOnly: true,
  texts: pageCheckTexts,
  options: {},
  inspect({ message, wording }) {
    if (wording === undefined || wording === 'failed') return [];
    const places = [
      ...wording.subject.map((slip) => placeOf(slip, 'subject', message.subject)),
      ...wording.body.map((slip) => placeOf(slip, 'body', message.body.text)),
    ];
    const alike = Array.from(
      groupBy(places, ({ slip, target }) => `${target.text}\n${slip.replacement ?? ''}`).values(),
    );
    const named = alike.slice(0, NAMED).map(reportOf);
    const others = flatMap(alike.slice(NAMED), (group) => group);
    return others.length === 0 ? named : [...named, reportOfOthers(others)];
  },
});

function placeOf(slip: Slip, kind: 'subject' | 'body', text: string): Place {
  const { start, end, replacement } = slip;
  return {
    slip,
    target: {
      kind,
      text: text.slice(start, end),
      start,
      end,
      ...(replacement !== undefined && { replacement }),
    },
  };
}

/** The same slip in several places is said once. */
function reportOf(places: readonly Place[]): Report {
  const { slip, target } = places[0]!;
  return {
    text: textOf(slip),
    values: { words: target.text, meant: slip.replacement ?? '' },
    targets: places.slice(0, SHOWN).map((place) => place.target),
    key: slip.replacement ?? '',
  };
}

function textOf({ kind, replacement }: Slip): PageCheckTextKey {
  switch (kind) {
    case 'mistyped':
    case 'doubled':
      return replacement === undefined ? 'wording.mistyped' : `wording.${kind}.meant`;
    case 'character':
      return replacement ? 'wording.character.meant' : 'wording.character';
    case 'half-typed':
    case 'bracket':
      return `wording.${kind}`;
  }
}

const reportOfOthers = (places: readonly Place[]): Report => ({
  text: 'wording.more',
  values: { count: places.length },
  targets: places.slice(0, SHOWN).map(({ target }) => target),
});

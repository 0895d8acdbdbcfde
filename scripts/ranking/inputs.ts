import { ABOVE, featureNames, mailNames, OVER, OWN } from '../../src/memory/ranking/features';

type Feature = (typeof featureNames)[number];

/**
 * What the ranking looks at: a feature by itself, with `^` how far it lies above the other recipients' greatest, with `_`
 * how far above their least. Left out is what made no difference on senders not learnt from: of about a hundred inputs
 * those went first whose permutation among the recipients of other senders raised the loss least.
 */
const chosen: readonly (Feature | `${Feature}${'^' | '_'}`)[] = [
  'known',
  'count',
  'hours^',
  'overdue',
  'mails3^',
  'mails80',
  'mails80_',
  'mails400',
  'mails400^',
  'mails400_',
  'type^',
  'field',
  'field^',
  'field_',
  'grouped',
  'grouped^',
  'grouped_',
  'together_',
  'togetherCount',
  'togetherSince_',
  'companions',
  'vote',
  'voters',
  'likestWith',
  'likestWithout',
  'withoutExactly^',
  'circle',
  'circle^',
  'inCircle',
  'starts',
  'letters',
  'sameDomain',
  'domainCount',
  'domainCount^',
  'domainCount_',
  ...mailNames,
];

const formOf = (feature: Feature): number =>
  (chosen.includes(feature) ? OWN : 0) +
  (chosen.includes(`${feature}^`) ? ABOVE : 0) +
  (chosen.includes(`${feature}_`) ? OVER : 0);

/** As `RankingWeights.forms`. */
export const forms = featureNames.map(formOf).join('');

export const widthOf = (each: string): number =>
  Array.from(each, Number).reduce((sum, form) => sum + (form & 1) + ((form >> 1) & 1) + (form >> 2), 0);

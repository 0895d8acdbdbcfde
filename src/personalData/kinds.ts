/** Kinds of people's data that are counted. `names` are known only by the heading of their column. */
export const peopleKinds = [
  'names',
  'mailAddresses',
  'telephones',
  'postalAddresses',
  'birthDates',
  'myNumbers',
  'cards',
] as const;
export type PeopleKind = (typeof peopleKinds)[number];

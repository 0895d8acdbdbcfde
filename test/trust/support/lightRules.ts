// The order of events is what matters here, not how much there is to find: few checks make many events.
const rulesOf = () => {
  const { default: check } = jest.requireActual<{ default: unknown }>(
    '../../../src/checks/recipients/external-recipient',
  );
  const { smallKnowledge } = jest.requireActual<{ smallKnowledge: unknown }>(
    '../../../src/knowledge/small/small',
  );
  return { checks: [check], knowledge: smallKnowledge };
};
jest.mock('../../../src/rules/small', () => ({ smallRules: rulesOf() }));
jest.mock('../../../src/rules/usual', () => ({ usualRules: rulesOf() }));
jest.mock('../../../src/rules/whole', () => ({ wholeRules: rulesOf() }));

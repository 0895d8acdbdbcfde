import fc from 'fast-check';
import type { Rules } from '../../src/rules/rules';
import { smallRules } from '../../src/rules/small';
import { wholeRules } from '../../src/rules/whole';
import { allFindingsOf, expectNoMoreThan, type MessageSketch } from '../checks/checkTester';
import { party, sketch } from '../support/arbitraries';

// Who knows less may only say less: whatever the event handler stops, the checklist must be able to explain.

const directory = fc.array(party, { maxLength: 2 });

const judge = (message: MessageSketch, parties: readonly object[], rules: Rules) =>
  allFindingsOf({ ...message, policy: { directory: parties } }, 'ja', rules);

test('the event handler has no check speak that the checklist would leave silent', () => {
  fc.assert(
    fc.property(sketch, directory, (message, parties) => {
      expectNoMoreThan(judge(message, parties, wholeRules), judge(message, parties, smallRules));
    }),
    { numRuns: 200 },
  );
});

test('what most mails need the event handler knows', () => {
  const message: MessageSketch = {
    to: '田中 一郎 <tanaka@yamada.example>, suzuki@gmail.com, a@exmaple.co.jp',
    text: '高橋様\n\nお世話になっております。',
  };
  const checks = judge(message, [], smallRules).map(({ check }) => check);
  expect(checks).toEqual(expect.arrayContaining(['free-mail-recipient', 'mistyped-domain']));
  const alone: MessageSketch = { ...message, to: '田中 一郎 <tanaka@yamada.example>' };
  expect(judge(alone, [], smallRules).map(({ check }) => check)).toContain('addressee-mismatch');
});

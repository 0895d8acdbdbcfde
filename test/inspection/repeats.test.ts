import { smallRules } from '../../src/rules/small';
import { wholeRules } from '../../src/rules/whole';
import { allFindingsOf, expectNoMoreThan, type Clean } from '../checks/checkTester';

// A mistyped domain of somebody who is known: the slip, and his likeness to himself, are told once.

const yamada = {
  name: '山田商事',
  domains: ['yamada-shoji.example'],
  people: [{ name: '田中 一郎', address: 'tanaka@yamada-shoji.example' }],
};
const suzuki = {
  name: '鈴木工業',
  domains: ['suzuki.example'],
  people: [{ name: '田中 花子', address: 'tanaka@suzuki.example' }],
};
const usual = [{ name: '', address: 'tanaka@yamada-shoji.example', count: 9 }];
const listed = { directory: [yamada] };
const SLIP = 'tanaka@yamada-shoij.example';
const LOOK_ALIKE = 'tanaka@yarnada-shoji.example';

const told = (sketch: Clean, rules: typeof wholeRules) =>
  allFindingsOf(sketch, 'ja', rules)
    .filter(({ check }) => check === 'mistyped-domain' || check === 'similar-recipient')
    .map(({ check, level }) => `${check} ${level}`);

test.each<[string, Clean, whole: string[], small: string[]]>([
  [
    'a slip for a listed person’s domain',
    { to: SLIP, policy: listed },
    ['mistyped-domain warning'],
    // A slip is no more than possible to who knows few domains.
    ['similar-recipient warning'],
  ],
  [
    'for the domain of somebody who is often written to',
    { to: SLIP, acquaintances: usual },
    ['mistyped-domain warning'],
    ['similar-recipient warning'],
  ],
  [
    'a look-alike of a listed person’s domain',
    { to: LOOK_ALIKE, policy: listed },
    ['mistyped-domain warning'],
    ['mistyped-domain warning'],
  ],
  [
    'a look-alike with two recipients',
    { to: `${LOOK_ALIKE}, mori@yarnada-shoji.example`, policy: listed },
    ['mistyped-domain warning', 'mistyped-domain warning'],
    ['mistyped-domain warning', 'mistyped-domain warning'],
  ],
  [
    'somebody may also be meant at a third company',
    { to: SLIP, policy: { directory: [yamada, suzuki] } },
    ['similar-recipient warning', 'mistyped-domain warning'],
    ['similar-recipient warning'],
  ],
  [
    'the slip is switched off',
    { to: SLIP, policy: { ...listed, checks: { 'mistyped-domain': 'off' } } },
    ['similar-recipient warning'],
    ['similar-recipient warning'],
  ],
  [
    'the slip counts for less',
    { to: SLIP, policy: { ...listed, checks: { 'mistyped-domain': 'caution' } } },
    ['similar-recipient warning'],
    ['similar-recipient warning'],
  ],
  [
    'likeness is switched off',
    { to: SLIP, policy: { ...listed, checks: { 'similar-recipient': 'off' } } },
    ['mistyped-domain warning'],
    ['mistyped-domain caution'],
  ],
  [
    'nobody is known at the domain that was meant',
    { to: 'kimura@yamada-shoij.example', policy: listed },
    ['mistyped-domain warning'],
    ['mistyped-domain caution'],
  ],
])('%s', (_, sketch, whole, small) => {
  expect(told(sketch, wholeRules)).toEqual(whole);
  expect(told(sketch, smallRules)).toEqual(small);
  expectNoMoreThan(allFindingsOf(sketch), allFindingsOf(sketch, 'ja', smallRules));
});

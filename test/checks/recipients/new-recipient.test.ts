import { Correspondence } from '../../../src/memory/correspondence';
import { emptyMemory, learn } from '../../../src/memory/memory';
import { inspect } from '../../../src/inspection/inspect';
import { wholeRules } from '../../../src/rules/whole';
import { messageFrom, policyFrom, testCheck } from '../checkTester';

const tanaka = 'tanaka@yamada.example';
const enough = Array<string>(50).fill(tanaka);

testCheck('new-recipient', {
  clean: [
    { name: 'nothing is remembered', to: 'mori@stranger.example' },
    { name: 'not enough is remembered', to: 'mori@stranger.example', memory: enough.slice(1) },
    { name: 'written to before', to: tanaka, memory: enough },
    { name: 'written to before, in other letters', to: 'Tanaka@YAMADA.example', memory: enough },
    {
      name: 'another tag of a mailbox written to before',
      to: 'tanaka+quotes@yamada.example',
      memory: enough,
    },
    { name: 'oneself', to: tanaka, bcc: 'sato@example.co.jp', memory: enough },
    { name: 'an address that cannot be read', to: 'リスト <>', memory: enough },
  ],
  flagged: [
    [
      { to: '森 花子 <mori@stranger.example>', memory: enough },
      { level: 'caution', says: '森 花子 <mori@stranger.example>', at: ['mori@stranger.example'] },
    ],
    [{ name: 'in Bcc', bcc: 'mori@stranger.example', memory: enough }, { level: 'caution' }],
    [{ name: 'a colleague', to: 'kato@example.co.jp', memory: enough }, { level: 'notice' }],
    [
      {
        name: 'the sender of what is answered',
        compose: 'reply',
        to: 'mori@stranger.example',
        original: ['mori@stranger.example'],
        memory: enough,
      },
      { level: 'notice' },
    ],
    [
      {
        name: 'someone to whom his own mail is forwarded',
        compose: 'forward',
        to: 'mori@stranger.example',
        original: ['mori@stranger.example'],
        memory: enough,
      },
      { level: 'caution' },
    ],
    [
      {
        name: 'listed in the directory',
        to: 'Mori@stranger.example',
        memory: enough,
        policy: {
          directory: [
            { name: '森商店', domains: [], people: [{ name: '森', address: 'mori@stranger.example' }] },
          ],
        },
      },
      { level: 'notice' },
    ],
    [
      {
        name: 'another person of a listed company',
        to: 'mori@stranger.example',
        memory: enough,
        policy: {
          directory: [
            {
              name: '森商店',
              domains: ['stranger.example'],
              people: [{ name: '林', address: 'hayashi@stranger.example' }],
            },
          ],
        },
      },
      { level: 'caution' },
    ],
    [
      {
        name: 'one of two who are listed',
        to: 'mori@stranger.example',
        memory: enough,
        policy: {
          directory: [
            {
              name: '森商店',
              domains: ['stranger.example'],
              people: [
                { name: '林', address: 'hayashi@stranger.example' },
                { name: '森', address: 'mori@stranger.example' },
              ],
            },
          ],
        },
      },
      { level: 'notice' },
    ],
    [
      { name: 'three', to: 'a@one.example, b@one.example, c@one.example', memory: enough },
      { says: 'a@one.example, b@one.example, c@one.example' },
    ],
    [
      {
        name: 'several, and a colleague',
        to: 'a@one.example, b@two.example, kato@example.co.jp',
        memory: enough,
      },
      { level: 'caution', at: ['a@one.example', 'b@two.example'] },
      { level: 'notice', at: ['kato@example.co.jp'] },
    ],
    [
      { name: 'many', to: 'a@one.example, b@one.example, c@one.example, d@one.example', memory: enough },
      { says: ['4 件', 'a@one.example, b@one.example, c@one.example ほか'] },
    ],
  ],
});

test('is mild where the memory had to forget some', () => {
  const message = messageFrom({ to: 'mori@stranger.example' });
  const learnt = enough.reduce(
    (memory, to, hour) => learn(memory, messageFrom({ to }), new Date(Date.UTC(2026, 3, 1, hour))),
    emptyMemory(),
  );
  const levels = [0, 1].map((forgotten) => {
    const correspondence = new Correspondence({ ...learnt, forgotten });
    const { findings } = inspect({
      ...wholeRules,
      message,
      policy: policyFrom({}),
      language: 'en',
      correspondence,
    });
    return findings.find(({ check }) => check === 'new-recipient')?.level;
  });
  expect(levels).toEqual(['caution', 'notice']);
});

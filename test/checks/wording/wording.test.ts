import type { Slip } from '../../../src/wording/slip';
import { findingsOf, testCheck } from '../checkTester';

const text = 'お世話なっております。\n見積書をを添付します。だkらご確認ください。資料をを見ます。';

function slip(words: string, more: Partial<Slip> = {}, from = 0): Slip {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, kind: 'mistyped', ...more };
}
const phrase = slip('お世話なっております', { replacement: 'お世話になっております' });
const particle = slip('をを', { kind: 'doubled', replacement: 'を' });
const again = slip('をを', { kind: 'doubled', replacement: 'を' }, particle.end);
const letter = slip('k', { kind: 'half-typed' });

testCheck('wording', {
  clean: [
    { name: 'nobody looked', text },
    { name: 'nobody could look', text, wording: 'failed' },
    { name: 'nothing was found', text, wording: { subject: [], body: [] } },
    {
      name: 'switched off',
      text,
      wording: { subject: [], body: [phrase] },
      policy: { checks: { wording: 'off' } },
    },
  ],
  flagged: [
    [
      { text, wording: { subject: [], body: [phrase, letter] } },
      { says: ['「お世話なっております」', '「お世話になっております」'], at: ['お世話なっております'] },
      { says: '「k」が変換されずに', at: ['k'] },
    ],
    [
      { name: 'the same slip twice is said once', text, wording: { subject: [], body: [particle, again] } },
      { says: '重なって', at: ['をを', 'をを'] },
    ],
    [
      {
        name: 'in the subject',
        subject: '見積書をお送りしまs',
        text,
        wording: { subject: [{ start: 9, end: 10, kind: 'half-typed' }], body: [] },
      },
      { at: ['s'] },
    ],
    [
      {
        name: 'a policy may want it ticked',
        text,
        wording: { subject: [], body: [phrase] },
        policy: { checks: { wording: 'caution' } },
      },
      { level: 'caution' },
    ],
    [
      {
        name: 'of every kind',
        text,
        wording: {
          subject: [],
          body: [
            { start: 0, end: 1, kind: 'mistyped' },
            { start: 1, end: 2, kind: 'character' },
            { start: 2, end: 3, kind: 'character', replacement: 'x' },
            { start: 3, end: 4, kind: 'bracket' },
            { start: 4, end: 5, kind: 'half-typed' },
          ],
        },
      },
      ...['お', '世', '話', 'な', 'っ'].map((letter) => ({ at: [letter] })),
    ],
    [
      {
        name: 'one again and again',
        text: 'をを'.repeat(30),
        wording: {
          subject: [],
          body: Array.from({ length: 25 }, (_, at) => ({
            start: at * 2,
            end: at * 2 + 2,
            kind: 'doubled',
            replacement: 'を',
          })),
        },
      },
      { at: Array.from({ length: 20 }, () => 'をを') },
    ],
    [
      {
        name: 'very many',
        text: 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ',
        wording: {
          subject: [],
          body: Array.from({ length: 30 }, (_, at) => ({ start: at, end: at + 1, kind: 'mistyped' })),
        },
      },
      ...[...'あいうえお'].map((letter) => ({ at: [letter] })),
      { says: 'ほか 25 か所', at: [...'かきくけこさしすせそたちつてとなにぬねの'] },
    ],
    [
      {
        name: 'more than a handful',
        text,
        wording: {
          subject: [],
          body: Array.from({ length: 8 }, (_, at) => ({
            start: at + 1,
            end: at + 2,
            kind: 'mistyped',
            replacement: 'x',
          })),
        },
      },
      ...Array.from({ length: 5 }, () => ({ says: 'の打ち間違い' })),
      { says: 'ほか 3 か所', at: [...'おりま'] },
    ],
  ],
});

test('what was meant travels with the place, so that it can be put there', () => {
  const [finding] = findingsOf('wording', { text, wording: { subject: [], body: [phrase] } });
  expect(finding!.targets).toMatchObject([{ kind: 'body', replacement: 'お世話になっております' }]);
});

test('that nobody could look is said, and not to be ticked', () => {
  const findings = findingsOf('could-not-inspect', { text, wording: 'failed' });
  expect(findings).toMatchObject([
    { section: 'wording', level: 'notice', message: '誤字を調べられませんでした' },
  ]);
});

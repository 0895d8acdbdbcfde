import { inspect } from '../../src/inspection/inspect';
import { Correspondence } from '../../src/memory/correspondence';
import type { OutgoingMessage } from '../../src/message/message';
import { policySchema } from '../../src/policy/schema';
import { wholeRules } from '../../src/rules/whole';
import { mailTo, memoryOf } from '../memory/samples';

const TANAKA = 'tanaka@yamada.example';
const KATO = 'kato@kawakami.example';
const COLLEAGUE = 'suzuki@example.co.jp';

const times = (count: number, ...to: string[]) => Array.from({ length: count }, () => mailTo(to));

/** Knows the sender's circles; Tanaka was written to 10 times, also together with the others, Kato 4 times. */
const known = new Correspondence(
  memoryOf([
    ...times(40, COLLEAGUE),
    ...times(4, TANAKA, KATO),
    ...times(5, TANAKA, COLLEAGUE),
    ...times(1, TANAKA),
  ]),
);
const little = new Correspondence(memoryOf(times(10, TANAKA)));

const mail: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [{ name: '', address: TANAKA }],
  cc: [],
  bcc: [],
  subject: '日程の件',
  body: { text: 'ご都合をお知らせください。' },
  attachments: [],
  composeType: 'new',
};
const to = (...addresses: string[]) => ({ to: addresses.map((address) => ({ name: '', address })) });
const file = { name: '議事録.txt', size: 10, kind: 'file', inline: false } as const;

const SEEDS = ['subject', 'addressee', 'wording', 'attachments'];
const row = (address: string) => `recipient:to:${address}`;

function judge(
  message: Partial<OutgoingMessage> = {},
  checklist: object = {},
  more: object = {},
  memory = known,
) {
  const policy = policySchema.parse({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    checklist: { familiarAfter: 5, ...checklist },
    ...more,
  });
  return inspect({
    ...wholeRules,
    message: { ...mail, ...message },
    policy,
    language: 'ja',
    correspondence: memory,
  });
}
const asked = (...given: Parameters<typeof judge>) => judge(...given).checklist.map(({ id }) => id);

test('a mail to familiar people alone leaves without a word', () => {
  const { decision, findings, recipients } = judge();
  expect(decision).toBe('send');
  expect(findings.map(({ check, level }) => [check, level])).toEqual([['external-recipient', 'notice']]);
  expect(recipients.map(({ familiar }) => familiar)).toEqual([true]);
});

describe('asked as ever', () => {
  test.each<[string, Parameters<typeof judge>]>([
    ['where the policy does not want otherwise', [{}, { familiarAfter: undefined }]],
    ['where it wants more mails', [{}, { familiarAfter: 11 }]],
    ['while little is remembered', [{}, {}, {}, little]],
    ['where to be outside is a warning', [{}, {}, { checks: { 'external-recipient': 'warning' } }]],
    [
      'where something is to be ticked',
      [{}, {}, { keywords: [{ id: 'k', words: ['都合'], level: 'caution' }] }],
    ],
    ['where there is a warning', [{}, {}, { keywords: [{ id: 'k', words: ['都合'] }] }]],
  ])('%s', (_, given) => {
    expect(asked(...given)).toEqual(expect.arrayContaining([row(TANAKA), ...SEEDS]));
  });

  test('where nothing is remembered', () => {
    const policy = policySchema.parse({ version: 1, checklist: { familiarAfter: 1 } });
    const { checklist } = inspect({ ...wholeRules, message: mail, policy, language: 'ja' });
    expect(checklist.map(({ id }) => id)).toEqual([row(TANAKA), ...SEEDS]);
  });
});

describe('the list without the familiar', () => {
  test('beside somebody who is not', () => {
    expect(asked(to(TANAKA, KATO))).toEqual([row(KATO), ...SEEDS]);
    const levels = judge(to(TANAKA, KATO)).findings.map(({ level, targets }) => [
      level,
      targets[0]?.kind === 'recipient' && targets[0].address,
    ]);
    expect(levels).toEqual([
      ['caution', KATO],
      ['notice', TANAKA],
    ]);
  });

  test('beside somebody who was never written to', () => {
    const NOBODY = 'mori@mori.example';
    const checks = { 'new-recipient': 'notice', 'unusual-recipient': 'off' };
    expect(asked(to(TANAKA, NOBODY), {}, { checks })).toEqual([row(NOBODY), ...SEEDS]);
  });

  test('as soon as he was written to so often', () => {
    expect(asked({}, { familiarAfter: 10 })).toEqual([]);
  });

  test('where a file goes with it, which nobody has looked into', () => {
    expect(asked({ attachments: [file] })).toEqual(SEEDS);
    expect(judge({ attachments: [{ ...file, inline: true }] }).decision).toBe('send');
  });

  test('where the list is for all mail', () => {
    expect(asked({}, { when: 'always' })).toEqual(SEEDS);
  });

  test('and the organization’s own items stay', () => {
    const custom = [{ id: 'boss', label: '上長の確認を得た', when: 'external' }];
    expect(asked({}, { custom })).toEqual(['custom:boss']);
  });

  test('also where all recipients are ticked', () => {
    expect(asked(to(TANAKA, COLLEAGUE), { tickEach: 'all', when: 'always' })).toEqual([
      row(COLLEAGUE),
      ...SEEDS,
    ]);
  });
});

test('an address without a reading is nobody’s acquaintance', () => {
  expect(judge({ to: [{ name: '連絡先グループ', address: '' }] }).decision).toBe('confirm');
});

import type { Check, Report } from '../../src/checks/check';
import type { CheckId } from '../../src/checks/ids';
import type { Level } from '../../src/checks/level';
import { inspect } from '../../src/inspection/inspect';
import type { OutgoingMessage } from '../../src/message/message';
import { policySchema } from '../../src/policy/schema';
import { wholeRules } from '../../src/rules/whole';

const TANAKA = 'tanaka@yamada.example';
const KATO = 'kato@kawakami.example';
const COLLEAGUE = 'suzuki@example.co.jp';

const mailTo = (...addresses: string[]): OutgoingMessage => ({
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: addresses.map((address) => ({ name: '', address })),
  cc: [],
  bcc: [],
  subject: '日程の件',
  body: { text: '' },
  attachments: [],
  composeType: 'new',
});

const at = (address: string, field: 'to' | 'cc' = 'to') => ({ kind: 'recipient', field, address }) as const;

interface Given {
  readonly to?: readonly string[];
  readonly check?: CheckId;
  readonly level?: Level;
  readonly report?: Partial<Report>;
  readonly mayDismiss?: readonly CheckId[];
  /** Null where nothing is remembered. */
  readonly marked?: readonly string[] | null;
}

/** The one finding of a check that says what it is told to. */
function find(given: Given = {}) {
  const { to = [TANAKA, COLLEAGUE], check = 'reply-all', level = 'caution', marked = [] } = given;
  const { mayDismiss = [check] } = given;
  const policy = policySchema.parse({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    checklist: { when: 'never', mayDismiss },
  });
  const says: Check = {
    id: check,
    section: 'recipients',
    level,
    options: {},
    inspect: () => [{ text: 'reply-all', targets: [], ...given.report }],
  };
  const { findings, decision } = inspect({
    ...wholeRules,
    checks: [says],
    message: mailTo(...to),
    policy,
    language: 'ja',
    isNeedless: marked === null ? undefined : (reason) => marked.includes(reason),
  });
  return { finding: findings[0], decision };
}

const reasonOf = (given: Given = {}) => find(given).finding?.reason;

describe('a finding that was marked as needless', () => {
  const marked = [reasonOf()!];

  test('weighs one level less: what was to be ticked is only shown', () => {
    expect(find({ marked })).toMatchObject({
      decision: 'send',
      finding: { level: 'notice', needless: true, reason: marked[0] },
    });
  });

  test('and what was only shown is not shown', () => {
    expect(find({ level: 'notice', marked })).toEqual({ decision: 'send', finding: undefined });
  });

  test('but a warning is no less, nor a block, whatever is marked and allowed', () => {
    for (const level of ['warning', 'block'] as const) {
      const { finding } = find({ level, marked });
      expect(finding).toMatchObject({ level });
      expect(finding).not.toHaveProperty('reason');
    }
  });

  test('stays where the policy does not allow it any more', () => {
    expect(find({ marked, mayDismiss: ['many-recipients'] })).toMatchObject({
      decision: 'confirm',
      finding: { level: 'caution' },
    });
  });

  test('stays where nothing is remembered, and cannot be marked there', () => {
    expect(find({ marked: null }).finding).not.toHaveProperty('reason');
  });
});

describe('the same reason', () => {
  test.each<[string, Given]>([
    ['with other colleagues', { to: [TANAKA, 'ito@example.co.jp'] }],
    ['in another order', { to: [COLLEAGUE, TANAKA] }],
    ['written otherwise', { to: ['Tanaka@YAMADA.example', COLLEAGUE] }],
  ])('%s', (_, given) => expect(reasonOf(given)).toBe(reasonOf()));

  test('about one of several recipients', () => {
    const report = { targets: [at(KATO)] };
    expect(reasonOf({ to: [TANAKA, KATO], report })).toBe(reasonOf({ to: [KATO], report }));
    expect(reasonOf({ report })).toBe(reasonOf({ report: { targets: [at(KATO, 'cc')] } }));
  });
});

describe('another reason', () => {
  test.each<[string, Given]>([
    ['for other people', { to: [KATO, COLLEAGUE] }],
    ['for more people', { to: [TANAKA, KATO] }],
    ['for colleagues alone', { to: [COLLEAGUE] }],
    ['about one of them', { report: { targets: [at(COLLEAGUE)] } }],
    ['of another check', { check: 'many-recipients' }],
    ['in other words', { report: { text: 'many-recipients' } }],
    ['by another entry of the policy', { report: { key: 'secret' } }],
  ])('%s', (_, given) => {
    expect(reasonOf(given)).toBeDefined();
    expect(reasonOf(given)).not.toBe(reasonOf());
  });

  test('for each circle of colleagues', () => {
    expect(reasonOf({ to: [COLLEAGUE] })).not.toBe(reasonOf({ to: ['ito@example.co.jp'] }));
  });
});

test('by default only what tells no wrong recipient may be marked', () => {
  const policy = policySchema.parse({ version: 1 });
  expect(policy.checklist.mayDismiss).toEqual([
    'many-recipients',
    'free-mail-recipient',
    'reply-all',
    'distribution-list',
    'missing-recipient',
    'empty-subject',
    'large-attachment',
  ]);
});

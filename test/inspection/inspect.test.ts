import { catalogue } from '../../src/checks/catalogue';
import type { Check, Report } from '../../src/checks/check';
import type { CheckId } from '../../src/checks/ids';
import { severity, shiftLevel, type FindingLevel, type Level } from '../../src/checks/level';
import { inspect, settingOf, type Inspection } from '../../src/inspection/inspect';
import type { OutgoingMessage } from '../../src/message/message';
import { wholeRules } from '../../src/rules/whole';
import { blankMessage } from '../support/messages';
import { policyOf } from '../support/policies';

const message: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [{ name: '田中 一郎', address: 'tanaka@yamada.example' }],
  cc: [],
  bcc: [],
  subject: 'お見積りの件',
  body: { text: '田中様\nよろしくお願いします。' },
  attachments: [],
  composeType: 'new',
};
const internal: OutgoingMessage = {
  ...message,
  to: [{ name: '', address: 'suzuki@example.co.jp' }],
  body: { text: '鈴木様\nよろしくお願いします。' },
};

function judge(policy: object = {}, of: OutgoingMessage = message, language: 'ja' | 'en' = 'ja'): Inspection {
  return inspect({ message: of, policy: policyOf(policy), language, ...wholeRules });
}

/** A policy in which a keyword that stands in the message has each of these levels. */
const finding = (...levels: Level[]) => ({
  checklist: { when: 'never' },
  keywords: levels.map((level, index) => ({ id: `k${index}`, words: ['お願い'], level })),
});

describe('the decision', () => {
  const calm = { checklist: { when: 'never' } };
  test.each([
    ['external mail', {}, message, 'confirm'],
    ['internal mail without findings', {}, internal, 'send'],
    ['trusted recipients', { recipients: { trusted: ['yamada.example'] } }, message, 'send'],
    ['a block', finding('block'), internal, 'block'],
    ['a warning', finding('warning'), internal, 'confirm'],
    ['a caution', finding('caution'), internal, 'confirm'],
    ['a notice', finding('notice'), internal, 'send'],
    ['what is off', finding('off'), internal, 'send'],
    ['a block beside others', finding('caution', 'block', 'warning'), internal, 'block'],
    ['a block on external mail', finding('block'), message, 'block'],
    ['a checklist for all mail', { checklist: { when: 'always' } }, internal, 'confirm'],
    ['a checklist for findings only', { checklist: { when: 'findings' } }, internal, 'send'],
    [
      'an own item for all mail',
      { checklist: { custom: [{ id: 'a', label: 'x', when: 'always' }] } },
      internal,
      'confirm',
    ],
    [
      'external mail where that is no finding',
      { ...calm, checks: { 'external-recipient': 'off' } },
      message,
      'send',
    ],
    [
      'external mail where that is a notice',
      { ...calm, checks: { 'external-recipient': 'notice' } },
      message,
      'send',
    ],
    ['external mail without a list of items', { ...calm }, message, 'confirm'],
  ] as const)('%s', (_, policy, of, decision) => {
    expect(judge(policy, of).decision).toBe(decision);
  });

  test('only a message to be confirmed has a checklist', () => {
    expect(judge().checklist.length).toBeGreaterThan(0);
    expect(judge({}, internal).checklist).toEqual([]);
    expect(judge(finding('block')).checklist).toEqual([]);
  });
});

describe('meetings', () => {
  const meeting = (of: OutgoingMessage): OutgoingMessage => ({ ...of, kind: 'meeting', subject: '' });
  test.each([
    ['external', message, 'confirm'],
    ['external', internal, 'send'],
    ['always', internal, 'confirm'],
    ['external', { ...message, cc: internal.to }, 'confirm'],
    ['never', message, 'send'],
  ])('are looked at %s', (meetings, of, decision) => {
    const inspection = judge({ meetings }, meeting(of));
    expect(inspection.decision).toBe(decision);
    if (meetings === 'never') expect(inspection.findings).toEqual([]);
  });

  test('are not told to use Bcc, which they have not', () => {
    const to = ['a', 'b', 'c', 'd'].map((name) => ({ name: '', address: `x@${name}.example` }));
    const said = (of: OutgoingMessage) =>
      judge({}, { ...of, to }).findings.find(({ check }) => check === 'many-external-domains')?.message;
    expect(said(message)).toContain('Bcc');
    expect(said(meeting(message))).not.toContain('Bcc');
  });
});

describe('findings', () => {
  test('come most serious first, among equals in the order of the sections', () => {
    const { findings } = judge(
      {
        ...finding('notice', 'warning', 'caution'),
        checks: { 'empty-subject': 'warning' },
      },
      { ...message, subject: '' },
    );
    expect(findings.map(({ level, section }) => [level, section])).toEqual([
      ['warning', 'subject'],
      ['warning', 'wording'],
      ['caution', 'recipients'],
      ['caution', 'wording'],
      ['notice', 'wording'],
    ]);
  });

  test('come in the order of the sections, whatever the order of the checks', () => {
    const inspected = inspect({
      message: {
        ...message,
        subject: '',
        attachments: [{ name: 'a.exe', size: 1, kind: 'file', inline: false }],
      },
      policy: policyOf({ ...finding('caution'), attachments: { blocked: ['*.exe'] } }),
      language: 'ja',
      ...wholeRules,
      checks: [...wholeRules.checks].reverse(),
    });
    const places = inspected.findings.map(({ level, section }) => `${level} ${section}`);
    expect(places).toEqual(['block attachments', 'caution recipients', 'caution subject', 'caution wording']);
  });

  test('have an id for each thing that they are about', () => {
    const { findings } = judge(
      {
        attachments: { watched: ['*.zip'] },
        recipients: { watched: ['*@rival.example'] },
      },
      {
        ...internal,
        cc: ['a', 'b'].map((name) => ({ name: '', address: `${name}@rival.example` })),
        bcc: [{ name: '', address: 'a@rival.example' }],
        subject: '〇〇の件、△△の件',
        attachments: ['a.zip', 'b.zip'].map((name) => ({ name, size: 1, kind: 'file', inline: false })),
      },
    );
    const ids = (wanted: CheckId) => findings.filter(({ check }) => check === wanted).map(({ id }) => id);
    for (const [check, count] of [
      ['watched-attachment', 2],
      ['watched-recipient', 3],
    ] as const)
      expect(new Set(ids(check)).size).toBe(count);
    for (const { suggestions } of findings) expect(suggestions).toEqual([]);
  });

  test('say what would be right where the check knows it, and else nothing', () => {
    const dated = {
      ...internal,
      date: '2026-11-20T09:00:00+09:00',
      body: { text: '鈴木様\n11月24日(月)に伺います。' },
    };
    const { findings } = judge({}, dated);
    expect(findings.map(({ check, replacement }) => [check, replacement])).toEqual([
      ['weekday-mismatch', expect.stringContaining('火')],
    ]);
    for (const finding of judge().findings) expect(finding).not.toHaveProperty('replacement');
  });

  test('have an id of their own, which a second inspection gives again', () => {
    const policy = finding('notice', 'warning', 'caution');
    const ids = judge(policy).findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(judge(policy, message, 'en').findings.map(({ id }) => id)).toEqual(ids);
  });

  test('speak the language that was chosen', () => {
    const said = (language: 'ja' | 'en') => judge({}, message, language).findings[0]?.message;
    expect(said('ja')).toBe('社外の宛先です: 田中 一郎 <tanaka@yamada.example>');
    expect(said('en')).toBe('Outside the organization: 田中 一郎 <tanaka@yamada.example>');
  });
});

describe('a check that fails', () => {
  const failing: Check = {
    ...catalogue.find(({ id }) => id === 'empty-subject')!,
    inspect() {
      throw new Error('out of order');
    },
  };
  const all = catalogue as Check[];

  beforeAll(() => void all.push(failing));
  afterAll(() => void all.pop());

  test.each([
    ['block', 'block', 'block'],
    ['prompt', 'warning', 'confirm'],
    ['allow', 'notice', 'send'],
  ])('with onError %s gives a finding of level %s', (onError, level, decision) => {
    const inspection = judge({ onError }, internal);
    expect(inspection.decision).toBe(decision);
    expect(inspection.findings).toMatchObject([{ check: 'could-not-inspect', level, section: 'subject' }]);
    expect(inspection.findings[0]?.message).toContain('out of order');
  });

  test('is not asked where the policy turned it off, and keeps no other check from its findings', () => {
    expect(judge({ checks: { 'empty-subject': 'off' } }, internal).findings).toEqual([]);
    const checks = judge({ onError: 'allow' }).findings.map(({ check }) => check);
    expect(checks).toEqual(['external-recipient', 'could-not-inspect']);
  });
});

describe('what a report may set', () => {
  const reporting = (report: Partial<Report>): Check => ({
    ...catalogue.find(({ id }) => id === 'empty-subject')!,
    inspect: () => [{ text: 'empty-subject', targets: [], ...report }],
  });
  const all = catalogue as Check[];
  const levelOf = (report: Partial<Report>, setting: Level = 'caution') => {
    const index = all.findIndex(({ id }) => id === 'empty-subject');
    const original = all[index]!;
    all[index] = reporting(report);
    try {
      return judge({ checks: { 'empty-subject': setting } }, internal).findings[0]?.level;
    } finally {
      all[index] = original;
    }
  };

  test.each([
    [{}, 'caution', 'caution'],
    [{ shift: 1 }, 'caution', 'warning'],
    [{ shift: 5 }, 'caution', 'warning'],
    [{ shift: -5 }, 'caution', 'notice'],
    [{ shift: -1 }, 'block', 'block'],
    [{ shift: 1 }, 'off', undefined],
    [{ level: 'block' }, 'notice', 'block'],
    [{ level: 'off' }, 'warning', undefined],
  ] as const)('%j at the level %s: %s', (report, setting, expected) => {
    expect(levelOf(report, setting)).toBe(expected);
  });
});

test.each([
  ['notice', 1, 'caution'],
  ['warning', 1, 'warning'],
  ['notice', -1, 'notice'],
  ['block', -3, 'block'],
  ['caution', 0, 'caution'],
] as const)('%s shifted by %i is %s', (level: FindingLevel, steps, expected) => {
  expect(shiftLevel(level, steps)).toBe(expected);
});

test('levels rise from off to block', () => {
  const all: Level[] = ['off', 'notice', 'caution', 'warning', 'block'];
  expect([...all].reverse().sort((a, b) => severity(a) - severity(b))).toEqual(all);
});

describe('settings', () => {
  const check = (id: CheckId) => catalogue.find((each) => each.id === id)!;
  const setting = (id: CheckId, checks: object) => settingOf(check(id), policyOf({ checks }));

  test('a level alone keeps the default options, options alone are not had without a level', () => {
    const usual = setting('many-external-domains', {});
    expect(usual).toEqual({ level: 'warning', options: { domains: 4 } });
    expect(setting('many-external-domains', { 'many-external-domains': 'block' })).toEqual({
      level: 'block',
      options: { domains: 4 },
    });
    expect(setting('many-external-domains', { 'many-external-domains': ['notice', { domains: 9 }] })).toEqual(
      {
        level: 'notice',
        options: { domains: 9 },
      },
    );
  });
});

test('a message full of nothing is judged without a fault', () => {
  const { findings, recipients } = judge({}, blankMessage);
  expect(recipients).toEqual([]);
  expect(findings.every(({ check }) => check !== 'could-not-inspect')).toBe(true);
});

test('recipients are told with what is known of them, and no more', () => {
  const list = { name: '営業部', address: 'eigyo@example.co.jp', type: 'distributionList' } as const;
  const policy = { directory: [{ name: '山田商事', domains: ['yamada.example'] }] };
  expect(judge(policy, { ...message, cc: [list] }).recipients).toEqual([
    {
      field: 'to',
      name: '田中 一郎',
      address: 'tanaka@yamada.example',
      internal: false,
      company: 'yamada.example',
      companyName: '山田商事',
      risk: 0,
    },
    {
      field: 'cc',
      name: '営業部',
      address: 'eigyo@example.co.jp',
      type: 'distributionList',
      internal: true,
      company: 'example.co.jp',
      companyName: '',
      risk: 0,
    },
  ]);
});

test('the judgement travels as JSON', () => {
  const inspection = judge(finding('warning', 'caution'));
  expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
});

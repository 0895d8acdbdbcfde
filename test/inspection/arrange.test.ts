import * as fc from 'fast-check';
import type { Finding } from '../../src/inspection/finding';
import { contentOf, typicalPolicy, type Found } from '../ui/content';

const TANAKA = 'recipient:to:tanaka@yamada.example';
const SUZUKI = 'recipient:to:suzuki@yamada.example';
const SEEDS = ['subject', 'addressee', 'wording', 'attachments'];

interface Given {
  readonly checklist?: object;
  readonly attention?: object;
  readonly found?: readonly Found[];
  readonly to?: readonly { name: string; address: string }[];
  readonly justTicked?: boolean;
  readonly language?: 'ja' | 'en';
}

const ask = ({ checklist = {}, attention = {}, to, ...more }: Given) =>
  contentOf({
    ...more,
    policy: { ...typicalPolicy, checklist, attention },
    ...(to && { message: { to } }),
  }).inspection.checklist;
const ids = (given: Given) => ask(given).map(({ id }) => id);

const about = (level: Finding['level'], ...addresses: string[]): Found => ({
  check: 'similar-recipient',
  level,
  section: 'recipients',
  message: level,
  targets: addresses.map((address) => ({ kind: 'recipient', field: 'to', address })),
});
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: '', address: `p${i}@yamada.example` }));

test('a policy that wants nothing else is asked item by item, also just after', () => {
  expect(ids({ justTicked: true })).toEqual([TANAKA, SUZUKI, ...SEEDS]);
});

describe('recipients who were just ticked', () => {
  const fold = { checklist: { foldMinutes: 10 }, justTicked: true };

  test('are one tick together, in the place of the first', () => {
    expect(ask(fold).map(({ id, label }) => [id, label])[0]).toEqual([
      'finding:same-recipients',
      'さきほどと同じ宛先 2 件',
    ]);
    expect(ids(fold)).toEqual(['finding:same-recipients', ...SEEDS]);
  });

  test('not where others were', () => {
    expect(ids({ ...fold, justTicked: false })).toEqual([TANAKA, SUZUKI, ...SEEDS]);
  });

  test('but for those about whom something is to be ticked', () => {
    const found = [about('warning', 'p1@yamada.example'), about('caution', 'p2@yamada.example')];
    expect(ids({ ...fold, found, to: many(5) }).filter((id) => id.startsWith('recipient'))).toEqual([
      'recipient:to:p1@yamada.example',
      'recipient:to:p2@yamada.example',
    ]);
  });

  test('what is only said about them does not matter', () => {
    const found = [about('notice', 'tanaka@yamada.example')];
    expect(ids({ ...fold, found })).toEqual(['finding:same-recipients', ...SEEDS]);
  });

  test('one alone is ticked as he is', () => {
    expect(ids({ ...fold, to: many(1) })).toEqual(['recipient:to:p0@yamada.example', ...SEEDS]);
  });
});

describe('asked lightly', () => {
  const light = { checklist: { light: true } };

  test.each([
    ['ja', '宛先・件名・担当者・誤字・添付を指差し確認した'],
    ['en', 'I pointed at and checked: Recipients, Subject, Addressee, Typos, Attachments'],
  ] as const)('one tick says all that it answers (%s)', (language, label) => {
    expect(ask({ ...light, language })).toEqual([
      { id: 'light', label, section: 'recipients', kind: 'item', alone: false },
    ]);
  });

  test('says only what is asked', () => {
    expect(ask({ checklist: { light: true, items: ['subject'] } })[0]!.label).toBe(
      '宛先・件名を指差し確認した',
    );
  });

  test('also for a few recipients', () => {
    expect(ids({ ...light, to: many(3) })).toEqual(['light']);
  });

  test('says nothing of recipients where none are to be ticked', () => {
    const checklist = { light: true, when: 'always', tickEach: 'external', items: ['subject', 'wording'] };
    const to = [{ name: '', address: 'suzuki@example.co.jp' }];
    expect(ask({ checklist, to }).map(({ label }) => label)).toEqual(['件名・誤字を指差し確認した']);
  });

  test.each<[string, Given]>([
    ['something to tick', { found: [about('caution', 'tanaka@yamada.example')] }],
    ['a warning', { found: [about('warning')] }],
    ['an item of the organization’s own', { checklist: { light: true, custom: [{ id: 'a', label: 'x' }] } }],
    ['more than a few recipients', { to: many(4) }],
  ])('not with %s', (_, given) => {
    expect(ids({ ...light, ...given })).not.toContain('light');
  });

  test('also for more recipients where they are together one tick', () => {
    const checklist = { light: true, foldMinutes: 5 };
    expect(ids({ checklist, to: many(8), justTicked: true })).toEqual(['light']);
    expect(ids({ checklist: { light: true, tickEach: 'none' }, to: many(8) })).toEqual(['light']);
  });

  test('a single item stays as it is', () => {
    expect(ids({ checklist: { light: true, items: [] }, to: many(1) })).toEqual([
      'recipient:to:p0@yamada.example',
    ]);
  });
});

describe('domains to be typed again', () => {
  const attention = { retypeDomain: true };
  const typed = (given: Given) => ids({ attention, ...given }).filter((id) => id.startsWith('retype'));

  test('after the warnings about the recipients, each once', () => {
    const found = [
      about('warning', 'tanaka@yamada.example'),
      about('warning', 'tanaka@yamada.example', 'suzuki@yamada.example'),
    ];
    const asked = ask({ attention, found });
    expect(asked.map(({ kind }) => kind).slice(0, 3)).toEqual(['finding', 'finding', 'retype']);
    expect(asked[2]).toEqual({
      id: 'retype:yamada.example',
      label: '田中 一郎 tanaka@… の @ より後ろを入力',
      section: 'recipients',
      kind: 'retype',
      alone: true,
    });
    expect(typed({ found })).toHaveLength(1);
  });

  test('before anything else that is no warning about them', () => {
    const found = [about('warning', 'p0@yamada.example'), about('caution', 'p1@yamada.example')];
    const asked = ask({ attention, found, to: many(2), checklist: { tickEach: 'none', items: [] } });
    expect(asked.map(({ kind, alone }) => [kind, alone])).toEqual([
      ['finding', true],
      ['retype', true],
      ['finding', false],
      ['finding', false],
    ]);
  });

  test.each([
    [' 田中 一郎 ', '田中 一郎 tanaka@… の @ より後ろを入力'],
    [' ', 'tanaka@… の @ より後ろを入力'],
  ])('the label for %j says who it is', (name, label) => {
    const to = [{ name, address: 'tanaka@yamada.example' }];
    const asked = ask({ attention, to, found: [about('warning', 'tanaka@yamada.example')] });
    expect(asked.find(({ kind }) => kind === 'retype')!.label).toBe(label);
  });

  test('for both recipients whom a warning is about', () => {
    const to = [
      { name: '', address: 'a@a.example' },
      { name: '', address: 'b@b.example' },
    ];
    expect(typed({ to, found: [about('warning', 'a@a.example', 'b@b.example')] })).toEqual([
      'retype:a.example',
      'retype:b.example',
    ]);
  });

  test('the label does not give it away', () => {
    const to = [{ name: 'tanaka@yamada.example', address: 'tanaka@yamada.example' }];
    const asked = ask({ attention, to, found: [about('warning', 'tanaka@yamada.example')] });
    expect(asked.find(({ kind }) => kind === 'retype')!.label).not.toContain('yamada');
  });

  test.each<[string, readonly Found[]]>([
    ['what is no warning', [about('caution', 'tanaka@yamada.example')]],
    ['a warning about nobody', [about('warning')]],
    [
      'a warning about many',
      [about('warning', 'p0@yamada.example', 'p1@yamada.example', 'p2@yamada.example')],
    ],
  ])('not for %s', (_, found) => {
    expect(typed({ found, to: many(3) })).toEqual([]);
  });

  test('not where the policy does not want it', () => {
    const found = [about('warning', 'tanaka@yamada.example')];
    expect(typed({ found, attention: {} })).toEqual([]);
  });
});

const level = fc.constantFrom<Finding['level'][]>('notice', 'caution', 'warning');
const mails = fc.record({
  count: fc.integer({ min: 0, max: 6 }),
  found: fc.array(fc.record({ level, targets: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }) }), {
    maxLength: 4,
  }),
  custom: fc.boolean(),
  tickEach: fc.constantFrom('all', 'external', 'none'),
  light: fc.boolean(),
  fold: fc.boolean(),
  justTicked: fc.boolean(),
  retypeDomain: fc.boolean(),
});

test('whatever is asked together, what must be ticked by itself is, and nothing asked is lost', () => {
  fc.assert(
    fc.property(mails, ({ count, found, custom, tickEach, light, fold, justTicked, retypeDomain }) => {
      const to = many(count);
      const shared = {
        to,
        found: found.map(({ level, targets }) =>
          about(level, ...targets.filter((i) => i < count).map((i) => to[i]!.address)),
        ),
      };
      const plain = { tickEach, ...(custom && { custom: [{ id: 'a', label: 'x', when: 'always' }] }) };
      const before = ask({ ...shared, checklist: plain });
      const after = ask({
        ...shared,
        checklist: { ...plain, light, ...(fold && { foldMinutes: 5 }) },
        attention: { retypeDomain },
        justTicked,
      });
      const kept = new Set(after.map(({ id }) => id));
      const together = after.filter(({ id }) => id === 'light' || id === 'finding:same-recipients');
      for (const item of before) {
        const isMild = ['recipient', 'item'].includes(item.kind) || item.id === 'finding:external-recipients';
        const mayGo = !item.alone && isMild && (item.kind === 'recipient' || kept.has('light'));
        expect(kept.has(item.id) || (mayGo && together.length === 1)).toBe(true);
        if (item.alone) expect(after).toContainEqual(item);
      }
      expect(together.every(({ alone }) => !alone)).toBe(true);
      expect(after.length === 0).toBe(before.length === 0);
      expect(kept.size).toBe(after.length);
    }),
  );
});

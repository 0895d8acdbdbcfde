import type { CheckId } from '../../src/checks/ids';
import type { FindingLevel } from '../../src/checks/level';
import { checklistFor, type ChecklistItem } from '../../src/inspection/checklist';
import type { Finding } from '../../src/inspection/finding';
import { classifyRecipients } from '../../src/recipients/recipient';
import { messageTo } from '../support/messages';
import { policyOf } from '../support/policies';

const OUT = 'tanaka@yamada.example';
const OUT2 = 'kato@kato.example';
const IN = 'suzuki@example.co.jp';

const found = (
  check: CheckId,
  level: FindingLevel,
  address?: string,
  id = `${check}|${address ?? ''}`,
): Finding => ({
  id,
  check,
  level,
  section: 'recipients',
  message: `${check} ${level}`,
  targets: address === undefined ? [] : [{ kind: 'recipient', field: 'to', address }],
  suggestions: [],
});

function listFor(
  checklist: object,
  to: readonly string[],
  findings: readonly Finding[] = [],
  language: 'ja' | 'en' = 'ja',
): ChecklistItem[] | null {
  const policy = policyOf({ checklist });
  return checklistFor({
    policy,
    language,
    findings,
    recipients: classifyRecipients(messageTo(...to), policy),
  });
}

const ids = (items: readonly ChecklistItem[] | null) => items && items.map(({ id }) => id);

describe('when the list of items is asked for', () => {
  const caution = [found('empty-subject', 'caution')];
  const notice = [found('empty-subject', 'notice')];
  const items = ['subject', 'addressee', 'wording', 'attachments'];
  test.each([
    ['always', [IN], [], items],
    ['always', [], [], items],
    ['external', [IN], [], null],
    ['external', [IN], caution, ['finding:empty-subject|']],
    ['external', [IN], notice, null],
    ['external', [OUT], [], [`recipient:to:${OUT}`, ...items]],
    ['external', [''], [], ['recipient:to:', ...items]],
    ['findings', [OUT], [], null],
    ['findings', [OUT], notice, null],
    ['findings', [OUT], caution, [`recipient:to:${OUT}`, 'finding:empty-subject|', ...items]],
    ['findings', [IN], caution, ['finding:empty-subject|', ...items]],
    ['never', [OUT], [], null],
    ['never', [OUT], caution, [`recipient:to:${OUT}`, 'finding:empty-subject|']],
  ] as const)('%s, to %j, with %j', (when, to, findings, expected) => {
    expect(ids(listFor({ when }, to, findings))).toEqual(expected);
  });
});

describe('which recipients are ticked one by one', () => {
  test.each([
    ['external', [OUT, IN, OUT2], [`recipient:to:${OUT}`, `recipient:to:${OUT2}`]],
    ['all', [OUT, IN], [`recipient:to:${OUT}`, `recipient:to:${IN}`]],
    ['none', [OUT, IN], []],
    ['external', [OUT, OUT], [`recipient:to:${OUT}`]],
  ])('%s of %j', (tickEach, to, expected) => {
    expect(ids(listFor({ tickEach, items: [] }, to))).toEqual(expected);
  });

  test('who is merely outside is answered by the own row, or by one tick for all', () => {
    const outside = [OUT, OUT2].map((address) => found('external-recipient', 'caution', address));
    expect(ids(listFor({ items: [] }, [OUT, OUT2], outside))).toEqual([
      `recipient:to:${OUT}`,
      `recipient:to:${OUT2}`,
    ]);
    const [all] = listFor({ items: [], tickEach: 'none' }, [OUT, OUT2], outside)!;
    expect(all).toMatchObject({ id: 'finding:external-recipients', label: '社外の宛先 2 件', alone: false });
  });

  test('an external recipient who is a warning is ticked alone, on the own row or by the finding', () => {
    const warned = [found('external-recipient', 'warning', OUT)];
    expect(listFor({ items: [] }, [OUT, OUT2], warned)).toMatchObject([
      { id: `recipient:to:${OUT}`, alone: true },
      { id: `recipient:to:${OUT2}`, alone: false },
    ]);
    expect(listFor({ items: [], tickEach: 'none' }, [OUT], warned)).toMatchObject([
      { kind: 'finding', alone: true },
    ]);
  });

  test('what else is found about a recipient is a tick of its own', () => {
    const findings = [
      found('watched-recipient', 'warning', OUT),
      found('external-recipient', 'caution', OUT),
    ];
    expect(listFor({ items: [] }, [OUT], findings)).toMatchObject([
      { id: `finding:watched-recipient|${OUT}`, alone: true },
      { id: `recipient:to:${OUT}`, alone: false },
    ]);
  });
});

describe('order, and what stands alone', () => {
  test('warnings, recipients, other findings, items, own items', () => {
    const findings = [
      found('keyword', 'warning'),
      found('empty-subject', 'caution'),
      found('placeholder', 'notice'),
    ];
    const items = listFor({ items: ['subject'], custom: [{ id: 'boss', label: 'x' }] }, [OUT], findings)!;
    expect(items.map(({ id, alone, kind }) => [id, kind, alone])).toEqual([
      ['finding:keyword|', 'finding', true],
      [`recipient:to:${OUT}`, 'recipient', false],
      ['finding:empty-subject|', 'finding', false],
      ['subject', 'item', false],
      ['custom:boss', 'custom', false],
    ]);
  });

  test('the same thing found twice is ticked once, and alone if either is a warning', () => {
    const twice = [found('keyword', 'warning', undefined, 'k'), found('keyword', 'caution', undefined, 'k')];
    expect(listFor({ items: [] }, [IN], twice)).toMatchObject([{ id: 'finding:k', alone: true }]);
  });
});

describe('items and own items', () => {
  test('carry the labels of the language', () => {
    const labels = (language: 'ja' | 'en') =>
      listFor(
        {
          when: 'always',
          custom: [
            { id: 'a', label: { ja: '上長', en: 'Boss' }, when: 'always' },
            { id: 'b', label: '同じ', when: 'always' },
          ],
        },
        [IN],
        [],
        language,
      )!.map(({ label }) => label);
    expect(labels('ja')).toEqual(['件名', '担当者', '誤字', '添付', '上長', '同じ']);
    expect(labels('en')).toEqual(['Subject', 'Addressee', 'Typos', 'Attachments', 'Boss', '同じ']);
  });

  test('only those that the policy lists, in its order', () => {
    expect(ids(listFor({ when: 'always', items: ['attachments', 'subject'] }, [IN]))).toEqual([
      'attachments',
      'subject',
    ]);
  });

  test.each([
    ['always', [IN], true],
    ['external', [IN], false],
    ['external', [OUT], true],
    ['findings', [OUT], false],
    ['never', [OUT], false],
  ])('an own item for %s, to %j: %j', (when, to, expected) => {
    const items = listFor({ when: 'never', custom: [{ id: 'boss', label: 'x', when }] }, to);
    expect(ids(items)?.includes('custom:boss') ?? false).toBe(expected);
  });
});

test('a recipient without an address is ticked once, by its name', () => {
  const message = { ...messageTo(), to: [{ name: '連絡先グループ', address: '' }] };
  const policy = policyOf({ checklist: { items: [] } });
  const recipients = classifyRecipients(message, policy);
  const findings = [found('external-recipient', 'caution', '')];
  expect(ids(checklistFor({ policy, language: 'ja', recipients, findings }))).toEqual([
    'recipient:to:連絡先グループ',
  ]);
});

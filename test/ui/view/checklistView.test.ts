import fc from 'fast-check';
import { checkIds, sections } from '../../../src/checks/ids';
import { levels } from '../../../src/checks/level';
import { checklistView, itemsOf } from '../../../src/ui/view/checklistView';
import { contentOf, typicalMessage, typicalPolicy, type ContentInput, type Found } from '../content';

const viewOf = (input: ContentInput) => checklistView(contentOf(input));
const tanaka = { kind: 'recipient', field: 'to', address: 'tanaka@yamada.example' } as const;
const suzuki = { kind: 'recipient', field: 'to', address: 'suzuki@yamada.example' } as const;
const takahashi = { kind: 'recipient', field: 'cc', address: 'takahashi@example.co.jp' } as const;

const about = (targets: Found['targets'] & object, more: Partial<Found> = {}): Found => ({
  check: 'unusual-recipient',
  level: 'caution',
  section: 'recipients',
  message: 'いつもの宛先ではありません',
  targets,
  ...more,
});

const rowOf = (view: ReturnType<typeof viewOf>, address: string) =>
  [...view.recipients.external, view.recipients.internal]
    .flatMap((group) => group?.rows ?? [])
    .find((row) => row.address === address)!;

test('a mail to a known company: one group of two, colleagues apart, the seed list', () => {
  const view = viewOf({});
  expect(view.recipients.external.map(({ name, domains, rows }) => [name, domains, rows.length])).toEqual([
    ['株式会社山田商事', ['yamada.example'], 2],
  ]);
  expect(view.recipients.internal?.rows.map(({ names, item }) => [names, item])).toEqual([
    [['高橋 直樹'], null],
  ]);
  expect(Object.values(view.seed).map((item) => item?.label)).toEqual(['件名', '担当者', '誤字', '添付']);
  expect([view.warnings, view.blocks, view.custom, view.other]).toEqual([[], [], [], []]);
});

describe('findings', () => {
  test('about one external recipient stand on his row', () => {
    const view = viewOf({ found: [about([tanaka])] });
    expect(rowOf(view, tanaka.address).findings.map(({ item }) => item?.id)).toEqual([
      'finding:unusual-recipient|0',
    ]);
    expect(view.found.recipients).toEqual([]);
  });

  test.each([
    ['several recipients', [tanaka, suzuki]],
    ['a colleague, whose row is folded away', [takahashi]],
    ['nobody in particular', []],
  ])('about %s stand above the recipients', (_, targets) => {
    const view = viewOf({ found: [about(targets)] });
    expect(view.found.recipients.map(({ item }) => item?.id)).toEqual(['finding:unusual-recipient|0']);
  });

  test('that warn come first and are told again beside the recipient', () => {
    const view = viewOf({ found: [about([tanaka], { level: 'warning' })] });
    expect(view.warnings.map(({ item }) => item?.alone)).toEqual([true]);
    expect(rowOf(view, tanaka.address).remarks).toHaveLength(1);
    expect(rowOf(view, suzuki.address).remarks).toEqual([]);
  });

  test('that warn about a crowd are told once', () => {
    const crowd = Array.from({ length: 4 }, (_, i) => ({ name: '', address: `a${i}@b.example` }));
    const targets = crowd.map(({ address }) => ({ kind: 'recipient', field: 'to', address }) as const);
    const view = viewOf({ message: { to: crowd }, found: [about(targets, { level: 'warning' })] });
    expect(view.recipients.external[0]!.rows.map(({ remarks }) => remarks)).toEqual([[], [], [], []]);
  });

  test('of level notice are shown in their section without a tick', () => {
    const view = viewOf({ found: [{ check: 'wording', level: 'notice', section: 'wording', message: '…' }] });
    expect(view.found.wording.map(({ item }) => item)).toEqual([null]);
  });

  test('that block take every tick away', () => {
    const view = viewOf({
      found: [about([tanaka], { level: 'block' }), about([suzuki], { level: 'warning' })],
    });
    expect(view.blocks).toHaveLength(1);
    expect(view.warnings.map(({ item }) => item)).toEqual([null]);
    expect(Object.values(itemsOf(view)).flat()).toEqual([]);
  });
});

describe('recipients', () => {
  test('of several domains of one company are one group', () => {
    const to = [
      { name: 'A', address: 'a@yamada.example' },
      { name: 'B', address: 'b@tokyo.yamada.example' },
    ];
    const [group, ...others] = viewOf({ message: { to } }).recipients.external;
    expect(others).toHaveLength(1); // The directory names only the one domain: the other may be someone else's.
    expect(group!.rows.map(({ address }) => address)).toEqual(['a@yamada.example']);
  });

  test('of an unknown company are grouped by the domain it registered, shown in its own script', () => {
    const to = [
      { name: 'A', address: 'a@xn--wgv71a119e.example' },
      { name: 'B', address: 'b@mail.xn--wgv71a119e.example' },
    ];
    expect(
      viewOf({ message: { to } }).recipients.external.map(({ key, name, domains }) => [key, name, domains]),
    ).toEqual([['xn--wgv71a119e.example', '', ['日本語.example', 'mail.日本語.example']]]);
  });

  test('with the same address in the same field are one row with both names', () => {
    const to = [
      { name: '田中 一郎', address: 'tanaka@yamada.example' },
      { name: 'Tanaka', address: 'tanaka@yamada.example' },
      { name: ' 田中 一郎 ', address: 'tanaka@yamada.example' },
    ];
    const [row, ...others] = viewOf({ message: { to } }).recipients.external[0]!.rows;
    expect(row!.names).toEqual(['田中 一郎', 'Tanaka']);
    expect(others).toEqual([]);
  });

  test('added since the last confirmation are marked', () => {
    const view = viewOf({ changes: [{ part: 'recipient', field: 'to', address: tanaka.address }] });
    expect(rowOf(view, tanaka.address).changed).toBe(true);
    expect(rowOf(view, suzuki.address).changed).toBe(false);
  });

  test('that are not ticked one by one have one tick together', () => {
    const view = viewOf({ policy: { ...typicalPolicy, checklist: { tickEach: 'none' } } });
    expect(view.togetherTick?.label).toBe('社外の宛先 2 件');
    expect(rowOf(view, tanaka.address).item).toBeNull();
  });

  test('that cannot be read are a group of their own', () => {
    const view = viewOf({ message: { to: [{ name: '営業部グループ', address: '' }] } });
    expect(view.recipients.external.map(({ name, domains }) => [name, domains])).toEqual([['', []]]);
    expect(view.recipients.external[0]!.rows[0]!.item?.id).toBe('recipient:to:営業部グループ');
    expect(view.togetherTick).toBeNull();
  });
});

test('every item of the checklist has exactly one place', () => {
  const target = fc.oneof(
    fc.constantFrom(tanaka, suzuki, takahashi),
    fc.constant({ kind: 'recipient', field: 'bcc', address: 'gone@x.example' } as const),
    fc.constant({ kind: 'attachment', name: 'お見積書_山田商事様.xlsx' } as const),
    fc.constant({ kind: 'body', text: '先日', start: 0, end: 2 } as const),
  );
  const found = fc.record({
    check: fc.constantFrom(...checkIds.filter((id) => id !== 'external-recipient')),
    level: fc.constantFrom(...levels.filter((level) => level !== 'off' && level !== 'block')),
    section: fc.constantFrom(...sections),
    message: fc.string(),
    targets: fc.array(target, { maxLength: 3 }),
  });
  const input = fc.record({
    found: fc.array(found, { maxLength: 8 }),
    tickEach: fc.constantFrom('all', 'external', 'none'),
    items: fc.subarray(['subject', 'addressee', 'wording', 'attachments']),
    bcc: fc.array(fc.constantFrom({ name: '', address: 'x@y.example' }, { name: 'リスト', address: '' }), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(input, ({ found, tickEach, items, bcc }) => {
      const custom = [{ id: 'boss', label: '上長の確認を得た' }];
      const content = contentOf({
        found,
        message: { ...typicalMessage, bcc },
        policy: { ...typicalPolicy, checklist: { tickEach, items, custom } },
      });
      const placed = Object.values(itemsOf(checklistView(content))).flat();
      expect(placed.map(({ id }) => id).sort()).toEqual(
        content.inspection.checklist.map(({ id }) => id).sort(),
      );
    }),
  );
});

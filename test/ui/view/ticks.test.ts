import { isComplete, keptTicks, openItems, ticksOf } from '../../../src/ui/view/ticks';
import { at, contentOf, file, typicalMessage, typicalPolicy, type ContentInput } from '../content';

const policy = {
  ...typicalPolicy,
  checklist: { custom: [{ id: 'boss', label: '上長の確認を得た' }] },
};
const body = typicalMessage.body.text;
const found = [
  {
    check: 'placeholder',
    level: 'warning',
    section: 'wording',
    message: '書きかけ',
    targets: [at('body', body, '先日')],
  },
] as const;
const before = contentOf({ policy, found });
const all = new Set(before.inspection.checklist.map(({ id }) => id));

/** The ids whose tick is gone after the message became `message`. */
const lost = (input: ContentInput) => {
  const after = contentOf({ policy, found, ...input });
  const kept = keptTicks(before, after, all);
  return after.inspection.checklist.map(({ id }) => id).filter((id) => !kept.has(id));
};

describe('ticks that no longer hold', () => {
  test('none after nothing', () => expect(lost({})).toEqual([]));

  test('of the subject', () => {
    expect(lost({ message: { subject: '別の件' } })).toEqual(['subject', 'custom:boss']);
  });

  test('of the text', () => {
    expect(lost({ message: { body: { text: `${body}\n追伸` } } })).toEqual([
      'addressee',
      'wording',
      'custom:boss',
    ]);
  });

  test('not of a finding that only moved', () => {
    const text = `はじめに\n${body}`;
    const moved = [{ ...found[0], targets: [at('body', text, '先日')] }];
    expect(lost({ message: { body: { text } }, found: moved })).not.toContain('finding:placeholder|0');
  });

  test('of a finding that says something else', () => {
    expect(lost({ found: [{ ...found[0], message: '書きかけが 2 か所' }] })).toEqual([
      'finding:placeholder|0',
    ]);
  });

  test('of the recipients', () => {
    const kato = { name: '加藤 誠', address: 'kato@kawakami.example' };
    expect(lost({ message: { to: [...typicalMessage.to, kato] } })).toEqual([
      'recipient:to:kato@kawakami.example',
      'addressee',
      'custom:boss',
    ]);
  });

  test('of a recipient whose name changed', () => {
    const [tanaka, suzuki] = typicalMessage.to;
    expect(lost({ message: { to: [{ ...tanaka!, name: '田中 次郎' }, suzuki!] } })).toEqual([
      'recipient:to:tanaka@yamada.example',
      'addressee',
      'custom:boss',
    ]);
  });

  test('of a recipient who moved to another field', () => {
    const [tanaka, suzuki] = typicalMessage.to;
    expect(lost({ message: { to: [tanaka!], cc: [...typicalMessage.cc, suzuki!] } })).toContain(
      'recipient:cc:suzuki@yamada.example',
    );
  });

  test('of the attachments', () => {
    expect(lost({ message: { attachments: [file('別の見積書.xlsx', 18_233)] } })).toEqual([
      'attachments',
      'custom:boss',
    ]);
  });

  test('not of an attached item whose estimated size changed', () => {
    const item = (size: number) =>
      contentOf({ message: { attachments: [file('議事録', size, { kind: 'item' })] } });
    expect(keptTicks(item(40_000), item(41_000), new Set(['attachments']))).toContain('attachments');
  });

  test('of the account that it is sent from', () => {
    const from = { name: '営業部', address: 'sales@example.co.jp' };
    expect(lost({ message: { from } })).toEqual(['custom:boss']);
  });
});

test('what was not ticked is not ticked afterwards', () => {
  expect(keptTicks(before, before, new Set(['subject']))).toEqual(new Set(['subject']));
});

test('ticks for items that are not there count for nothing', () => {
  const content = contentOf({ ticked: ['subject', 'finding:gone'] });
  expect(ticksOf(content)).toEqual(new Set(['subject']));
});

test('a message may be sent when its last item is ticked', () => {
  const ids = before.inspection.checklist.map(({ id }) => id);
  expect(isComplete(before, new Set(ids.slice(1)))).toBe(false);
  expect(openItems(before, new Set(ids.slice(1))).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  expect(isComplete(before, all)).toBe(true);
});

test('nor while its files are still being looked into', () => {
  const looking = contentOf({ looking: { done: 1, total: 2 } });
  expect(isComplete(looking, new Set(looking.inspection.checklist.map(({ id }) => id)))).toBe(false);
});

test.each([
  [false, true],
  [true, false],
])('slips that are still looked for hold up nothing unless they are awaited', (awaited, complete) => {
  const reading = contentOf({ reading: { awaited } });
  expect(isComplete(reading, new Set(reading.inspection.checklist.map(({ id }) => id)))).toBe(complete);
});

test('ticks stay when more is found in the files, and what is found is not ticked', () => {
  const attachments = [file('名簿.xlsx', 18_233)];
  const then = contentOf({ message: { attachments }, looking: { done: 0, total: 1 } });
  const now = contentOf({
    message: { attachments },
    facts: [{ type: 'xlsx' }],
    found: [{ check: 'hidden-content', level: 'warning', section: 'attachments', message: '見えない内容' }],
  });
  const ticked = new Set(then.inspection.checklist.map(({ id }) => id));
  const kept = keptTicks(then, now, ticked);
  expect(kept).toEqual(ticked);
  expect(openItems(now, kept).map(({ label }) => label)).toEqual(['見えない内容']);
});

test('a blocked message is never complete, although there is nothing to tick', () => {
  const blocked = contentOf({
    found: [{ check: 'blocked-recipient', level: 'block', section: 'recipients', message: '送信禁止' }],
  });
  expect(blocked.inspection.checklist).toEqual([]);
  expect(isComplete(blocked, new Set())).toBe(false);
});

import { digestOf } from '../../src/confirmation/digest';
import { keptTicks } from '../../src/confirmation/keptTicks';
import { inspect } from '../../src/inspection/inspect';
import type { OutgoingMessage } from '../../src/message/message';
import { policySchema } from '../../src/policy/schema';
import { wholeRules } from '../../src/rules/whole';

const policy = policySchema.parse({
  version: 1,
  organization: { domains: ['example.co.jp'] },
  checklist: { custom: [{ id: 'boss', label: '上長の確認を得た' }] },
  checks: { 'large-attachment': ['caution', { megabytes: 1 }] },
  recipients: { watched: ['*@rival.example'] },
  keywords: [{ id: 'draft', words: ['下書き'], in: ['subject'], level: 'caution' }],
});

const tanaka = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const message: OutgoingMessage = {
  from: { name: '佐藤', address: 'sato@example.co.jp' },
  to: [tanaka],
  cc: [{ name: '', address: 'buyer@rival.example' }],
  bcc: [],
  subject: '下書き: 見積',
  body: { text: '田中様' },
  attachments: [{ name: '図面.zip', size: 3_000_000, kind: 'file', inline: false }],
  composeType: 'new',
};

/** What stays ticked after everything was ticked and the message was changed. */
function kept(changes: Partial<OutgoingMessage>, ticked?: string[]): { stays: string[]; goes: string[] } {
  const before = inspect({ message, policy, language: 'ja', ...wholeRules });
  const now = { ...message, ...changes };
  const { checklist, findings } = inspect({ message: now, policy, language: 'ja', ...wholeRules });
  const stays = keptTicks(
    { digest: digestOf(message), ticked: ticked ?? before.checklist.map(({ id }) => id) },
    { message: now, digest: digestOf(now), checklist, findings },
  );
  return { stays, goes: checklist.map(({ id }) => id).filter((id) => !stays.includes(id)) };
}

const keyword = expect.stringMatching(/^finding:keyword/) as string;
const large = expect.stringMatching(/^finding:large-attachment/) as string;
const watched = expect.stringMatching(/^finding:watched-recipient/) as string;
const rowTanaka = 'recipient:to:tanaka@yamada.example';
const rowRival = 'recipient:cc:buyer@rival.example';

test('nothing changed: every tick stays, the warning too', () => {
  expect(kept({}).goes).toEqual([]);
  expect(kept({}).stays).toEqual(
    expect.arrayContaining([watched, keyword, large, rowTanaka, rowRival, 'custom:boss']),
  );
});

test.each<[string, Partial<OutgoingMessage>, string[]]>([
  ['subject', { subject: '下書き: 見積書' }, [watched, keyword, 'subject', 'custom:boss']],
  ['text', { body: { text: '田中様 どうぞ' } }, [watched, 'addressee', 'wording', 'custom:boss']],
  [
    'attachments',
    { attachments: [{ ...message.attachments[0]!, size: 3_000_001 }] },
    [watched, large, 'attachments', 'custom:boss'],
  ],
  [
    'a recipient added',
    { bcc: [{ name: '', address: 'x@yamada.example' }] },
    [watched, 'recipient:bcc:x@yamada.example', 'addressee', 'custom:boss'],
  ],
  [
    'a recipient moved to Bcc',
    { to: [], bcc: [tanaka] },
    [watched, 'recipient:bcc:tanaka@yamada.example', 'addressee', 'custom:boss'],
  ],
  ['sender', { from: { name: '', address: 'sato2@example.co.jp' } }, [watched, 'custom:boss']],
])('%s changed: what speaks of it goes, and every warning', (_, changes, goes) => {
  const result = kept(changes).goes;
  expect(result).toEqual(expect.arrayContaining(goes));
  expect(result).toHaveLength(goes.length);
});

test('what points at nothing in particular speaks of the whole message', () => {
  const before = { ...message, truncated: ['to'] as const };
  const lenient = policySchema.parse({ version: 1, checks: { 'unverified-recipients': 'caution' } });
  const id = 'finding:unverified-recipients';
  const stays = (now: OutgoingMessage) => {
    const { checklist, findings } = inspect({
      message: now,
      policy: lenient,
      language: 'ja',
      ...wholeRules,
    });
    expect(checklist.find((item) => item.id === id)).toMatchObject({ alone: false });
    return keptTicks(
      { digest: digestOf(before), ticked: [id] },
      { message: now, digest: digestOf(now), checklist, findings },
    );
  };
  expect(stays(before)).toEqual([id]);
  expect(stays({ ...before, subject: 'x' })).toEqual([]);
});

test('what was not ticked does not become ticked', () => {
  expect(kept({ subject: 'x' }, [rowTanaka]).stays).toEqual([rowTanaka]);
});

test('one tick for all who are outside holds while the recipients are the same', () => {
  const single = policySchema.parse({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    checklist: { tickEach: 'none' },
  });
  const stays = (changes: Partial<OutgoingMessage>) => {
    const now = { ...message, ...changes };
    const { checklist, findings } = inspect({
      message: now,
      policy: single,
      language: 'ja',
      ...wholeRules,
    });
    const earlier = { digest: digestOf(message), ticked: ['finding:external-recipients'] };
    return keptTicks(earlier, { message: now, digest: digestOf(now), checklist, findings });
  };
  expect(stays({ subject: 'x' })).toEqual(['finding:external-recipients']);
  expect(stays({ cc: [] })).toEqual([]);
});

describe('what points at several places', () => {
  const [drawing, photo] = ['図面.zip', '写真.zip'].map((name) => ({ ...message.attachments[0]!, name }));
  const before = { ...message, attachments: [drawing!, photo!] };
  const now = { ...before, attachments: [drawing!, { ...photo!, size: 3_000_001 }] };
  const about = (...names: string[]) => ({
    id: names.join('+'),
    check: 'large-attachment' as const,
    level: 'caution' as const,
    section: 'attachments' as const,
    message: '',
    targets: names.map((name) => ({ kind: 'attachment' as const, name })),
    suggestions: [],
  });
  const stays = (...findings: ReturnType<typeof about>[]) => {
    const checklist = findings.map(({ id }) => ({
      id: `finding:${id}`,
      label: '',
      section: 'attachments' as const,
      kind: 'finding' as const,
      alone: false,
    }));
    const earlier = { digest: digestOf(before), ticked: checklist.map(({ id }) => id) };
    return keptTicks(earlier, { message: now, digest: digestOf(now), checklist, findings });
  };

  test('goes when one of them changed', () => {
    expect(stays(about(drawing!.name), about(photo!.name))).toEqual([`finding:${drawing!.name}`]);
    expect(stays(about(drawing!.name, photo!.name))).toEqual([]);
  });

  test('goes when one of two findings that share a tick is about what changed', () => {
    expect(stays(about(drawing!.name), { ...about(photo!.name), id: drawing!.name })).toEqual([]);
  });
});

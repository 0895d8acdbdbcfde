import { inspect } from '../../src/inspection/inspect';
import { validatePolicy } from '../../src/policy/faults';
import { digestOf } from '../../src/confirmation/digest';
import type { OutgoingMessage } from '../../src/message/message';

const message: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [{ name: '田中 一郎', address: 'tanaka@yamada.example' }],
  cc: [],
  bcc: [],
  subject: 'お見積りの件',
  body: { text: '山田商事 田中様' },
  attachments: [],
  composeType: 'new',
};

test('an external recipient must be ticked', () => {
  const result = validatePolicy({ version: 1, checks: { 'new-recipient': 'off' } }, 'en');
  if (!result.ok) throw new Error(JSON.stringify(result));
  const inspection = inspect({ message, policy: result.policy, language: 'ja' });
  expect(inspection.decision).toBe('confirm');
  expect(inspection.checklist.map(({ id }) => id)).toEqual([
    'recipient:to:tanaka@yamada.example',
    'subject',
    'addressee',
    'wording',
    'attachments',
  ]);
  expect(digestOf(message).whole).toHaveLength(64);
});

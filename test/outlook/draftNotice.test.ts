import type { Finding } from '../../src/inspection/finding';
import { draftNotice, NOTICE_LIMIT } from '../../src/outlook/draftNotice';

const finding = (parts: Partial<Finding> = {}): Finding => ({
  id: 'x',
  check: 'similar-recipient',
  level: 'warning',
  section: 'recipients',
  message: '田中 一郎 ではありませんか',
  targets: [],
  suggestions: [],
  ...parts,
});

test.each<[string, readonly Finding[], string]>([
  ['nothing', [], ''],
  ['a caution', [finding({ level: 'caution' })], ''],
  ['a warning', [finding()], '警告: 田中 一郎 ではありませんか'],
  [
    'what forbids it',
    [finding({ level: 'block' }), finding()],
    '送信できません: 田中 一郎 ではありませんか（ほか 1 件）',
  ],
  ['words still to be written', [finding({ section: 'wording' }), finding({ section: 'subject' })], ''],
  ['a file still to be attached', [finding({ check: 'missing-attachment', section: 'attachments' })], ''],
  [
    'a file',
    [finding({ check: 'watched-attachment', section: 'attachments' })],
    '警告: 田中 一郎 ではありませんか',
  ],
  ['several lines', [finding({ message: 'a\nb' })], '警告: a b'],
])('%s', (_, findings, text) => {
  expect(draftNotice(findings, 'ja')).toBe(text);
});

test.each([['x'], ['𠮷']])('keeps to Outlook’s limit with %s, and says how much more there is', (sign) => {
  const long = finding({ message: sign.repeat(200) });
  const notice = draftNotice([long, long, long], 'en');
  expect(notice.length).toBeLessThanOrEqual(NOTICE_LIMIT);
  expect(notice).toMatch(/… \(and 2 more\)$/);
  expect(() => encodeURIComponent(notice)).not.toThrow();
});

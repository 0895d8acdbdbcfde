import { offeredChannels } from '../../src/channels/channels';
import { inspect } from '../../src/inspection/inspect';
import type { OutgoingMessage } from '../../src/message/message';
import { policySchema } from '../../src/policy/schema';
import { wholeRules } from '../../src/rules/whole';

const teams = {
  name: 'Teams',
  url: 'https://teams.microsoft.com/l/chat/0/0?users={addresses}&topicName={subject}',
};
const slack = { name: 'Slack', url: 'https://slack.com/app_redirect?channel=C0123456789' };

const mail: OutgoingMessage = {
  from: { name: '佐藤 健', address: 'sato@example.co.jp' },
  to: [{ name: '鈴木 花子', address: 'suzuki@example.co.jp' }],
  cc: [{ name: '高橋 直樹', address: 'takahashi@example.co.jp' }],
  bcc: [],
  subject: '明日の定例',
  body: { text: '15 時からにできますか。' },
  attachments: [],
  composeType: 'new',
};
const CUSTOMER = { name: '田中 一郎', address: 'tanaka@yamada.example' };
const LIST = { name: '営業部', address: 'eigyo@example.co.jp', type: 'distributionList' } as const;
const file = { name: '議事録.txt', size: 10, kind: 'file', inline: false } as const;

function offered(message: Partial<OutgoingMessage> = {}, channels: object[] = [teams], more: object = {}) {
  const policy = policySchema.parse({
    version: 1,
    organization: { domains: ['example.co.jp'] },
    channels,
    ...more,
  });
  const whole = { ...mail, ...message };
  const inspection = inspect({ ...wholeRules, message: whole, policy, language: 'ja' });
  return offeredChannels({ message: whole, inspection, policy });
}
const names = (...given: Parameters<typeof offered>) => offered(...given).map(({ name }) => name);

test('for a short mail to colleagues, with the recipients and what else the address asks for', () => {
  expect(offered()).toEqual([
    {
      name: 'Teams',
      url: 'https://teams.microsoft.com/l/chat/0/0?users=suzuki%40example.co.jp,takahashi%40example.co.jp&topicName=%E6%98%8E%E6%97%A5%E3%81%AE%E5%AE%9A%E4%BE%8B',
    },
  ]);
});

test('of the text nothing, unless the address asks for it', () => {
  const asking = { ...slack, url: 'https://chat.example.co.jp/?text={text}' };
  expect(offered({}, [slack])).toEqual([slack]);
  expect(decodeURIComponent(offered({}, [asking])[0]!.url)).toContain('15 時からにできますか。');
});

test('the sender, who is in every chat of his, is not named', () => {
  expect(offered({ cc: [mail.from] })[0]!.url).toContain('users=suzuki%40example.co.jp&');
  expect(names({ to: [mail.from], cc: [] })).toEqual([]);
});

test.each<[string, Parameters<typeof offered>]>([
  ['without channels', [{}, []]],
  ['to somebody outside', [{ to: [CUSTOMER] }]],
  ['to a mailing list, whose members no chat knows', [{ to: [LIST] }]],
  ['to nobody', [{ to: [], cc: [] }]],
  ['with a file', [{ attachments: [file] }]],
  ['that is long', [{ body: { text: '長'.repeat(201) } }]],
  ['that is longer than the policy wants', [{}, [{ ...teams, maxLength: 5 }]]],
  ['to others than the channel is for', [{}, [{ ...teams, for: ['sales.example.co.jp'] }]]],
  ['of which only some are', [{}, [{ ...teams, for: ['suzuki@example.co.jp'] }]]],
  ['with a warning', [{}, undefined, { keywords: [{ id: 'k', words: ['定例'], level: 'warning' }] }]],
  ['that cannot be sent', [{}, undefined, { recipients: { blocked: ['suzuki@example.co.jp'] } }]],
  ['that is a meeting', [{ kind: 'meeting' }]],
  ['whose address would be too long', [{ subject: '長'.repeat(300) }]],
])('none for a mail %s', (_, given) => {
  expect(offered(...given)).toEqual([]);
});

test.each<[string, Parameters<typeof offered>]>([
  ['as long as the policy wants', [{ body: { text: '長'.repeat(400) } }, [{ ...teams, maxLength: 400 }]]],
  ['above what is quoted', [{ body: { text: `はい。\n\n> ${'長'.repeat(400)}` }, composeType: 'reply' }]],
  ['with a picture in its text', [{ attachments: [{ ...file, inline: true }] }]],
  ['to whom the channel is for', [{ to: [CUSTOMER], cc: [] }, [{ ...teams, for: ['yamada.example'] }]]],
  ['to a mailing list, where nobody is to be named', [{ to: [LIST] }, [{ ...slack, name: 'Teams' }]]],
  [
    'where a caution is to be ticked',
    [{}, undefined, { keywords: [{ id: 'k', words: ['定例'], level: 'caution' }] }],
  ],
])('also for a mail %s', (_, given) => {
  expect(names(...given)).toEqual(['Teams']);
});

test('all that fit, and none whose address cannot be used', () => {
  const policy = { ...policySchema.parse({ version: 1, organization: { domains: ['example.co.jp'] } }) };
  const bad = { name: 'x', url: 'javascript:alert(1)', for: [], maxLength: 200 };
  const channels = [bad, { ...teams, for: [], maxLength: 200 }, { ...slack, for: [], maxLength: 200 }];
  const inspection = inspect({ ...wholeRules, message: mail, policy, language: 'ja' });
  expect(
    offeredChannels({ message: mail, inspection, policy: { channels } }).map(({ name }) => name),
  ).toEqual(['Teams', 'Slack']);
});

import type { MessageRecipient, OutgoingMessage } from '../../src/message/message';
import type { Policy } from '../../src/policy/schema';
import { classifyRecipients, recipientLabel } from '../../src/recipients/recipient';
import { blankMessage } from '../support/messages';
import { policyOf } from '../support/policies';

const mailTo = (recipient: Partial<MessageRecipient>, from = 'sato@example.co.jp'): OutgoingMessage => ({
  ...blankMessage,
  from: { name: '', address: from },
  to: [{ name: '', address: '', ...recipient }],
});

const classified = (recipient: Partial<MessageRecipient>, policy: Policy, from?: string) =>
  classifyRecipients(mailTo(recipient, from), policy)[0]!;

const organization = { domains: ['example.co.jp', '*.example.co.jp'] };

describe('internal or not', () => {
  test.each([
    ['suzuki@example.co.jp', {}, true],
    ['suzuki@sub.example.co.jp', {}, false],
    ['suzuki@EXAMPLE.CO.JP.', {}, true],
    ['suzuki@yamada.example', {}, false],
    ['suzuki@example.co.jp', { organization }, true],
    ['suzuki@sub.example.co.jp', { organization }, true],
    ['suzuki@example.co.jp.evil.example', { organization }, false],
    ['suzuki@badexample.co.jp', { organization }, false],
    ['a@yamada.example', { organization, recipients: { trusted: ['yamada.example'] } }, true],
    ['a@yamada.example', { organization, recipients: { trusted: ['*.yamada.example'] } }, false],
    [
      'a@yamada.example',
      { organization, recipients: { trusted: ['yamada.example', '-a@yamada.example'] } },
      false,
    ],
    ['suzuki@other.example', { organization: { domains: ['other.example'] } }, true],
    ['suzuki@example.co.jp', { organization: { domains: ['other.example'] } }, false],
    ['', { organization }, false],
    ['全社員', { organization }, false],
    ['/o=ExchangeLabs/cn=suzuki', { organization }, false],
  ])('%j with %j: %j', (address, policy, internal) => {
    expect(classified({ address }, policyOf(policy)).internal).toBe(internal);
  });

  test('an Exchange user written as an X.500 name is one of ours, if Outlook calls it a user', () => {
    const address = '/O=ExchangeLabs/OU=Group/cn=Recipients/cn=suzuki';
    expect(classified({ address, type: 'user' }, policyOf({ organization })).internal).toBe(true);
    expect(classified({ address, type: 'other' }, policyOf({ organization })).internal).toBe(false);
    expect(classified({ address: '', type: 'user' }, policyOf({ organization })).internal).toBe(false);
  });

  test('Outlook’s own idea of who is external decides nothing', () => {
    const policy = policyOf({ organization });
    expect(classified({ address: 'a@example.co.jp', type: 'externalUser' }, policy).internal).toBe(true);
    expect(classified({ address: 'a@yamada.example', type: 'user' }, policy).internal).toBe(false);
  });

  test.each([['x@*'], ['x@-y'], ['x@#y'], ['']])(
    'the sender %j makes nobody internal who is not at his domain',
    (from) => {
      expect(classified({ address: 'a@yamada.example' }, policyOf(), from).internal).toBe(false);
    },
  );
});

describe('parties of the directory', () => {
  const policy = policyOf({
    organization,
    directory: [
      { name: '山田商事', domains: ['yamada.example', '*.yamada.example'] },
      { name: '加藤', people: [{ name: '加藤', address: 'Kato@yamada.example' }] },
    ],
  });

  test.each([
    ['tanaka@yamada.example', '山田商事'],
    ['tanaka@mail.yamada.example', '山田商事'],
    ['kato@YAMADA.example', '加藤'],
    ['tanaka@elsewhere.example', undefined],
    ['no address', undefined],
  ])('%j belongs to %j', (address, party) => {
    expect(classified({ address }, policy).party?.name).toBe(party);
  });
});

test('all fields in the order To, Cc, Bcc, each with its company', () => {
  const message = {
    ...mailTo({ name: '田中', address: 'tanaka@mail.yamada.co.jp', type: 'externalUser' }),
    cc: [{ name: '', address: 'a@example.co.jp' }],
    bcc: [{ name: '配布', address: '' }],
  };
  expect(classifyRecipients(message, policyOf({ organization }))).toMatchObject([
    { field: 'to', name: '田中', type: 'externalUser', company: 'yamada.co.jp', internal: false },
    { field: 'cc', company: 'example.co.jp', internal: true },
    { field: 'bcc', name: '配布', parsed: null, company: '', internal: false },
  ]);
});

test.each([
  ['田中 一郎', 'tanaka@yamada.example', '田中 一郎 <tanaka@yamada.example>'],
  ['', 'tanaka@yamada.example', 'tanaka@yamada.example'],
  ['tanaka@yamada.example', 'tanaka@yamada.example', 'tanaka@yamada.example'],
])('%j at %j is shown as %j', (name, address, label) => {
  expect(recipientLabel({ name, address })).toBe(label);
});

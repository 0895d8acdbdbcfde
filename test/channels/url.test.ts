import * as fc from 'fast-check';
import { channelUrl, isChannelUrl } from '../../src/channels/url';

const TEAMS = 'https://teams.microsoft.com/l/chat/0/0?users={addresses}&message={subject}';

describe('an address that a policy may name', () => {
  test.each([
    TEAMS,
    'https://line.worksmobile.com/message/send?version=26&emailList={addresses}',
    'https://slack.com/app_redirect?channel=C0123456789',
    'https://chat.example.co.jp:8443',
    'https://chat.example.co.jp?to={addresses}',
    'HTTPS://chat.example.co.jp/{text}#{subject}',
    'msteams:/l/chat/0/0?users={addresses}',
    'msteams://teams.microsoft.com/l/chat/0/0?users={addresses}',
  ])('%s', (url) => expect(isChannelUrl(url)).toBe(true));

  test.each([
    ['another scheme', 'http://chat.example.co.jp/'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a program of this machine', 'file:///c:/x.exe'],
    ['no scheme', '//chat.example.co.jp/'],
    ['blanks before it', ' https://chat.example.co.jp/'],
    ['a blank in it', 'https://chat.example.co.jp/a b'],
    ['a line break', 'https://chat.example.co.jp/\njavascript:alert(1)'],
    ['a host that the mail would choose', 'https://{subject}/'],
    ['a part of the host that the mail would choose', 'https://chat.example.co.jp{text}/'],
    ['somebody’s name before the host', 'https://teams.microsoft.com@evil.example/'],
    ['a backslash', 'https://chat.example.co.jp\\@evil.example/'],
    ['an unknown placeholder', 'https://chat.example.co.jp/?b={body}'],
    ['an open brace', 'https://chat.example.co.jp/?b={text'],
    ['nothing', ''],
  ])('not %s', (_, url) => expect(isChannelUrl(url)).toBe(false));
});

test('values are percent-encoded, addresses apart by commas', () => {
  const values = { addresses: ['a+b@example.co.jp', 'c,d@example.co.jp'], subject: '会議 & 資料?', text: '' };
  expect(channelUrl(TEAMS, values)).toBe(
    'https://teams.microsoft.com/l/chat/0/0?users=a%2Bb%40example.co.jp,c%2Cd%40example.co.jp' +
      '&message=%E4%BC%9A%E8%AD%B0%20%26%20%E8%B3%87%E6%96%99%3F',
  );
});

test('whatever a mail says, the address stays that of the policy, and the values come back', () => {
  const text = fc.string({ unit: 'binary' });
  const template = 'https://chat.example.co.jp/new/{subject}/?to={addresses}&m={text}#end';
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), text, text, (addresses, subject, body) => {
      const url = channelUrl(template, { addresses, subject, text: body });
      expect(url).toMatch(
        /^https:\/\/chat\.example\.co\.jp\/new\/[^/?#&\s{}]*\/\?to=[^/?#&\s{}]*&m=[^/?#&\s{}]*#end$/,
      );
      const parsed = new URL(url);
      expect(parsed.origin).toBe('https://chat.example.co.jp');
      expect(parsed.hash).toBe('#end');
      expect(parsed.searchParams.get('m')).toBe(body.replace(/[\ud800-\udfff]/gu, '\ufffd'));
    }),
  );
});

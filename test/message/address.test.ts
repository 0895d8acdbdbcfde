import * as fc from 'fast-check';
import {
  addressInName,
  displayDomain,
  normalizeDomain,
  organizationalDomain,
  parseAddress,
} from '../../src/message/address';

describe('parseAddress', () => {
  test.each([
    ['tanaka@yamada.example', 'tanaka', 'yamada.example'],
    ['  Tanaka@YAMADA.Example ', 'tanaka', 'yamada.example'],
    ['tanaka@yamada.example.', 'tanaka', 'yamada.example'],
    ['tanaka@yamada.example..', 'tanaka', 'yamada.example'],
    ['tanaka+tag@yamada.example', 'tanaka+tag', 'yamada.example'],
    ['"tanaka ichiro"@yamada.example', 'tanaka ichiro', 'yamada.example'],
    ['"a@b"@yamada.example', 'a@b', 'yamada.example'],
    ['"a\\"b\\\\c"@yamada.example', 'a"b\\c', 'yamada.example'],
    ['"tanaka"@yamada.example', 'tanaka', 'yamada.example'],
    ['田中@山田.example', '田中', 'xn--rhtu98c.example'],
    ['a@ＹＡＭＡＤＡ．example', 'a', 'yamada.example'],
    ['a@yamada。example。', 'a', 'yamada.example'],
    ['a@BÜCHER.example', 'a', 'xn--bcher-kva.example'],
    ['a@XN--BCHER-KVA.example', 'a', 'xn--bcher-kva.example'],
    ['cafe\u0301@yamada.example', 'caf\u00e9', 'yamada.example'],
    ['tanaka..i.@docomo.example', 'tanaka..i.', 'docomo.example'],
    ['a@localhost', 'a', 'localhost'],
    ['a@[192.0.2.1]', 'a', '[192.0.2.1]'],
  ])('%j is %j at %j', (text, local, domain) => {
    expect(parseAddress(text)).toMatchObject({ local, domain, key: `${local}@${domain}` });
  });

  test.each([
    [''],
    ['   '],
    ['tanaka'],
    ['@yamada.example'],
    ['tanaka@'],
    ['tanaka@.'],
    ['""@yamada.example'],
    ['tanaka ichiro@yamada.example'],
    ['田中 <tanaka@yamada.example>'],
    ['"open@yamada.example'],
    ['/o=ExchangeLabs/ou=Group/cn=Recipients/cn=tanaka'],
    ['a@b example'],
  ])('%j is no internet address', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  test.each([
    ['tanaka+a@yamada.example', 'tanaka@yamada.example'],
    ['tanaka+a+b@yamada.example', 'tanaka@yamada.example'],
    ['+tag@yamada.example', '+tag@yamada.example'],
    ['tanaka+@yamada.example', 'tanaka@yamada.example'],
    ['tanaka@yamada.example', 'tanaka@yamada.example'],
  ])('%j lands in the mailbox %j', (text, mailbox) => {
    expect(parseAddress(text)?.mailboxKey).toBe(mailbox);
  });

  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/);
  const domain = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));

  test('any local part comes back from its quoted form', () => {
    const local = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(local, domain, (text, host) => {
        const quoted = `"${text.replace(/["\\]/g, '\\$&')}"@${host}`;
        expect(parseAddress(quoted)?.local).toBe(text.normalize('NFC').toLowerCase());
      }),
    );
  });

  test('case, blanks around and the root dot make no other address', () => {
    const local = fc.stringMatching(/^[A-Za-z0-9._+-]+$/);
    fc.assert(
      fc.property(local, domain, (text, host) => {
        const key = parseAddress(`${text}@${host}`)?.key;
        expect(key).toBeDefined();
        expect(parseAddress(` ${text.toUpperCase()}@${host.toUpperCase()}. `)?.key).toBe(key);
      }),
    );
  });

  test('whatever the text, it answers, and the same again for the key it gave', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (text) => {
        const address = parseAddress(text);
        if (!address) return;
        const again = parseAddress(`"${address.local.replace(/["\\]/g, '\\$&')}"@${address.domain}`);
        expect(again?.key).toBe(address.key);
      }),
    );
  });
});

describe('domains', () => {
  test('what people read comes back from what mail systems write', () => {
    expect(displayDomain('xn--rhtu98c.example')).toBe('山田.example');
    expect(displayDomain('yamada.example')).toBe('yamada.example');
    expect(displayDomain('xn--\u0000')).toBeDefined();
  });

  test('normalizing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.string({ unit: 'grapheme' })), (text) => {
        const once = normalizeDomain(text);
        expect(normalizeDomain(once)).toBe(once);
      }),
    );
  });

  test.each([
    ['yamada.example', 'yamada.example'],
    ['mail.tokyo.yamada.example', 'yamada.example'],
    ['yamada.co.jp', 'yamada.co.jp'],
    ['mail.yamada.co.jp', 'yamada.co.jp'],
    ['www.city.minato.lg.jp', 'city.minato.lg.jp'],
    ['pref.osaka.lg.jp', 'pref.osaka.lg.jp'],
    ['zaimu.metro.tokyo.lg.jp', 'metro.tokyo.lg.jp'],
    ['mail.sougou.lg.jp', 'sougou.lg.jp'],
    ['metro.tokyo.jp', 'metro.tokyo.jp'],
    ['yamada.tokyo.jp', 'yamada.tokyo.jp'],
    ['suzuki.tokyo.jp', 'suzuki.tokyo.jp'],
    ['yamada.chiyoda.tokyo.jp', 'yamada.chiyoda.tokyo.jp'],
    ['mail.yamada.chiyoda.tokyo.jp', 'yamada.chiyoda.tokyo.jp'],
    ['library.city.nagoya.jp', 'city.nagoya.jp'],
    ['tokyo.jp', 'tokyo.jp'],
    ['mail.tokyogas.jp', 'tokyogas.jp'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['a.b.com.au', 'b.com.au'],
    ['yamada.jp', 'yamada.jp'],
    ['co.jp', 'co.jp'],
    ['localhost', 'localhost'],
    ['', ''],
  ])('%j belongs to %j', (domain, organization) => {
    expect(organizationalDomain(domain)).toBe(organization);
  });
});

describe('addressInName', () => {
  test.each([
    ['tanaka@yamada.example', 'tanaka@yamada.example'],
    ['田中 <Tanaka@Yamada.example>', 'tanaka@yamada.example'],
    ['田中（tanaka＠yamada.example）', 'tanaka@yamada.example'],
    ["'tanaka@yamada.example' via list", 'tanaka@yamada.example'],
  ])('%j shows %j', (name, key) => {
    expect(addressInName(name)?.key).toBe(key);
  });

  test.each([['田中 一郎'], [''], ['@yamada'], ['a@b'], ['Meet @ 10.30']])('%j shows none', (name) => {
    expect(addressInName(name)).toBeNull();
  });
});

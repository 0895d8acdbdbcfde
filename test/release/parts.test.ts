import vm from 'node:vm';
import fc from 'fast-check';
import { withPolicy } from '../../src/release/builtInPolicy';
import { checksums, readChecksums } from '../../src/release/checksums';
import { bytesOf, textOf } from '../../src/release/files';
import { readdress } from '../../src/release/readdress';
import { readReleaseVersion } from '../../src/release/releaseVersion';
import { siteAddress } from '../../src/release/siteAddress';
import { isBesidePolicy } from '../../src/release/startMemory';
import { compareVersions, unifiedVersion } from '../../src/release/version';
import { addressOf } from './support/fakeBuild';

test.each([
  ['https://a.example', { base: 'https://a.example/', origin: 'https://a.example', folder: '' }],
  ['https://a.example:8443/x/y', { base: 'https://a.example:8443/x/y/', folder: 'x/y/' }],
  ['https://A.example/', { base: 'https://a.example/' }],
  ['addin.example.co.jp', 'not-a-url'],
  ['http://a.example/', 'not-https'],
  ['https://a.example/?x', 'more-than-a-place'],
  ['https://u:p@a.example/', 'more-than-a-place'],
  ['https://a.example/#x', 'more-than-a-place'],
  ['https://a.example/a b/', 'odd-path'],
  ["https://a.example/it's/", 'odd-path'],
  ['https://a.example/指差し/', 'odd-path'],
])('%s is a place', (text, wanted) => {
  const address = siteAddress(text);
  if (typeof wanted === 'string') expect(address).toBe(wanted);
  else expect(address).toMatchObject(wanted);
});

test('readdressing leaves addresses alone that only begin alike', () => {
  const [from, to] = [addressOf('https://localhost:3000/'), addressOf('https://a.example/x/')];
  expect(readdress('"https://localhost:3000/p" "https://localhost:3000"', from, to)).toBe(
    '"https://a.example/x/p" "https://a.example"',
  );
  // Another port is not our address, but nobody knows what it is: refused rather than left in.
  expect(() => readdress('https://localhost:30001/', from, to)).toThrow('localhost:3000');
});

test('any policy comes out of the script as it went in', () => {
  const shipped = { version: 1, organization: { name: 'shipped' }, directory: [] };
  const script = `a('x');let p=JSON.parse('${JSON.stringify(shipped)}');b("y")`;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, keyword) => {
      const policy = { version: 1, organization: { name }, keywords: [keyword], directory: ['kept'] };
      const { script: made, count } = withPolicy(script, shipped, policy);
      expect(count).toBe(1);
      const [, literal] = /^a\('x'\);let p=(JSON\.parse\([^]*\));b\("y"\)$/.exec(made)!;
      expect(JSON.parse(vm.runInNewContext(`JSON.stringify(${literal})`) as string)).toEqual(
        JSON.parse(JSON.stringify({ ...policy, directory: undefined })),
      );
    }),
  );
});

test('versions are compared by their numbers', () => {
  const order = ['0.9.12', '1.0', '1.0.1', '1.0.10', '1.2.0', '10.0.0'];
  for (const [index, version] of order.entries()) {
    expect(compareVersions(version, version)).toBe(0);
    for (const later of order.slice(index + 1)) {
      expect(compareVersions(version, later)).toBeLessThan(0);
      expect(compareVersions(later, version)).toBeGreaterThan(0);
    }
  }
  expect(compareVersions('1.0', '1.0.0')).toBe(0);
  expect(compareVersions(unifiedVersion('1.0.0', 99), unifiedVersion('1.0.1', 0))).toBeLessThan(0);
});

test('checksums are read as they are written, and other text is not', () => {
  const sums = checksums(
    new Map([
      ['b c.js', bytesOf('b')],
      ['a/a.js', bytesOf('a')],
    ]),
  );
  expect([...readChecksums(textOf(sums))!.keys()]).toEqual(['a/a.js', 'b c.js']);
  expect(readChecksums('<!doctype html>')).toBeNull();
});

test.each([
  ['{}', null],
  ['<html>', null],
  [
    '{"product":"yubisashi","version":"1.0.0","revision":-1,"manifestVersion":"","url":"","sendMode":"block"}',
    null,
  ],
  [
    '{"product":"yubisashi","version":"1.0.0","revision":0,"manifestVersion":"1.0.0.0","url":"https://a/","sendMode":"block","more":1}',
    '1.0.0',
  ],
])('%s says which release it is', (text, version) => {
  expect(readReleaseVersion(text)?.version ?? null).toBe(version);
});

test.each([
  ['start.json', true],
  ['memories/営業.json', true],
  ['../start.json', false],
  ['https://elsewhere.example/start.json', false],
  ['/start.json', false],
  ['start.json?x', false],
])('%s lies beside the policy: %s', (start, is) => expect(isBesidePolicy(start)).toBe(is));

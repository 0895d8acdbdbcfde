import * as fc from 'fast-check';
import { binaryString, bytesOf, evidentCharset } from '../../src/files/charset';

const bytes = (...all: number[]) => Uint8Array.from(all);
const utf8 = (text: string) => new TextEncoder().encode(text);
const sjisTanaka = bytes(0x93, 0x63, 0x92, 0x86, 0x97, 0x6c); // 田中様
const eucTanaka = bytes(0xc5, 0xc4, 0xc3, 0xe6, 0xcd, 0xcd); // 田中様
const jisTanaka = bytes(0x1b, 0x24, 0x42, 0x45, 0x44, 0x43, 0x66, 0x1b, 0x28, 0x42); // 田中
const latin = bytes(0x63, 0x61, 0x66, 0xe9, 0x73); // cafés

test.each([
  ['ASCII without a label', utf8('plain'), '', null],
  ['ASCII under any label', utf8('plain'), 'shift_jis', null],
  ['UTF-8 without a label', utf8('田中様'), '', null],
  ['UTF-8 rightly labelled', utf8('田中様'), 'UTF-8', null],
  ['UTF-8 labelled US-ASCII', utf8('田中様'), 'us-ascii', 'utf-8'],
  ['UTF-8 labelled ISO-8859-1', utf8('田中様'), 'ISO-8859-1', 'utf-8'],
  ['Shift_JIS without a label', sjisTanaka, '', 'shift_jis'],
  ['Shift_JIS rightly labelled', sjisTanaka, 'Shift_JIS', null],
  ['Shift_JIS labelled UTF-8', sjisTanaka, 'utf-8', 'shift_jis'],
  ['Shift_JIS labelled ISO-2022-JP', sjisTanaka, 'iso-2022-jp', 'shift_jis'],
  ['Shift_JIS under a label that nobody knows', sjisTanaka, 'x-unknown', 'shift_jis'],
  ['EUC-JP without a label', eucTanaka, '', 'euc-jp'],
  ['EUC-JP labelled windows-1252', eucTanaka, 'windows-1252', 'euc-jp'],
  ['ISO-2022-JP without a label', jisTanaka, '', 'iso-2022-jp'],
  ['ISO-2022-JP labelled UTF-8', jisTanaka, 'utf-8', 'iso-2022-jp'],
  ['ISO-2022-JP rightly labelled', jisTanaka, 'ISO-2022-JP', null],
  ['western text without a label', latin, '', 'windows-1252'],
  ['western text rightly labelled', latin, 'iso-8859-1', null],
  ['western text labelled UTF-8, which it breaks', latin, 'utf-8', null],
  ['Cyrillic rightly labelled', bytes(0xcf, 0xf0, 0xe8), 'windows-1251', null],
])('%s', (_, text, label, expected) => {
  expect(evidentCharset(text, label)).toBe(expected);
});

test('what is named reads without a fault, unless nothing else is left', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom('', 'utf-8', 'shift_jis', 'iso-8859-1'),
      (text, label) => {
        const charset = evidentCharset(text, label);
        if (charset !== null && charset !== 'windows-1252') {
          expect(() =>
            new TextDecoder(charset, { fatal: charset !== 'iso-2022-jp' }).decode(text),
          ).not.toThrow();
        }
      },
    ),
  );
});

test('bytes survive the way to a binary string and back', () => {
  fc.assert(fc.property(fc.uint8Array(), (all) => expect(bytesOf(binaryString(all))).toEqual(all)));
  const many = new Uint8Array(200_000).map((_, index) => index % 251);
  expect(bytesOf(binaryString(many))).toEqual(many);
});

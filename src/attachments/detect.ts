import type { FileType } from './facts';
import { detectEncoding, latin1 } from './text';

/** Signatures at the start of a file, as ISO 8859-1. */
const signatures: readonly (readonly [RegExp, FileType])[] = [
  [/^PK(?:\x03\x04|\x05\x06|\x07\x08|00PK)/, 'zip'],
  [/^7z\xbc\xaf\x27\x1c/, '7z'],
  [/^Rar!\x1a\x07/, 'rar'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'ole'],
  [/^[^]{0,1019}%PDF-/, 'pdf'],
  [/^MSCF\0\0\0\0/, 'cab'],
  [/^[^]{2}-(?:lh[0-9dx]|lz[45s]|pm[012])-/, 'lzh'],
  [/^\x1f\x8b\x08/, 'gzip'],
  [/^\x89PNG\r\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpeg'],
  [/^GIF8[79]a/, 'gif'],
  [/^BM[^]{4}\0\0\0\0/, 'bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^[^]{4}ftyp(?:heic|heix|mif1|msf1|avif)/, 'heic'],
  [/^\{\\rtf/, 'rtf'],
  [/^\x78\x9f\x3e\x22/, 'tnef'],
  [/^MZ/, 'program'],
  [/^\x7fELF/, 'program'],
  // Azure Rights Management: message.rpmsg, and files protected generically (.pfile).
  [/^(?:\x76\xe8\x04\x60\xc4\x11\xe3\x86|\.pfile)/, 'rights-managed'],
  [/^\s{0,8}-----BEGIN PGP MESSAGE-----/, 'pgp'],
  // OpenPGP packets (RFC 9580): public-key or symmetric-key encrypted session key, version 3 or 5, 6.
  [/^(?:\x84[^]|\x85[^][^]|\xc1[\xc0-\xdf]?[^])[\x03\x06]|^(?:\x8c[^]|\xc3[^])[\x04-\x06]/, 'pgp'],
  // CMS: ContentInfo with the object identifier of enveloped or authenticated enveloped data (RFC 5652, RFC 5083).
  [/^\x30[^]{1,6}\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03/, 'smime'],
  [/^\x30[^]{1,6}\x06\x0b\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17/, 'smime'],
];

const MAIL_FIELD =
  /^(?:from|to|cc|bcc|subject|date|message-id|mime-version|received|return-path|reply-to|sender|content-type|content-transfer-encoding|delivered-to|x-[\w-]+|dkim-signature|in-reply-to|references|user-agent|list-[\w-]+|arc-[\w-]+|authentication-results)[ \t]*:/i;

/** What a file is, as far as its first bytes and, for text, its form tell. The name is not looked at. */
export function detectType(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 2048));
  const known = signatures.find(([signature]) => signature.test(head));
  if (known) return known[1];
  if (detectEncoding(bytes) === null) return 'other';
  if (isMail(head)) return 'eml';
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html[\s>])/i.test(head)) return 'html';
  return 'text';
}

/** At least two header fields of mail, among nothing but header fields, as RFC 5322 begins; an mbox line may go before. */
function isMail(head: string): boolean {
  const lines = head
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^(?:From [^\r\n]*)?[\r\n]+/, '')
    .split(/\r?\n/);
  let fields = 0;
  for (const line of lines.slice(0, -1)) {
    if (line === '') break;
    if (MAIL_FIELD.test(line)) fields++;
    else if (!/^[ \t]|^[!-9;-~]+:/.test(line)) return false;
  }
  return fields >= 2;
}

import { createHash } from 'node:crypto';
import { bytesOf, type Files } from './files';

export const SUMS_FILE = 'SHA256SUMS';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A list as `sha256sum -c` takes it. */
export function checksums(files: Files): Uint8Array {
  const lines = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
  return bytesOf(lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
}

/** Reads such a list; null where it is none. */
export function readChecksums(text: string): Map<string, string> | null {
  const sums = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum === undefined || path === undefined) return null;
    sums.set(path, sum);
  }
  return sums;
}

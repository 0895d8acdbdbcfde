import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import type { Files } from './files';

/** The same whenever and wherever it is made, so that the same release gives the same bytes; local time, as ZIP has it. */
const DATE = new Date(2000, 0, 1);

/** Packs files into a ZIP archive. */
export async function zip(files: Files): Promise<Uint8Array> {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: DATE,
    extendedTimestamp: false,
    useUnicodeFileNames: true,
    level: 9,
  });
  for (const [path, bytes] of files) await writer.add(path, new Uint8ArrayReader(bytes));
  return writer.close();
}

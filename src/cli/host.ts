import type { SiteClient } from '../doctor/site';
import type { ByteSource } from './mailbox/byteSource';

/** What the command line needs of the machine; a test gives its own. File functions reject with Node's system errors. */
export interface Host {
  /** Contents of a file. Rejects with Node's system errors (`code` ENOENT, EISDIR, EACCES …). */
  readFile(path: string): Promise<Uint8Array>;
  readStandardInput(): Promise<Uint8Array>;
  /** A file to read in parts, for those too large to be held as a whole. */
  openFile(path: string): Promise<ByteSource>;
  /** Paths of all files in a folder and the folders within it, in no order; null where the path is no folder. */
  listFiles(path: string): Promise<string[] | null>;
  /** Writes a file so that at any time it is there as a whole, the old or the new one. */
  replaceFile(path: string, text: string): Promise<void>;
  /** As {@link replaceFile}, in a folder that is made where it is not there. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Does nothing where there is no such file. */
  deleteFile(path: string): Promise<void>;
  /** @param ca certificates in PEM to trust besides the well-known ones */
  siteClient(ca: string | null): SiteClient;
  now(): Date;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  complain(text: string): void;
  /** BCP 47 tag of the environment's language. */
  readonly locale: string;
  readonly version: string;
  /** Where the program is installed: `dist` with the built add-in lies in it. */
  readonly programFolder: string;
}

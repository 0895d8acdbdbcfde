/** What the command line needs of the machine; a test gives its own. */
export interface Host {
  /** Contents of a file. Rejects with Node's system errors (`code` ENOENT, EISDIR, EACCES …). */
  readFile(path: string): Promise<Uint8Array>;
  readStandardInput(): Promise<Uint8Array>;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  complain(text: string): void;
  /** BCP 47 tag of the environment's language. */
  readonly locale: string;
  readonly version: string;
}

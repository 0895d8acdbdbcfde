import type { Host } from '../../src/cli/host';
import { bytesInMemory } from '../../src/cli/mailbox/byteSource';
import { run } from '../../src/cli/run';

/** What a run of the command line left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** Files written, by path. */
  readonly saved: Readonly<Record<string, string>>;
}

type Contents = string | Uint8Array | object;

/**
 * Runs the command line over files that exist only here: text, bytes, a value to be JSON, or the error that reading it
 * gives. `-` is standard input; `mails/1.eml` makes `mails` a folder.
 */
export async function runWith(
  files: Readonly<Record<string, Contents>>,
  args: readonly string[],
  settings: Partial<Pick<Host, 'locale' | 'version'>> = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const saved: Record<string, string> = {};
  let timesRead = 0;
  const read = (path: string): Promise<Uint8Array> => {
    const contents = files[path];
    if (contents === undefined) return Promise.reject(systemError('ENOENT'));
    if (contents instanceof Error) return Promise.reject(contents);
    return Promise.resolve(bytesOf(contents));
  };
  const exitCode = await run(args, {
    readFile: read,
    openFile: async (path) => bytesInMemory(await read(path)),
    listFiles: async (path) => {
      const within = Object.keys(files).filter((name) => name.startsWith(`${path}/`));
      if (within.length > 0) return within.reverse();
      await read(path);
      return null;
    },
    replaceFile: (path, text) => {
      if (path.startsWith('no-such-folder/')) return Promise.reject(systemError('ENOENT'));
      saved[path] = text;
      return Promise.resolve();
    },
    writeFile: (path, bytes) => {
      saved[path] = new TextDecoder().decode(bytes);
      return Promise.resolve();
    },
    deleteFile: () => Promise.resolve(),
    siteClient: () => {
      throw new Error('no network here');
    },
    now: () => new Date('2026-11-22T00:00:00Z'),
    programFolder: 'program',
    // What has been read is gone.
    readStandardInput: () => (timesRead++ === 0 ? read('-') : Promise.resolve(new Uint8Array())),
    print: (text) => void (written.out += text),
    complain: (text) => void (written.err += text),
    locale: 'en-US',
    version: '9.8.7',
    ...settings,
  });
  return { exitCode, ...written, saved };
}

/** An error as Node's file system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: something`), { code });

function bytesOf(contents: Contents): Uint8Array {
  if (contents instanceof Uint8Array) return contents;
  return new TextEncoder().encode(typeof contents === 'string' ? contents : JSON.stringify(contents));
}

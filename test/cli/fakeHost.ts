import type { Host } from '../../src/cli/host';
import { run } from '../../src/cli/run';

/** What a run of the command line left behind. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

type Contents = string | Uint8Array | object;

/** Runs the command line over files that exist only here: text, bytes, or a value to be JSON. `-` is standard input. */
export async function runWith(
  files: Readonly<Record<string, Contents>>,
  args: readonly string[],
  settings: Partial<Pick<Host, 'locale'>> = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const read = (path: string): Promise<Uint8Array> => {
    const contents = files[path];
    if (contents === undefined) return Promise.reject(systemError('ENOENT'));
    if (contents instanceof Error) return Promise.reject(contents);
    return Promise.resolve(bytesOf(contents));
  };
  const exitCode = await run(args, {
    readFile: read,
    readStandardInput: () => read('-'),
    print: (text) => void (written.out += text),
    complain: (text) => void (written.err += text),
    locale: 'en-US',
    version: '9.8.7',
    ...settings,
  });
  return { exitCode, ...written };
}

/** An error as Node's file system gives it. */
export const systemError = (code: string): Error => Object.assign(new Error(`${code}: something`), { code });

function bytesOf(contents: Contents): Uint8Array {
  if (contents instanceof Uint8Array) return contents;
  return new TextEncoder().encode(typeof contents === 'string' ? contents : JSON.stringify(contents));
}

import { readPolicyPart } from '../policy/readPolicy';
import type { DirectoryParty } from '../policy/schema';
import { within, type Clock } from './clock';
import { quietly } from './quietly';
import { besidePolicy } from './siteFiles';

/** A text kept on this machine, and when it was last what the site had (milliseconds since 1970). */
export interface Copy {
  readonly text: string;
  readonly at: number;
}

export interface DirectoryPorts {
  readonly clock: Clock;
  readonly policyUrl: string;
  /** Rejects where the file cannot be had, or is larger than `limit` bytes. */
  readonly fetchText: (url: string, limit: number) => Promise<string>;
  /** Where larger files are kept; rejects where there is no such place. */
  readonly copies: {
    read(url: string): Promise<Copy | null>;
    write(url: string, copy: Copy): Promise<void>;
  };
}

export interface LoadedDirectory {
  readonly parties: readonly DirectoryParty[];
  /** Why it is not what the site has: it cannot be had, nor a copy of it; or there is a fault in it. */
  readonly problem: 'missing' | 'broken' | null;
}

/** Some hundred thousand parties. */
const LIMIT = 32 * 1024 * 1024;

/** A Send waits so long for a directory of which there is no copy that could be used. */
const FETCH_TIMEOUT_MS = 2_500;

/** A copy as old as this is used only where the site's file cannot be had. */
const FRESH_MS = 12 * 60 * 60_000;

/** The site is asked again after this time. */
const ASK_AGAIN_MS = 60_000;

/**
 * Loads the files that policies name as `directoryFile`: `{ "directory": [ … ] }`, beside the policy. A Send does not
 * wait for one that this page has read, nor for one of which this machine has a copy of today: the site is then asked
 * meanwhile, and what it has counts from the next time on. A file with any fault is never used in part.
 * @returns a function of the file's address; it never rejects
 */
export function directoryFiles(ports: DirectoryPorts): (file: string) => Promise<LoadedDirectory> {
  let known: (Copy & { readonly url: string; readonly parties: readonly DirectoryParty[] }) | null = null;
  let broken = false;
  let asking: Promise<void> | null = null;

  function use(url: string, { text, at }: Copy): boolean {
    const parties = known?.url === url && known.text === text ? known.parties : readDirectory(text);
    if (parties) known = { url, text, at, parties };
    return parties !== null;
  }

  async function ask(url: string): Promise<void> {
    const before = known?.url === url ? known : null;
    const copy = { text: await ports.fetchText(url, LIMIT), at: ports.clock.now() };
    // A page in its place is a proxy's sign-in or an error page: the site was not reached.
    if (/^\s*</.test(copy.text)) return;
    broken = !use(url, copy);
    if (broken || (before?.text === copy.text && copy.at - before.at < FRESH_MS / 2)) return;
    await ports.copies.write(url, copy).catch(() => undefined);
  }

  const asked = (url: string): Promise<void> =>
    (asking ??= ask(url)
      .catch(() => undefined)
      .then(() => {
        asking = null;
      }));

  return async (file) => {
    const url = besidePolicy(file, ports.policyUrl);
    if (url === null) return { parties: [], problem: 'missing' };
    if (known?.url !== url) {
      known = null;
      const copy = await ports.copies.read(url).catch(() => null);
      if (copy) use(url, copy);
    }
    const age = known ? ports.clock.now() - known.at : Infinity;
    if (age >= FRESH_MS) await within(ports.clock, FETCH_TIMEOUT_MS, asked(url), () => undefined);
    else if (age >= ASK_AGAIN_MS) void asked(url);
    const parties = known?.parties;
    return { parties: parties ?? [], problem: broken ? 'broken' : parties ? null : 'missing' };
  };
}

function readDirectory(text: string): readonly DirectoryParty[] | null {
  const file = quietly(() => JSON.parse(text.replace(/^\ufeff/, '')) as object | null);
  const part = file && Object.keys(file).join() === 'directory' ? readPolicyPart(file) : null;
  return (part?.directory as readonly DirectoryParty[] | undefined) ?? null;
}

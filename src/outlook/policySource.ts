import builtIn from '../../policy.json';
import { readPolicy } from '../policy/readPolicy';
import type { DirectoryParty, Policy } from '../policy/schema';
import { within, type Clock } from './clock';
import { quietly } from './quietly';

/** Where the policy in force came from: the add-in's own site, the last good copy of that, or the bundle. */
export type PolicyOrigin = 'site' | 'last-good' | 'built-in';

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly origin: PolicyOrigin;
  /** The site's file was there but not valid: the administrator has something to mend, and the sender is told. */
  readonly siteIsBroken: boolean;
  /** Of `directoryFile`, where a page has loaded it. */
  readonly directory?: readonly DirectoryParty[];
  /** What else the sender is to be told of it. */
  readonly problem?: string | null;
}

export interface PolicyPorts {
  readonly clock: Clock;
  /** The text of policy.json at the add-in's site; rejects where it cannot be had. */
  readonly fetchText: () => Promise<string>;
  /** Keeps the last good copy, in runtimes that can; forbidden or full is no reason not to judge. */
  readonly store: { read(): string | null; write(text: string): void };
  readonly builtIn?: unknown;
}

/** Outlook tells the sender after 5 seconds that sending takes long; the policy may cost only part of that. */
const FETCH_TIMEOUT_MS = 1_500;

/** The built-in copy has a fault too, so that there is nothing to judge by; the build's tests refuse such a copy. */
export class NoPolicyError extends Error {}

/**
 * Loads the policy: the site's file, else the last good copy of it, else the copy in the bundle.
 * A file with any fault is never used in part. Rejects with {@link NoPolicyError} where no copy is valid.
 */
export async function loadPolicy(ports: PolicyPorts): Promise<LoadedPolicy> {
  const text = await siteText(ports);
  const site = text === null ? null : parsed(text);
  if (text !== null && site) {
    quietly(() => ports.store.write(text));
    return { policy: site, origin: 'site', siteIsBroken: false };
  }
  const siteIsBroken = text !== null;
  const kept = quietly(() => ports.store.read());
  const lastGood = kept ? parsed(kept) : null;
  if (lastGood) return { policy: lastGood, origin: 'last-good', siteIsBroken };
  const bundled = readPolicy(ports.builtIn ?? builtIn);
  if (bundled) return { policy: bundled, origin: 'built-in', siteIsBroken };
  throw new NoPolicyError();
}

const parsed = (text: string): Policy | null =>
  quietly(() => readPolicy(JSON.parse(text.replace(/^\ufeff/, ''))));

async function siteText({ clock, fetchText }: PolicyPorts): Promise<string | null> {
  try {
    const text = await within(clock, FETCH_TIMEOUT_MS, fetchText(), () => null as string | null);
    // A page in its place is a proxy's sign-in or an error page: the site was not reached.
    return text === null || /^\s*</.test(text) ? null : text;
  } catch {
    return null;
  }
}

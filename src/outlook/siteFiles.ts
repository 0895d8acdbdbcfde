import { baseUrl } from './build';
import { quietly } from './quietly';

/** Where the policy is; addresses of other files in it are relative to it. */
export const policyUrl = `${baseUrl}policy.json`;

/** What a file says decides about warnings, so it comes from where the policy comes from: null for other sites. */
export const besidePolicy = (address: string, policy: string): string | null =>
  quietly(() => {
    const url = new URL(address, policy);
    return url.origin === new URL(policy).origin ? url.href : null;
  });

/**
 * The text of a file of the site, as it is there now: the browser asks whether its copy is still the latest.
 * Rejects where it cannot be had, or is larger than `limit` bytes.
 */
export async function fetchSiteText(url: string, limit: number): Promise<string> {
  const response = await fetch(url, { redirect: 'error', cache: 'no-cache' });
  if (!response.ok || Number(response.headers.get('content-length')) > limit) throw new Error(url);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > limit) throw new Error(url);
  return new TextDecoder().decode(bytes);
}

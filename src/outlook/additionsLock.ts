/** Held by whoever adds to a message, among all pages of this origin that are open in this Outlook. */
const NAME = 'yubisashi.additions';

/** Runs one at a time: two pages would add the same recipient twice. */
export const exclusively = <T>(run: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request(NAME, run) : run();

/**
 * Runs a send event, during which no other page adds anything: a change of the recipients has made Outlook forget a send
 * that is under way (office-js 5132). Does not wait for who is at it already.
 */
export async function barringAdditions(run: () => Promise<void>): Promise<void> {
  let begun = false;
  const runOnce = () => {
    begun = true;
    return run();
  };
  try {
    await navigator.locks.request(NAME, { ifAvailable: true }, runOnce);
  } catch {
    // A browser that has no locks, or not for this page.
    if (!begun) await run();
  }
}

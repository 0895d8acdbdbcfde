/** Held by whoever adds to a message, among all pages of this origin that are open in this Outlook. */
const NAME = 'yubisashi.additions';

/** Runs one at a time: two pages would add the same recipient twice. */
export const exclusively = <T>(run: () => Promise<T>): Promise<T> => locked({}, run);

/**
 * Runs a send event, during which no other page adds anything: a change of the recipients has made Outlook forget a send
 * that is under way (office-js 5132). Does not wait for who is at it already.
 */
export const barringAdditions = (run: () => Promise<void>): Promise<void> =>
  locked({ ifAvailable: true }, run);

async function locked<T>(options: LockOptions, run: () => Promise<T>): Promise<T> {
  let begun = false;
  const runOnce = () => {
    begun = true;
    return run();
  };
  try {
    return await navigator.locks.request(NAME, options, runOnce);
  } catch (error) {
    if (begun) throw error;
    // A browser that has no locks, or not for this page.
    return run();
  }
}

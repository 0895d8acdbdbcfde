/** What `act` gives, or null where it throws: for what a client may lack, refuse or have shut already. */
export function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

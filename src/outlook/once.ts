/** What Outlook hands to a handler or function command, and wants to hear from exactly once. */
export interface OfficeEvent<Options> {
  completed(options?: Options): void;
}

/**
 * Completes an event once: whatever comes later is ignored, for a second `completed` reaches Outlook, and on classic
 * Outlook can release a mail whose alert is still open (office-js 6656).
 */
export function once<Options>(event: OfficeEvent<Options>): (options?: Options, fallback?: Options) => void {
  let done = false;
  return (options, fallback) => {
    if (done) return;
    done = true;
    try {
      event.completed(options);
    } catch (error) {
      // Outlook refused the options, so it was not told anything yet.
      if (fallback === undefined) throw error;
      event.completed(fallback);
    }
  };
}

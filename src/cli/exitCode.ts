import type { Decision } from '../inspection/finding';

/** Exit codes (contract section 6). Of several files the highest counts, so that no fault hides behind a verdict. */
export const exitCodes = { send: 0, confirm: 1, block: 2, failure: 3 } as const satisfies Record<
  Decision | 'failure',
  number
>;

import type { MendMeans, Mending } from '../../../src/inspection/mend';
import type { Mender } from '../../../src/outlook/mendLog';

/** An Outlook that can change everything. */
export const allMeans: MendMeans = {
  recipients: true,
  subject: true,
  body: true,
  attach: true,
  detach: true,
};

/** Nothing was mended. */
export const unmended: Mending = { means: allMeans, undoable: [] };

/** Where nobody mends. */
export const noMender: Mender = {
  means: () => allMeans,
  apply: () => Promise.reject(new Error('not expected')),
};

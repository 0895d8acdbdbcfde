// What a page hands to workers, answered at once: they are no part of a Send.
jest.mock('../../../src/wording/worker/pageReader', () => ({
  pageReader: () => ({ read: () => Promise.resolve({ subject: [], body: [] }), close: () => undefined }),
}));
jest.mock('../../../src/attachments/worker/pageInspector', () => ({
  pageInspector: () => ({ inspect: () => Promise.resolve(null), close: () => undefined }),
}));

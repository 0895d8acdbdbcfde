import { availableParallelism } from 'node:os';

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];

const shared = {
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  // These packages ship ECMAScript modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(punycode|htmlparser2|dom(elementtype|handler|utils|-serializer)|entities|@zip\\.js|pdfjs-dist)/)',
  ],
  // Its parts are exported for `import` only, and jest asks as `require` does.
  moduleNameMapper: { '^(@zip\\.js/zip\\.js/lib/.*)$': '<rootDir>/node_modules/$1' },
};

export default {
  // Of the end-to-end tests much is waiting, so that two at a time pay on two cores already.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/e2e/'],
      setupFilesAfterEnv: ['<rootDir>/test/support/seed.ts'],
    },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};

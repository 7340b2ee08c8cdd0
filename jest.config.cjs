// The settings of `npm test` and of every single suite.
const { availableParallelism } = require('node:os');

// The same code that the pane is built from, file by file; types are checked by `npm run typecheck`.
const tsconfig = {
  target: 'ES2022',
  module: 'CommonJS',
  esModuleInterop: true,
  resolveJsonModule: true,
  isolatedModules: true,
  jsx: 'react-jsx',
};

module.exports = {
  testEnvironment: 'node',
  // A suite that drives a browser or starts LibreOffice waits for them half of its time: one worker more than there are
  // processors keeps them busy.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/test/support/heaviest-first.cjs',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testTimeout: 30_000,
  transform: { '^.+\\.tsx?$': ['ts-jest', { diagnostics: false, tsconfig }] },
};

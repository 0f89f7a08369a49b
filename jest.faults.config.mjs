import levels from './jest.config.mjs';

const [, , e2e] = levels.projects;

/** What `npm run faults` runs: too long for every test run, bounded all the same. */
export default {
  projects: [
    {
      ...e2e,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.long-spec.ts', '<rootDir>/test/concurrency/*.e2e-spec.ts'],
    },
  ],
};

import levels from './jest.config.mjs';

const [, , e2e] = levels.projects;

/** What `npm run fuzz` runs: too long for every test run, bounded all the same. */
export default {
  projects: [{ ...e2e, displayName: 'fuzz', testMatch: ['<rootDir>/test/tenancy/**/*.long-spec.ts'] }],
};

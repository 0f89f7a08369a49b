import levels from './jest.config.mjs';

const [, , e2e] = levels.projects;

/** What `npm run attacks` runs: too long for every test run, bounded all the same. */
export default {
  projects: [{ ...e2e, displayName: 'attacks', testMatch: ['<rootDir>/test/attacks/**/*.long-spec.ts'] }],
};

import levels from './jest.config.mjs';

const [, , e2e] = levels.projects;

/** What `npm run imports` runs: over files that are not in this repository. */
export default {
  projects: [{ ...e2e, displayName: 'imports', testMatch: ['<rootDir>/test/imports/**/*.long-spec.ts'] }],
};

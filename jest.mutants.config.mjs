import levels from './jest.config.mjs';

const [, , e2e] = levels.projects;
const [[pattern, [, options]]] = Object.entries(e2e.transform);
const transform = { [pattern]: ['<rootDir>/test/permissions/guards/dropping-transformer.mjs', options] };

/** What `npm run fuzz -- --permissions` runs: tests of permissions over sources with a switch at each guard. */
export default {
  projects: [
    {
      ...e2e,
      transform,
      displayName: 'mutants',
      testMatch: ['<rootDir>/test/permissions/guards/*.mutants-spec.ts'],
    },
    {
      ...e2e,
      transform,
      displayName: 'dropped',
      testMatch: ['<rootDir>/{libs,test}/**/*.{int,e2e}-spec.ts'],
      setupFiles: ['<rootDir>/test/permissions/guards/drop-one.setup.mjs'],
    },
  ],
};

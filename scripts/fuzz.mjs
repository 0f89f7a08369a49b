// @ts-check
import './lib/require-node.mjs';
import { orTrouble, runLongSpec } from './lib/run/long-spec.mjs';

/**
 * `npm run fuzz -- --queries=200000 --seed=7`: asks the API as one tenant for what another owns, and keeps the figures
 * in docs/reliability.md; `--minutes=30` ends it sooner. `npm run fuzz -- --drop` takes each guard of the database away
 * in turn and `npm run fuzz -- --permissions` each rule of permission and each question of a use case, and shows that a
 * test notices. `--keep` leaves the documentation alone.
 */
const has = (/** @type {string} */ name) => process.argv.includes(`--${name}`);
const option = (/** @type {string} */ name) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);

const env = {
  FUZZ_QUERIES: option('queries') ?? '200000',
  FUZZ_MINUTES: option('minutes') ?? '120',
  FUZZ_SEED: option('seed') ?? String(Date.now() % 1_000_000),
  ...(has('keep') ? { FUZZ_KEEP: '1', FIGURES_KEEP: '1' } : {}),
};
const trial = has('permissions')
  ? { config: 'jest.mutants.config.mjs', args: ['test/permissions/guards/', '--selectProjects', 'mutants'] }
  : { config: 'jest.fuzz.config.mjs', args: [`${has('drop') ? 'drop' : 'fuzz'}\\.long-spec`] };

await orTrouble(runLongSpec({ ...trial, env }));

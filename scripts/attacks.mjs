// @ts-check
import './lib/require-node.mjs';
import { orTrouble, runLongSpec } from './lib/run/long-spec.mjs';
import { Trouble } from './lib/trouble.mjs';

/**
 * `npm run attacks`: attacks the API while people work, and keeps the figures in docs/reliability.md. Named after it,
 * another trial instead: `cost` (what queries cost against what they take), `timing` (whether an id of another tenant
 * takes longer than one of nothing), `tenants` (two places at once in one process), `kept` (reads and writes in turn,
 * against answers kept). `cost --calibrate` writes down anew what each read costs, to be measured by another seed
 * afterwards (`COST_SEED`). `--keep` leaves the documentation alone. The last line of each is its figures as JSON.
 */
const trials = ['siege', 'cost', 'timing', 'tenants', 'kept'];
const asked = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'siege';

async function attack() {
  if (!trials.includes(asked)) throw new Trouble(`There is no trial ${asked}: ${trials.join(', ')}.`);
  await runLongSpec({
    config: 'jest.attacks.config.mjs',
    args: [`test/attacks/${asked}/`],
    env: {
      ...(process.argv.includes('--keep') ? { FIGURES_KEEP: '1' } : {}),
      ...(process.argv.includes('--calibrate') ? { COST_CALIBRATE: '1', COST_SEED: '7' } : {}),
    },
    built: true,
  });
}

await orTrouble(attack());

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the denials of each part are tried, the likeliest first, by the folder of the use case. */
const SPECS: Readonly<Record<string, readonly string[]>> = {
  charts: ['test/comparison/comparators.e2e-spec.ts', 'test/charts/rebase.e2e-spec.ts'],
  criteria: ['test/duties/duties.e2e-spec.ts', 'libs/application/src/place/place.int-spec.ts'],
  evidence: ['test/evidence/audit-trail.e2e-spec.ts'],
  identity: ['test/sign-in/providers.e2e-spec.ts'],
  imports: ['test/imports/imports.e2e-spec.ts'],
  improvement: ['test/paths/case-matrix.e2e-spec.ts', 'test/journey/journey.e2e-spec.ts'],
  measure: ['test/measures/measures.e2e-spec.ts', 'test/measures/suites.e2e-spec.ts'],
  people: ['test/people/people.e2e-spec.ts'],
  place: ['libs/application/src/place/place.int-spec.ts', 'test/improvement/retired-measure.e2e-spec.ts'],
  priority: ['test/measures/measures.e2e-spec.ts'],
  publication: ['test/publication/publication.e2e-spec.ts'],
  reporting: ['test/reporting/returns.e2e-spec.ts', 'test/reporting/period-returns.int-spec.ts'],
  resource: ['test/resource/virement.e2e-spec.ts'],
  retention: ['test/policy/organisation-policy.e2e-spec.ts'],
  scrutiny: ['test/scrutiny/recommendations.e2e-spec.ts', 'test/scrutiny/work-programme.e2e-spec.ts'],
  sharing: ['test/sharing/sharing.e2e-spec.ts'],
  subject: ['test/evidence/audit-trail.e2e-spec.ts'],
  target: ['test/targets/targets.e2e-spec.ts'],
};
const EVERYWHERE = ['test/duties/duties.e2e-spec.ts', 'test/paths/machines.e2e-spec.ts'];

/** A spec that is slow on a busy machine is not red for that. */
const PATIENCE = '--testTimeout=60000';

const green = new Map<string, boolean>();

/**
 * The spec that goes red when a question is not asked, of those that try the denials of its part; null when none does.
 *
 * @param id of the question, as its guard has it
 * @throws Error when a spec is red with every guard in its place
 */
export async function firstSpecRed(id: string): Promise<string | null> {
  const folder = /libs\/application\/src\/([\w-]+)\//.exec(id)?.[1] ?? '';
  for (const spec of new Set([...(SPECS[folder] ?? []), ...EVERYWHERE])) {
    if (!green.has(spec)) green.set(spec, await passes(spec));
    if (!green.get(spec)) throw new Error(`${spec} fails with every guard in its place.`);
    if (!(await passes(spec, id))) return spec;
  }
  return null;
}

/** Whether a spec passes on the server that this run started, with one guard not there. */
async function passes(spec: string, dropped = ''): Promise<boolean> {
  const config = ['--config', 'jest.mutants.config.mjs', '--selectProjects', 'dropped'];
  const args = ['node_modules/jest/bin/jest.js', spec, ...config, '--ci', '--runInBand', '--bail', PATIENCE];
  const env = { ...process.env, DROPPED_GUARD: dropped };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}

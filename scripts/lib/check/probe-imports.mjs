// @ts-check
import { createRequire } from 'node:module';
import path from 'node:path';
import { allowedImports, importProbes } from '../../probes/architecture.mjs';
import { run } from '../command.mjs';
import { root } from '../root.mjs';
import { plant } from './plant.mjs';

const config = path.join(root, '.dependency-cruiser.cjs');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/**
 * @param {string} folder where to plant
 * @param {string} runtime
 * @returns {Promise<string[]>} one line for each rule that missed its violation, or has none, or refused what is allowed
 */
export async function probeImports(folder, runtime) {
  plant(folder, plantedFiles());
  const args = [cruiser, '--config', config, '--output-type', 'json', 'apps', 'libs'];
  const result = await run(runtime, args, { cwd: folder });
  /** @type {{ rule: { name: string }, from: string }[]} */
  const caught = JSON.parse(result.output.slice(result.output.indexOf('{'))).summary.violations;
  const isCaught = (/** @type {{ rule: string, from: string }} */ probe) =>
    caught.some((violation) => violation.rule.name === probe.rule && violation.from === probe.from);
  const probed = new Set(importProbes.map((probe) => probe.rule));
  return [
    ...ruleNames()
      .filter((name) => !probed.has(name))
      .map((name) => `The import rule ${name} has no planted violation.`),
    ...importProbes
      .filter((probe) => !isCaught(probe))
      .map((probe) => `The import rule ${probe.rule} let ${probe.from} import ${probe.to}.`),
    ...allowedImports
      .filter((allowed) => caught.some((violation) => violation.from === allowed.from))
      .map(
        (allowed) => `An import rule refused ${allowed.from} the import of ${allowed.to}, which is allowed.`,
      ),
  ];
}

/** @returns {string[]} */
function ruleNames() {
  const { forbidden } = createRequire(import.meta.url)(config);
  return forbidden.map((/** @type {{ name: string }} */ rule) => rule.name);
}

function plantedFiles() {
  /** @type {Record<string, string>} */
  const files = { 'apps/api/src/leaf.ts': leaf, 'libs/workflow/src/host/leaf.ts': leaf };
  const libs = [
    'kernel',
    'domain',
    'permissions',
    'workflow',
    'application',
    'database',
    'graphql',
    'testing',
  ];
  for (const lib of libs) files[`libs/${lib}/src/leaf.ts`] = leaf;
  for (const probe of [...importProbes, ...allowedImports]) {
    files[probe.from] = `import * as other from '${probe.to}';\nexport const value = other;\n`;
    Object.assign(files, 'plant' in probe ? probe.plant : {});
  }
  return files;
}

const leaf = 'export const leaf = 1;\n';

// @ts-check
import './lib/require-node.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { machines } from '#application/machines';
import { recordInstances } from '#application/process/testing/record-instances.fixture';
import { scenarios } from '#application/process/testing/scenarios.fixture';
import { versionsFolder } from '#application/process/testing/stored-instances.fixture';
import { machineEdges } from '#workflow/pure/machine.edges';

/**
 * Keeps the present version of the machines named as data beside them: an instance in every state, with its timers and
 * its history, and the chart's edges. Run with the machine as it still is, before its version is raised:
 * `node --conditions=source scripts/record-versions.mjs virement`.
 */
for (const id of process.argv.slice(2)) {
  const machine = machines.get(id);
  const folder = versionsFolder(id);
  /** @param {string} what @param {readonly unknown[]} lines */
  const keep = (what, lines) => {
    const file = path.join(folder, `${machine.version}.${what}.jsonl`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    console.log(`${path.relative('.', file)}: ${lines.length}`);
  };
  keep('cases', recordInstances(machine, scenarios[id] ?? []));
  keep(
    'edges',
    machineEdges(machine).map(({ region, from, to, eventType }) => [region, from, to, eventType]),
  );
}

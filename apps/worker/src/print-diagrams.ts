import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { machines } from '#application/machines';
import { processOf } from '#application/processes';
import { machinePage } from '#workflow/pure/chart/machine.page';
import { machineDrawing } from './diagrams/machine-drawing.ts';

/**
 * Writes, for every machine, a page of its states and transitions into the folder named (`docs/diagrams` when none is),
 * and the drawing that people see into the second (where the pages read it).
 */
const pages = resolve(process.argv[2] ?? 'docs/diagrams');
const drawings = resolve(process.argv[3] ?? 'apps/web/src/machine-chart/drawings');
const note = 'Made from the code by `npm run diagrams`; a change belongs in the machine, not here.';

await mkdir(pages, { recursive: true });
await mkdir(drawings, { recursive: true });
for (const { id } of machines.all()) {
  const entry = machines.get(id);
  const drawing = machineDrawing(entry, processOf(id).stateNames);
  await writeFile(join(pages, `${id}.md`), machinePage(entry, note));
  await writeFile(join(drawings, `${id}.json`), linesOf(drawing));
}

/** JSON with a line for each part of a region, so that a change of the machine can be read in a comparison. */
function linesOf(drawing: ReturnType<typeof machineDrawing>): string {
  const regions = drawing.regions.map((region) => {
    const lines = Object.entries(region).map(
      ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
    return `{\n${lines.join(',\n')}\n}`;
  });
  const { machine, version } = drawing;
  return `{"machine": ${JSON.stringify(machine)}, "version": ${version}, "regions": [\n${regions.join(',\n')}\n]}\n`;
}

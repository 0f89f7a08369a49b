import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { machines } from '#application/machines';
import { machinePage } from '#workflow/pure/chart/machine.page';

/** Writes a page for every machine into the folder named (`docs/diagrams` when none is): its states and transitions. */
const folder = resolve(process.argv[2] ?? 'docs/diagrams');
const note = 'Made from the code by `npm run diagrams`; a change belongs in the machine, not here.';

await mkdir(folder, { recursive: true });
for (const { id } of machines.all()) {
  await writeFile(join(folder, `${id}.md`), machinePage(machines.get(id), note));
}

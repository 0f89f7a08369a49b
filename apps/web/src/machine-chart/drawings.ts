import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MachineDrawing } from '#kernel/machine-drawing';
import { webSource } from '../shell/package-root.ts';

const folder = join(webSource, 'machine-chart/drawings');

const drawings = new Map(
  globSync('*.json', { cwd: folder })
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as MachineDrawing)
    .map((drawing) => [drawing.machine, drawing]),
);

/** A machine's drawing as `npm run diagrams` laid it out. @throws for a machine that was never drawn */
export function drawingOf(machine: string): MachineDrawing {
  const drawing = drawings.get(machine);
  if (!drawing) throw new Error(`The machine "${machine}" has no drawing; run npm run diagrams.`);
  return drawing;
}

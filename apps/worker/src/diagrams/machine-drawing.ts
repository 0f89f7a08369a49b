import type { MachineDrawing } from '#kernel/machine-drawing';
import { chartOutline } from '#workflow/pure/chart/chart.outline';
import type { StateNames } from '#workflow/pure/chart/chart.outline';
import type { MachineEntry } from '#workflow/pure/machine.entry';
import { drawSheet } from './draw-sheet.ts';
import { placeBoxes } from './place-boxes.ts';

/** Twelve ranks of these fill a desktop page; a label's longest word fits in thirteen-unit letters. */
const WIDE = { down: false, boxWidth: 82, boxHeight: 84, gap: 17, beside: 12, lane: 9 };
/** Two boxes side by side and their lanes fit a phone. */
const NARROW = { down: true, boxWidth: 128, boxHeight: 70, gap: 24, beside: 10, lane: 8 };

/** A machine laid out for people, its regions one by one. The same machine always gives the same drawing. */
export function machineDrawing(
  entry: Pick<MachineEntry, 'id' | 'version' | 'machine'>,
  names: StateNames | undefined,
): MachineDrawing {
  const regions = chartOutline(entry.machine, names).map((outline) => {
    const { region, label, boxes, ways } = outline;
    const places = placeBoxes(outline);
    return {
      region,
      label,
      boxes,
      ways,
      wide: drawSheet(outline, places, WIDE),
      narrow: drawSheet(outline, places, NARROW),
    };
  });
  return { machine: entry.id, version: entry.version, regions };
}

import { dateFilter } from '../shell/views/date-filters.ts';
import { drawingOf } from './drawings.ts';
import { drawRegion } from './draw-region.ts';
import { staysIn } from './way-taken.ts';
import type { Move } from './way-taken.ts';

/**
 * A machine's drawing with the way one process has taken through it, each region wide and narrow, and the same in words.
 * Show it with the macro in `machine-chart.njk`.
 * @param machine the machine's id
 * @param moves oldest first, as the API's `way` gives them
 */
export function machineChart(machine: string, moves: readonly Move[]) {
  const { regions } = drawingOf(machine);
  return regions.map((region, index) => {
    const stays = staysIn(region, moves);
    const steps = stays.map(({ order, box, enteredAt, leftAt, act }) => ({
      order,
      label: region.boxes[box]?.label ?? '',
      enteredAt,
      leftAt,
      act,
    }));
    const now = steps.at(-1);
    const words = {
      title: `${region.label}: the way taken`,
      description: now
        ? `Now at ${now.label}, since ${dateFilter(now.enteredAt)}, after ${steps.length - 1} earlier ${steps.length === 2 ? 'step' : 'steps'}. The steps follow in words.`
        : 'Not begun.',
    };
    const draw = (shape: 'wide' | 'narrow'): string =>
      drawRegion(region, region[shape], stays, { ...words, id: `way-${shape}-${index}` });
    return { label: region.label, id: `way-${index}`, steps, wide: draw('wide'), narrow: draw('narrow') };
  });
}

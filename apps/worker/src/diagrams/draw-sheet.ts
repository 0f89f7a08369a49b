import type { Point, Sheet } from '#kernel/machine-drawing';
import type { OutlineRegion } from '#workflow/pure/chart/chart.outline';
import { isNext, lanesOf } from './lanes.ts';
import type { Lane, Run } from './lanes.ts';
import type { Place } from './place-boxes.ts';

/** The measures of one kind of drawing. */
export interface Measures {
  /** Whether the work reads downwards, not to the right. */
  readonly down: boolean;
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Between a rank and the next. */
  readonly gap: number;
  /** Between boxes of the same rank. */
  readonly beside: number;
  readonly lane: number;
}

/** Room for the dot and arrow of the way in. */
const WAY_IN = 16;
const EDGE = 2;

/** Draws a region whose boxes have their places: boxes on a grid, ways to the next rank straight, others by lanes. */
export function drawSheet(outline: OutlineRegion, places: readonly Place[], measures: Measures): Sheet {
  const { down, boxWidth, boxHeight, gap, beside, lane } = measures;
  const [long, broad] = down ? [boxHeight, boxWidth] : [boxWidth, boxHeight];
  const runs = outline.ways.map(({ from, to }) => ({ from: at(places, from), to: at(places, to) }));
  const lanes = lanesOf(runs);
  const count = (side: Lane['side']): number =>
    Math.max(0, ...lanes.map((one) => (one?.side === side ? one.lane + 1 : 0)));
  const before = EDGE + count('ahead') * lane + (count('ahead') > 0 ? lane : 0);
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const after = before + rows * (broad + beside) - beside;
  const startOf = ({ rank }: Place): number => WAY_IN + rank * (long + gap);
  const topOf = ({ row }: Place): number => before + row * (broad + beside);
  const middleOf = (place: Place): number => topOf(place) + broad / 2;
  const laneAt = (one: Lane): number =>
    one.side === 'ahead' ? before - (one.lane + 1) * lane : after + (one.lane + 1) * lane;

  const wayOf = (run: Run, index: number): Point[] => {
    const [out, into] = [startOf(run.from) + long, startOf(run.to)];
    const by = lanes[index];
    const leave = out + gap * 0.3 + run.from.row * 2;
    const arrive = into - gap * 0.6 - run.to.row * 2;
    const line = by ? laneAt(by) : null;
    const turns: Point[] =
      line === null
        ? [
            [leave, middleOf(run.from)],
            [leave, middleOf(run.to)],
          ]
        : [
            [leave, middleOf(run.from)],
            [leave, line],
            [arrive, line],
            [arrive, middleOf(run.to)],
          ];
    const straight = isNext(run) && run.from.row === run.to.row;
    return [[out, middleOf(run.from)], ...(straight ? [] : turns), [into, middleOf(run.to)]];
  };

  const turned = ([along, across]: Point): Point =>
    down ? [round(across), round(along)] : [round(along), round(across)];
  const ranks = Math.max(...places.map(({ rank }) => rank)) + 1;
  const length = WAY_IN + ranks * (long + gap) - gap + (count('back') + count('ahead') > 0 ? gap : EDGE);
  const breadth = after + EDGE + (count('back') > 0 ? (count('back') + 1) * lane : 0);
  const first = at(places, outline.start);
  const [width, height] = turned([length, breadth]);
  return {
    width,
    height,
    boxWidth,
    boxHeight,
    boxes: places.map((place) => turned([startOf(place), topOf(place)])),
    ways: runs.map((run, index) => wayOf(run, index).map(turned)),
    start: [turned([EDGE + 3, middleOf(first)]), turned([startOf(first), middleOf(first)])],
  };
}

function at(places: readonly Place[], index: number): Place {
  const place = places[index];
  if (!place) throw new Error(`No box stands at ${index}.`);
  return place;
}

function round(measure: number): number {
  return Math.round(measure * 10) / 10;
}

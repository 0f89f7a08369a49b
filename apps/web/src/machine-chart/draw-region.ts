import type { DrawnRegion, DrawnWay, Point, Sheet } from '#kernel/machine-drawing';
import { palette } from '../charts/palette.ts';
import { escapeMarkup } from '../charts/svg.ts';
import type { ChartWords } from '../charts/svg.ts';
import { shortDateFilter } from '../shell/views/date-filters.ts';
import { linesOf } from './label-lines.ts';
import type { Stay } from './way-taken.ts';
import { waysTaken } from './way-taken.ts';

const FAINT = '#a9b1b9';
const GOLD = '#f5d77a';

/**
 * A region drawn: the way taken as a thick line, the boxes it has been in numbered in order with the day it last came,
 * where it stands now under a dark bar that says so, and the ways not taken faint.
 */
export function drawRegion(
  region: DrawnRegion,
  sheet: Sheet,
  stays: readonly Stay[],
  words: ChartWords,
): string {
  const taken = waysTaken(region, stays);
  const pick = (wanted: (way: DrawnWay, index: number) => boolean): (readonly Point[])[] =>
    sheet.ways.filter((_, index) => {
      const way = region.ways[index];
      return way !== undefined && wanted(way, index);
    });
  const back = ({ from, to }: DrawnWay): boolean => to < from;
  const [[startX, startY] = [0, 0]] = sheet.start;
  const body = [
    drawLines(
      pick((way, index) => !taken.has(index) && back(way)),
      { colour: FAINT, width: 1, dashed: true },
    ),
    drawLines(
      pick((way, index) => !taken.has(index) && !back(way)),
      { colour: FAINT, width: 1 },
    ),
    `<circle cx="${startX}" cy="${startY}" r="4" fill="${palette.ink}"/>`,
    drawLines([sheet.start, ...pick((_, index) => taken.has(index))], { colour: palette.ink, width: 3 }),
    ...region.boxes.map((box, index) => drawBox(box.label, sheet, index, stays)),
  ];
  const { id } = words;
  return (
    `<svg class="gt-chart" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}" role="img" focusable="false" ` +
    `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeMarkup(words.title)}</title>` +
    `<desc id="${id}-desc">${escapeMarkup(words.description)}</desc>${body.join('')}</svg>`
  );
}

/** Lines of one kind, each with the head of an arrow; nothing where there are none. */
function drawLines(
  all: readonly (readonly Point[])[],
  { colour, width, dashed = false }: { colour: string; width: number; dashed?: boolean },
): string {
  if (all.length === 0) return '';
  const dashes = dashed ? ' stroke-dasharray="4 3"' : '';
  return (
    `<path d="${all.map(pathOf).join('')}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${dashes}/>` +
    `<path d="${all.map((points) => headOf(points, width)).join('')}" fill="${colour}"/>`
  );
}

function drawBox(label: string, sheet: Sheet, index: number, stays: readonly Stay[]): string {
  const [x, y] = sheet.boxes[index] ?? [0, 0];
  const { boxWidth: width, boxHeight: height } = sheet;
  const here = stays.filter(({ box }) => box === index);
  const last = here.at(-1);
  const now = last !== undefined && last.leftAt === null;
  const middle = x + width / 2;
  const text = (row: number, words: string, size: number, colour: string, bold = false): string =>
    `<text x="${middle}" y="${row}" text-anchor="middle" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${colour}">${escapeMarkup(words)}</text>`;
  const stroke = now ? 4 : last ? 2 : 1;
  const colour = last ? palette.ink : palette.quiet;
  const labels = linesOf(label, width - 6, 12.5);
  const labelTop = y + height / 2 + 5 - (labels.length - 1) * 7.5;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${now ? GOLD : '#fff'}" stroke="${last ? palette.ink : FAINT}" stroke-width="${stroke}"/>`,
    now
      ? `<path d="M${x} ${y + 18}v-13a5 5 0 0 1 5-5h${width - 10}a5 5 0 0 1 5 5v13z" fill="${palette.ink}"/>`
      : '',
    last ? text(y + 13.5, topLine(here, now), 12, now ? '#fff' : palette.ink, true) : '',
    ...labels.map((line, row) => text(labelTop + row * 15, line, 12.5, colour, last !== undefined)),
    last ? text(y + height - 6, shortDateFilter(last.enteredAt), 11.5, palette.ink) : '',
  ].join('');
}

/** "2", "2, 5", or "2 … 9" where there is no room for all; "Now" goes before. */
function topLine(here: readonly Stay[], now: boolean): string {
  const orders = here.map(({ order }) => order);
  const few = orders.length <= 3 ? orders.join(', ') : `${orders[0]} … ${orders.at(-1)}`;
  return now ? `Now: ${few}` : few;
}

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The head of an arrow, at the end of its last stretch. */
function headOf(points: readonly Point[], lineWidth: number): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  const [long, half] = lineWidth > 1 ? [8, 5] : [6, 3];
  const down = before[0] === tip[0];
  const way = Math.sign(down ? tip[1] - before[1] : tip[0] - before[0]);
  const [x, y] = tip;
  return down
    ? `M${x} ${y}L${x - half} ${y - long * way}L${x + half} ${y - long * way}z`
    : `M${x} ${y}L${x - long * way} ${y - half}L${x - long * way} ${y + half}z`;
}

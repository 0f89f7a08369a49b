import { numberFilter } from '../shell/views/number-filters.ts';
import type { Funnel } from './funnel.ts';
import { palette } from './palette.ts';
import { escapeMarkup } from './svg.ts';
import type { ChartWords } from './svg.ts';

const width = 560;
const height = 340;
const room = { left: 52, right: 16, top: 14, bottom: 44 } as const;

/**
 * A funnel plot: each place by its size and its share, the share of all together, and how far chance reaches at each size.
 * Places are numbered as in the table beside it; beyond the outer limits they are diamonds, beyond the inner ones squares.
 * @returns inline SVG with a title and a description.
 */
export function funnelChart(funnel: Funnel, words: ChartWords & { readonly decimals: number }): string {
  const largest = Math.max(...funnel.limits.map(({ size }) => size));
  // Limits of the smallest sizes reach far beyond every place; the picture follows the places.
  const least = Math.min(...funnel.sizes) * 0.6;
  const drawn = funnel.limits.filter(({ size }) => size >= least);
  const shown = [
    ...funnel.values,
    ...drawn.slice(1).flatMap(({ lower998, upper998 }) => [lower998, upper998]),
  ];
  const margin = (Math.max(...shown) - Math.min(...shown)) * 0.06 || 1;
  const low = Math.max(0, Math.min(...shown) - margin);
  const high = Math.min(funnel.ceiling ?? Number.POSITIVE_INFINITY, Math.max(...shown) + margin);
  const x = (size: number): number => room.left + (size / largest) * (width - room.left - room.right);
  const y = (value: number): number =>
    height - room.bottom - ((Math.min(Math.max(value, low), high) - low) / (high - low)) * plotHeight;
  const at = (size: number, value: number): string => `${x(size).toFixed(1)} ${y(value).toFixed(1)}`;
  const line = (key: 'lower95' | 'upper95' | 'lower998' | 'upper998', dashes: string): string =>
    `<path d="M${drawn.map((one) => at(one.size, one[key])).join('L')}" fill="none" stroke="${palette.limits}" stroke-width="1.500" stroke-dasharray="${dashes}"/>`;
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => low + part * (high - low));
  const text = (more: string, content: string): string =>
    `<text font-size="13" fill="${palette.ink}" ${more}>${escapeMarkup(content)}</text>`;
  const body = [
    ...ticks.map((tick) => {
      const level = y(tick).toFixed(1);
      return (
        `<path d="M${room.left} ${level}H${width - room.right}" stroke="${palette.grid}"/>` +
        text(
          `x="${room.left - 6}" y="${Number(level) + 4}" text-anchor="end"`,
          numberFilter(tick, words.decimals),
        )
      );
    }),
    ...[0.5, 1].map((part) =>
      text(
        `x="${x(largest * part).toFixed(1)}" y="${height - 24}" text-anchor="${part === 1 ? 'end' : 'middle'}"`,
        numberFilter(Math.round((largest * part) / 1.05)),
      ),
    ),
    text(
      `x="${(width + room.left) / 2}" y="${height - 6}" text-anchor="middle"`,
      'Size: how many are counted in all',
    ),
    line('lower95', '2 3'),
    line('upper95', '2 3'),
    line('lower998', '8 4'),
    line('upper998', '8 4'),
    `<path d="M${at(0, funnel.baseline)}H${width - room.right}" stroke="${palette.limits}" stroke-width="1.500"/>`,
    ...funnel.values.map((value, index) => point(funnel, index, x(funnel.sizes[index] ?? 0), y(value))),
  ].join('');
  const { id } = words;
  return (
    `<svg class="gt-chart" viewBox="0 0 ${width} ${height}" role="img" focusable="false" ` +
    `aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escapeMarkup(words.title)}</title>` +
    `<desc id="${id}-desc">${escapeMarkup(words.description)}</desc>${body}</svg>`
  );
}

const plotHeight = height - room.top - room.bottom;

function point(funnel: Funnel, index: number, x: number, y: number): string {
  const standing = funnel.standings[index] ?? 'inside';
  const fill = standing === 'inside' ? palette.ink : palette.neither;
  const [r, cx, cy] = [10, x.toFixed(1), y.toFixed(1)];
  const shape =
    standing === 'beyond998'
      ? `<path d="M${cx} ${(y - 13).toFixed(1)}l13 13-13 13-13-13z" fill="${fill}"/>`
      : standing === 'beyond95'
        ? `<path d="M${(x - r).toFixed(1)} ${(y - r).toFixed(1)}h20v20h-20z" fill="${fill}"/>`
        : `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;
  const number = `<text x="${cx}" y="${(y + 4.5).toFixed(1)}" text-anchor="middle" font-size="12" font-weight="bold" fill="#fff">${index + 1}</text>`;
  return shape + number;
}

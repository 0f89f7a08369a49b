import { numberFilter } from '../shell/views/number-filters.ts';
import { escapeMarkup } from './svg.ts';

const width = 120;
const height = 28;
const margin = 3;

/** What a sparkline is drawn from. */
export interface SparklineInput {
  /** Up to 24 figures, oldest first; null where there was none. */
  readonly values: readonly (number | null)[];
  readonly target: number | null;
  readonly decimals: number;
}

/**
 * A line the size of a word: the last periods, a dot at the latest, the target dashed. Made by hand because a
 * page holds dozens; each stays under a kilobyte.
 * @returns inline SVG whose label tells the same in words, or an empty text when there is nothing to draw.
 */
export function sparkline({ values, target, decimals }: SparklineInput): string {
  const figures = values.filter((value) => value !== null);
  if (figures.length < 2) return '';
  const all = target === null ? figures : [...figures, target];
  const lowest = Math.min(...all);
  const span = Math.max(...all) - lowest || 1;
  const x = (index: number): number =>
    Math.round(margin + (index * (width - 2 * margin)) / (values.length - 1));
  const y = (value: number): number =>
    Math.round((height - margin - ((value - lowest) * (height - 2 * margin)) / span) * 10) / 10;

  let path = '';
  let pen = 'M';
  let dot = '';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${x(index)} ${y(value)}`;
    pen = 'L';
    dot = `<circle cx="${x(index)}" cy="${y(value)}" r="3"/>`;
  });
  const goal = target === null ? '' : `<path class="gt-spark__target" d="M0 ${y(target)}H${width}"/>`;
  const words = describe(figures, decimals);
  return (
    `<svg class="gt-spark" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(words)}">` +
    `${goal}<path d="${path}"/>${dot}</svg>`
  );
}

function describe(figures: readonly number[], decimals: number): string {
  const say = (figure: number | undefined): string => numberFilter(figure, decimals);
  const range = `lowest ${say(Math.min(...figures))}, highest ${say(Math.max(...figures))}`;
  return `Last ${figures.length} figures: from ${say(figures[0])} to ${say(figures.at(-1))}, ${range}`;
}

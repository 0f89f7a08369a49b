/** What stands between two cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

export const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
const LOOKED_AT = 50;

/** Guesses the delimiter from the first lines: the one that stands equally often in most of them, outside quotes. */
export function guessDelimiter(text: string): Delimiter {
  const lines = linesOutsideQuotes(text).slice(0, LOOKED_AT);
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const usual = mostFrequent(counts);
    return { delimiter, usual, lines: counts.filter((count) => count === usual).length };
  }).filter(({ usual }) => usual > 0);
  scored.sort((a, b) => b.lines - a.lines || b.usual - a.usual);
  return scored[0]?.delimiter ?? ',';
}

/** Lines with everything between quotes taken out. */
function linesOutsideQuotes(text: string): string[] {
  return text
    .replaceAll(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

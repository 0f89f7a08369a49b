import { CsvError, parse } from 'csv-parse/sync';
import { readNumber } from '../../shell/forms/form-values.ts';

/** A figure's boxes, as pasted cells find them. */
export interface PasteRow {
  readonly title: string;
  readonly periodLabel: string;
  readonly periodStart: string;
  readonly ratio: boolean;
}

/** Texts for one row's boxes; what is missing stays as it is. */
export type PastedFigure = Partial<Record<'value' | 'numerator' | 'denominator', string>>;

export interface Placed {
  /** By the row's place on the page. */
  readonly figures: ReadonlyMap<number, PastedFigure>;
  /** What found no box, a sentence for each line. */
  readonly problems: readonly string[];
}

/**
 * Cells as a spreadsheet copies them: lines of cells between tabs, those with tabs, quotes or line ends in quotes.
 * @returns null when a quoted cell never ends
 */
export function cellsOf(pasted: string): string[][] | null {
  try {
    const lines: string[][] = parse(pasted, {
      delimiter: '\t',
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
    });
    const cells = lines.map((line) => line.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()));
    while (cells.length > 0 && (cells.at(-1) ?? []).every((cell) => cell === '')) cells.pop();
    return cells;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/**
 * Finds each line its row: by the measure's name where lines begin with one, else by their order, an empty line leaving
 * its row as it is. Nothing is guessed: a line that does not fit is told, and the others go where they belong.
 */
export function placeCells(pasted: string, rows: readonly PasteRow[]): Placed {
  const lines = cellsOf(pasted);
  if (!lines) return nowhere('A cell begins with a quotation mark that never closes.');
  if (lines.length === 0) return nowhere('Paste at least one cell.');
  return lines.every((line) => line.every((cell) => cell === '' || isNumber(cell)))
    ? byOrder(lines, rows)
    : byName(lines, rows);
}

const nowhere = (problem: string): Placed => ({ figures: new Map(), problems: [problem] });

const isNumber = (cell: string): boolean => cell !== '' && readNumber(cell, '').ok;

function byOrder(lines: readonly (readonly string[])[], rows: readonly PasteRow[]): Placed {
  const figures = new Map<number, PastedFigure>();
  const problems: string[] = [];
  lines.forEach((line, index) => {
    const row = rows[index];
    if (line.every((cell) => cell === '')) return;
    if (!row) problems.push(`Line ${index + 1}: there is no figure left for it.`);
    else if (line.slice(row.ratio ? 2 : 1).some((cell) => cell !== ''))
      problems.push(
        `Line ${index + 1}: ${row.title} takes ${row.ratio ? 'two cells' : 'one cell'}, not more.`,
      );
    else figures.set(index, row.ratio ? pairOf(line) : { value: line[0] ?? '' });
  });
  return { figures, problems };
}

function pairOf([numerator = '', denominator = '']: readonly string[]): PastedFigure {
  return { ...(numerator && { numerator }), ...(denominator && { denominator }) };
}

function byName(lines: readonly (readonly string[])[], rows: readonly PasteRow[]): Placed {
  const figures = new Map<number, PastedFigure>();
  const problems: string[] = [];
  lines.forEach((line, index) => {
    const say = (problem: string) => problems.push(`Line ${index + 1}: ${problem}`);
    const [name = '', ...cells] = line;
    const filled = cells.filter((cell) => cell !== '');
    if (line.every((cell) => cell === '')) return;
    const named = rows.flatMap((row, at) => (alike(row.title, name) ? [at] : []));
    const at = named.find((one) => !figures.has(one) && filled.some((cell) => isPeriodOf(rows[one], cell)));
    const place = at ?? (named.length === 1 ? named[0] : undefined);
    const row = place === undefined ? undefined : rows[place];
    if (!row || place === undefined) {
      // The first line is often headings.
      if (index > 0 || filled.some(isNumber)) say(unnamed(name, named.length));
      return;
    }
    const rest = filled.filter((cell) => !isPeriodOf(row, cell));
    const numbers = rest.filter(isNumber);
    const wanted = row.ratio ? 2 : 1;
    const strange = rest.find((cell) => !isNumber(cell));
    if (figures.has(place)) say(`${row.title} stands in an earlier line too.`);
    else if (strange !== undefined)
      say(`“${shortened(strange)}” is neither a number nor ${row.periodLabel}.`);
    else if (numbers.length !== wanted)
      say(
        `${row.title} takes ${wanted === 2 ? 'two numbers' : 'one number'}, and ${counted(numbers.length)}.`,
      );
    else figures.set(place, row.ratio ? pairOf(numbers) : { value: numbers[0] ?? '' });
  });
  return { figures, problems };
}

function unnamed(name: string, found: number): string {
  if (name === '' || isNumber(name)) return 'it has no measure’s name, and other lines have.';
  if (found > 1) return `“${shortened(name)}” is due for more than one period; say which in the next cell.`;
  return `no figure due is called “${shortened(name)}”.`;
}

const counted = (numbers: number): string =>
  numbers === 0 ? 'there is none' : numbers === 1 ? 'there is one' : `there are ${numbers}`;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();

const alike = (one: string, other: string): boolean => plain(one) === plain(other) && plain(one) !== '';

function isPeriodOf(row: PasteRow | undefined, cell: string): boolean {
  return row !== undefined && (cell === row.periodStart || alike(cell, row.periodLabel));
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

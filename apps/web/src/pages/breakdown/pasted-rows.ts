import { parseFigure } from '#kernel/number-format';

/** One line as the API takes it. */
export interface PastedRow {
  code: string;
  name: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** Lines of "code, name, figure" or "code, name, number counted, out of", with commas or tabs between, as pasted. */
export function pastedRows(text: string): { rows: PastedRow[]; problems: string[] } {
  const rows: PastedRow[] = [];
  const problems: string[] = [];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  lines.forEach((line, index) => {
    const say = (message: string): void => void problems.push(`Line ${index + 1}: ${message}`);
    const cells = line.split(line.includes('\t') ? '\t' : ',').map((cell) => cell.trim());
    const [code = '', name = '', first = '', second = ''] = cells;
    if (cells.length < 3 || cells.length > 4) {
      return say('write a code, a name, and a figure or two numbers, with commas or tabs between');
    }
    const [one, two] = [parseFigure(first), parseFigure(second)];
    if (!one.ok || one.value === null) return say(`“${first}” is no number`);
    if (!two.ok) return say(`“${second}” is no number`);
    const counted = cells.length === 4;
    rows.push({
      code,
      name,
      value: counted ? null : one.value,
      numerator: counted ? one.value : null,
      denominator: counted ? two.value : null,
    });
  });
  return { rows, problems };
}

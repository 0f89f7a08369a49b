import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What the source writes where it has no figure. */
const MISSING = 'NA';

/**
 * Reads the CSV files of a trafford_themes folder, each once.
 * Returns `rowsOf(file)`; rows are objects of text by column name, values untouched.
 * @param {string} folder the folder that holds children/, climate/, economy/ and health/
 */
export function openSource(folder) {
  const files = new Map();
  return function rowsOf(file) {
    if (!files.has(file)) {
      files.set(file, parse(readFileSync(join(folder, file), 'utf8'), { columns: true, bom: true }));
    }
    return files.get(file);
  };
}

/**
 * One area's series: the figure of each period as text, exactly as the source writes it. Periods without a figure
 * are left out. A station's series (no area column) belongs to the area named by `stationOf`.
 * @returns {{ label: string, value: string, numerator: string, denominator: string }[]} in the source's own order
 */
export function seriesOf(rowsOf, measure, areaCode) {
  const { from } = measure;
  const rows = rowsOf(from.file).filter((row) => (from.stationOf ?? row.area_code) === areaCode);
  if (!from.numerator) {
    return figures(rows, from.where, ['value']).map(({ label, text }) => ({
      label,
      value: text,
      numerator: '',
      denominator: '',
    }));
  }
  const denominators = new Map(
    figures(rows, from.denominator.where, from.denominator.columns).map(({ label, text }) => [label, text]),
  );
  return figures(rows, from.numerator.where, from.numerator.columns)
    .filter(({ label }) => Number(denominators.get(label)) > 0)
    .map(({ label, text }) => ({
      label,
      value: String((Number(text) / Number(denominators.get(label))) * measure.multiplier),
      numerator: text,
      denominator: denominators.get(label),
    }));
}

/** The matching rows' figures; one column is passed on as written, several are added up. */
function figures(rows, where = {}, columns) {
  return rows
    .filter((row) => Object.entries(where).every(([column, wanted]) => row[column] === wanted))
    .filter((row) => columns.every((column) => row[column] !== MISSING && row[column] !== ''))
    .map((row) => ({ label: row.period, text: total(columns.map((column) => row[column])) }));
}

function total(texts) {
  return texts.length === 1 ? texts[0] : String(texts.reduce((sum, text) => sum + Number(text), 0));
}

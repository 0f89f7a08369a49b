import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Months of each area in the file; there are as many areas, then measures, as the rows need. */
const MONTHS = 100;
const AREAS = 200;
/** Rows written at a time. */
const PIECE = 1_000;

/** Writes a CSV as publishers have them: a measure, a month, an area and its code, and a figure in each row. */
export async function writeImportFile(file: string, rows: number): Promise<void> {
  await pipeline(Readable.from(pieces(rows)), createWriteStream(file));
}

function* pieces(rows: number): Generator<string> {
  yield 'Measure,Month,Area code,Area,Figure\n';
  for (let at = 0; at < rows; at += PIECE) {
    const lines = Array.from({ length: Math.min(PIECE, rows - at) }, (_, index) => lineOf(at + index));
    yield lines.join('');
  }
}

function lineOf(at: number): string {
  const month = at % MONTHS;
  const area = Math.floor(at / MONTHS) % AREAS;
  const measure = Math.floor(at / MONTHS / AREAS);
  const when = `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const figure = (40 + (at % 233) / 10 + measure / 100).toFixed(2);
  return `Measure ${measure + 1} of place 1,${when},E${String(8_000_000 + area).padStart(8, '0')},"Area, ${area + 1}",${figure}\n`;
}

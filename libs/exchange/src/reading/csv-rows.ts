import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Delimiter } from './delimiter.ts';
import { FILE_LIMITS, FileRefused } from './file-refused.ts';
import type { RowBatch } from './table.ts';

/**
 * The rows of a text table, some at a time, counted as a spreadsheet counts them. Cells are as they stand, quotes
 * undone; rows may be of different lengths.
 *
 * @throws FileRefused when it is no table: a quote never closed, a row or a width past all measure
 */
export async function* csvRows(text: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<RowBatch> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: FILE_LIMITS.rowCharacters,
  });
  // What goes wrong in the text or the parser is thrown by the loop below.
  pipeline(Readable.from(text), parser, () => undefined);
  let [first, rows] = [1, [] as string[][]];
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      rows.push(row);
      if (rows.length < BATCH) continue;
      yield { first, rows };
      first += rows.length;
      rows = [];
      if (first > FILE_LIMITS.rows) throw tooManyRows();
    }
  } catch (error) {
    throw inWords(error, first + rows.length);
  }
  if (rows.length > 0) yield { first, rows };
}

/** Rows handed on at a time. */
const BATCH = 250;

const tooManyRows = (): FileRefused =>
  new FileRefused(
    `The file has more than ${FILE_LIMITS.rows.toLocaleString('en-GB')} rows. Send it in parts.`,
  );

function inWords(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new FileRefused(`A quotation mark that opens in row ${row} is never closed.`);
    case 'CSV_MAX_RECORD_SIZE':
      return new FileRefused(
        `Row ${row} is longer than any table has: a quotation mark may be open, or this is not a table.`,
      );
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return new FileRefused(
        `A quotation mark in row ${row} stands in the middle of a cell. Put the cell in quotes.`,
      );
    default:
      return new FileRefused(`Row ${row} cannot be read as a table: ${error.message}`);
  }
}

import { open } from 'node:fs/promises';
import { csvRows } from './csv-rows.ts';
import { delimiterWords, guessDelimiter } from './delimiter.ts';
import { encodingOf, encodingWords, refuseOtherFiles, textOf } from './encoding.ts';
import { FILE_LIMITS, FileRefused } from './file-refused.ts';
import type { RowBatch, Table } from './table.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

/** Bytes looked at to tell what a file is. */
const START = 64 * 1024;

/**
 * Opens a file as a table, whatever spreadsheet wrote it: CSV of any delimiter, line end and usual encoding, or an Excel
 * workbook. Memory stays flat however long it is.
 *
 * @throws FileRefused in words when it is none, or is broken
 */
export async function openTable(path: string): Promise<Table> {
  const start = await startOf(path);
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return openWorkbook(path);
  refuseOtherFiles(start);
  const encoding = await encodingOf(path, start);
  const delimiter = guessDelimiter(await firstText(path, encoding));
  return {
    format: `Text in ${encodingWords[encoding]}, separated by ${delimiterWords[delimiter]}`,
    otherSheets: [],
    even: true,
    rows: () => narrow(csvRows(textOf(path, encoding), delimiter)),
  };
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START), 0, START, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function firstText(path: string, encoding: Parameters<typeof textOf>[1]): Promise<string> {
  const text = await textOf(path, encoding).next();
  return text.done ? '' : text.value.slice(0, START);
}

/** The same rows, refused where one is wider than any table is. */
export async function* narrow(batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
  for await (const batch of batches) {
    batch.rows.forEach((row, index) => {
      if (row.length > FILE_LIMITS.columns) {
        throw new FileRefused(
          `Row ${batch.first + index} has ${row.length.toLocaleString('en-GB')} columns; a table may have ${FILE_LIMITS.columns}.`,
        );
      }
    });
    yield batch;
  }
}

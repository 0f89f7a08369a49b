import type { RowBatch, Table } from '../table.ts';
import { sheetRows } from './sheet-rows.ts';
import { dayStyles, sharedTexts, sheetsOf } from './workbook-parts.ts';
import { readWholeXml } from './xml.ts';
import { openZip } from './zip-parts.ts';
import type { ZipParts } from './zip-parts.ts';

/** Opens an Excel workbook; its first visible sheet is the table. @throws FileRefused */
export async function openWorkbook(path: string): Promise<Table> {
  const zip = await openZip(path);
  try {
    const [sheet, ...others] = await sheetsOf(zip);
    const part = sheet?.part ?? '';
    return {
      format: `Excel workbook, sheet “${sheet?.name ?? ''}”`,
      otherSheets: others.map(({ name }) => name),
      even: false,
      rows: () => rowsOf(path, part),
    };
  } finally {
    zip.close();
  }
}

async function* rowsOf(path: string, part: string): AsyncGenerator<RowBatch> {
  const zip = await openZip(path);
  try {
    const context = {
      texts: await sharedTexts(zip),
      days: await dayStyles(zip),
      from1904: await countsFrom1904(zip),
    };
    yield* sheetRows(await zip.stream(part), context);
  } finally {
    zip.close();
  }
}

async function countsFrom1904(zip: ZipParts): Promise<boolean> {
  let from1904 = false;
  await readWholeXml(await zip.stream('xl/workbook.xml'), {
    open: (name, { date1904 = '' }) =>
      void (name === 'workbookPr' && (from1904 = ['1', 'true'].includes(date1904))),
  });
  return from1904;
}

import { FILE_LIMITS, FileRefused } from '../file-refused.ts';
import { readWholeXml } from './xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** A sheet of a workbook and the part it stands in. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** The visible sheets of a workbook, in their order. @throws FileRefused when there is none */
export async function sheetsOf(zip: ZipParts): Promise<Sheet[]> {
  const targets = new Map<string, string>();
  await readWholeXml(await zip.stream('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => void (name === 'Relationship' && targets.set(Id, Target)),
  });
  const sheets: Sheet[] = [];
  await readWholeXml(await zip.stream('xl/workbook.xml'), {
    open(name, attributes) {
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (zip.names.includes(part)) sheets.push({ name: attributes.name ?? '', part });
    },
  });
  if (sheets.length === 0) throw new FileRefused('The workbook has no sheet with a table.');
  return sheets;
}

/** The texts that cells refer to by number. @throws FileRefused when there are more than memory is for */
export async function sharedTexts(zip: ZipParts): Promise<string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!zip.names.includes(part)) return [];
  const texts: string[] = [];
  let [text, inText, phonetic, characters] = ['', false, false, 0];
  await readWholeXml(await zip.stream(part), {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    text(piece) {
      if (!inText) return;
      text += piece;
      characters += piece.length;
      if (characters > FILE_LIMITS.sharedCharacters || texts.length > FILE_LIMITS.sharedTexts) {
        throw new FileRefused(
          'The workbook holds more text than a table of figures. Save the one sheet as CSV.',
        );
      }
    },
    close(name) {
      inText = false;
      if (name === 'rPh') phonetic = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

/** Number formats that Excel has by nature and that show days. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** By the number of a cell's style, whether it shows its number as a day. */
export async function dayStyles(zip: ZipParts): Promise<boolean[]> {
  const part = 'xl/styles.xml';
  if (!zip.names.includes(part)) return [];
  const days = new Set(BUILT_IN_DAYS);
  const styles: boolean[] = [];
  let inCells = false;
  await readWholeXml(await zip.stream(part), {
    open(name, attributes) {
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt' && showsDay(attributes.formatCode ?? '')) days.add(id);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(days.has(id));
    },
    close: (name) => void (name === 'cellXfs' && (inCells = false)),
  });
  return styles;
}

/** Whether a format of Excel's own notation shows a day: it has y, or d and m, outside quotes and brackets. */
function showsDay(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return bare.includes('y') || (bare.includes('d') && bare.includes('m'));
}

import { createReadStream } from 'node:fs';
import { FileRefused } from './file-refused.ts';

/** How a text file is written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const encodingWords: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** Files that are no tables, by what they begin with (hexadecimal), and what to say. */
const NO_TABLES: readonly (readonly [string, string])[] = [
  ['d0cf11e0', 'This is an old Excel workbook (.xls). Open it and save it as .xlsx or CSV.'],
  ['25504446', 'This is a PDF. Send the table behind it as a spreadsheet or CSV.'],
  ['89504e47', 'This is a picture. Send the table behind it as a spreadsheet or CSV.'],
  ['ffd8ff', 'This is a picture. Send the table behind it as a spreadsheet or CSV.'],
  ['1f8b', 'This file is packed (gzip). Unpack it first.'],
];

/** Refuses what is plainly no table of text. @throws FileRefused */
export function refuseOtherFiles(start: Buffer): void {
  if (start.length === 0) throw new FileRefused('The file is empty.');
  const hex = start.subarray(0, 4).toString('hex');
  const other = NO_TABLES.find(([magic]) => hex.startsWith(magic));
  if (other) throw new FileRefused(other[1]);
  const text = start.subarray(0, 512).toString('latin1').trimStart().toLowerCase();
  if (/^(\ufeff|ï»¿)?<(!doctype|html|table|\?xml)/.test(text)) {
    throw new FileRefused('This is a web page or XML, not a table. Save it as .xlsx or CSV.');
  }
}

/** How the bytes at the start of a file say it is written, or null where they leave it open. */
export function encodingByMark(start: Buffer): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return byNulls(start);
}

/** Without a mark, UTF-16 of western text shows by every other byte being nought. */
function byNulls(start: Buffer): Encoding | null {
  const looked = start.subarray(0, 1_000);
  const pairs = Math.floor(looked.length / 2);
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (looked[at] === 0) even += 1;
    if (looked[at + 1] === 0) odd += 1;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

/**
 * How a whole text file is written: by its mark; else UTF-8 where every byte of it is that; else Windows-1252, which
 * older spreadsheets write. Reads the file once, a piece at a time.
 *
 * @throws FileRefused when it holds a NUL, which no table has
 */
export async function encodingOf(path: string, start: Buffer): Promise<Encoding> {
  const marked = encodingByMark(start);
  if (marked === 'utf-16le' || marked === 'utf-16be') return marked;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  let seen = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const nul = piece.indexOf(0);
    if (nul >= 0) {
      throw new FileRefused(
        `The file holds a NUL byte (at byte ${seen + nul + 1}): it is damaged, or not a table of text.`,
      );
    }
    seen += piece.length;
    valid &&= decodes(decoder, piece, true);
  }
  valid &&= decodes(decoder, Buffer.alloc(0), false);
  if (valid) return 'utf-8';
  if (marked)
    throw new FileRefused('The file says that it is UTF-8, and is not: it is damaged. Save it again.');
  return 'windows-1252';
}

function decodes(decoder: InstanceType<typeof TextDecoder>, piece: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(piece, { stream });
    return true;
  } catch {
    return false;
  }
}

/** The text of a file, a piece at a time, without its mark. @throws FileRefused on bytes that are no text */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' });
  const decode = (piece?: Buffer): string => {
    try {
      const text = piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
      if (text.includes('\0')) throw new FileRefused('The file holds a NUL: it is damaged.');
      return text;
    } catch (error) {
      if (error instanceof FileRefused) throw error;
      throw new FileRefused(
        `The file is not whole ${encodingWords[encoding]} text: it is damaged or cut short.`,
      );
    }
  };
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 16 }) as AsyncIterable<Buffer>) {
    yield decode(piece);
  }
  yield decode();
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { BackupFileError, endOfRows, newline } from './backup-format.ts';
import type { BackupEnd, BackupHeader, BackupPart } from './backup-format.ts';
import type { StoredTable } from './catalogue.ts';

/**
 * Reads a backup part by part. The digest is compared before the end is given, so whoever has the end has the whole.
 *
 * @throws BackupFileError when it is not a backup, is cut short or was changed
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const source = createReadStream(file);
  const gunzip = createGunzip();
  const reading = pipeline(source, gunzip);
  reading.catch(() => undefined);
  let rest: Buffer = Buffer.alloc(0);
  let where: 'start' | 'between' | 'rows' | 'end' = 'start';
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      rest = rest.length ? Buffer.concat([rest, chunk]) : chunk;
      while (rest.length) {
        if (where === 'rows') {
          const cut = cutRows(rest);
          if (cut.rows.length) {
            hash.update(cut.rows);
            yield { kind: 'rows', chunk: cut.rows };
          }
          rest = cut.rest;
          if (!cut.over) break;
          hash.update(endOfRows);
          where = 'between';
          yield { kind: 'tableEnd' };
          continue;
        }
        const at = rest.indexOf(newline);
        if (at === -1 && rest.length < 1_000_000) break;
        const part: BackupPart | undefined =
          where === 'end' ? undefined : partIn(rest.subarray(0, at), where === 'start');
        if (!part) throw new BackupFileError('This is not a backup of Goldthread, or it was changed.');
        if (part.kind === 'end' && part.end.sha256 !== hash.digest('hex')) {
          throw new BackupFileError('The backup was changed after it was written: its digest differs.');
        }
        if (part.kind !== 'end') hash.update(rest.subarray(0, at + 1));
        rest = rest.subarray(at + 1);
        where = part.kind === 'end' ? 'end' : part.kind === 'table' ? 'rows' : 'between';
        yield part;
      }
    }
    await reading;
  } catch (error) {
    if (error instanceof BackupFileError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'Z_DATA_ERROR' && where === 'start')
      throw new BackupFileError('This is not a backup of Goldthread.');
    if (code.startsWith('Z_')) throw new BackupFileError('The backup is damaged or cut short.');
    throw error;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
  if (where !== 'end') throw new BackupFileError('The backup is cut short: its last line is missing.');
}

/** Whole rows at the head of a buffer, and whether they are the last of their table. */
function cutRows(buffer: Buffer): { rows: Buffer; over: boolean; rest: Buffer } {
  if (buffer.subarray(0, endOfRows.length).equals(endOfRows)) {
    return { rows: buffer.subarray(0, 0), over: true, rest: buffer.subarray(endOfRows.length) };
  }
  const at = buffer.indexOf('\n\\.\n');
  if (at !== -1) {
    return { rows: buffer.subarray(0, at + 1), over: true, rest: buffer.subarray(at + 1 + endOfRows.length) };
  }
  const last = buffer.lastIndexOf(newline) + 1;
  return { rows: buffer.subarray(0, last), over: false, rest: buffer.subarray(last) };
}

function partIn(text: Buffer, first: boolean): BackupPart | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (first) return isHeader(value) ? { kind: 'header', header: value } : undefined;
  if ('end' in value) return { kind: 'end', end: value as BackupEnd };
  return 'table' in value ? { kind: 'table', table: value as StoredTable } : undefined;
}

function isHeader(value: object): value is BackupHeader {
  return 'goldthread' in value && value.goldthread === 'backup' && 'version' in value && value.version === 1;
}

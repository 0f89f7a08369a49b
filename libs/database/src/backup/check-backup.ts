import { BackupFileError } from './backup-format.ts';
import type { BackupEnd, BackupHeader } from './backup-format.ts';
import { readBackup } from './backup-reader.ts';

/** What a whole and unchanged backup says about itself. */
export interface BackupChecked {
  header: BackupHeader;
  end: BackupEnd;
}

/**
 * Reads a backup from its first byte to its last, touching no database.
 *
 * @throws BackupFileError when it is not one, is cut short or was changed
 */
export async function checkBackup(file: string): Promise<BackupChecked> {
  let header: BackupHeader | undefined;
  let end: BackupEnd | undefined;
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') header = part.header;
    if (part.kind === 'end') end = part.end;
  }
  if (!header || !end) throw new BackupFileError('The backup is cut short: its last line is missing.');
  return { header, end };
}

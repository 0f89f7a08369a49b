import { restoreBackup } from '#database/backup/restore-backup';
import { oneLine } from './one-line.ts';

/** Puts the backup named as argument into the empty database of `DATABASE_OWNER_URL`. Exit code 1, and nothing put there, when it cannot. */
async function restore(): Promise<void> {
  const { DATABASE_OWNER_URL: ownerUrl } = process.env;
  const [file] = process.argv.slice(2);
  if (!ownerUrl || !file) throw new Error('DATABASE_OWNER_URL and a file must be named.');
  const { rows, tables, takenAt } = await restoreBackup(ownerUrl, file);
  console.log(
    `${rows.toLocaleString('en-GB')} rows of ${tables} tables are back, as they stood on ${takenAt}. Sessions are not: everyone signs in again.`,
  );
}

restore().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});

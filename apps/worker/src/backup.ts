import { processClock } from '#database/process-clock';
import { takeBackup } from '#database/backup/take-backup';
import { oneLine } from './one-line.ts';

/** Writes a backup of the database of `DATABASE_OWNER_URL` into the file named as argument. Exit code 1 when it cannot. */
async function backup(): Promise<void> {
  const { DATABASE_OWNER_URL: ownerUrl } = process.env;
  const [file] = process.argv.slice(2);
  if (!ownerUrl || !file) throw new Error('DATABASE_OWNER_URL and a file must be named.');
  const { tables, rows, bytes } = await takeBackup(ownerUrl, file, processClock(process.env).now());
  const size = (bytes / 1_000_000).toFixed(1);
  console.log(`${rows.toLocaleString('en-GB')} rows of ${tables} tables are in ${file} (${size} MB).`);
}

backup().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});

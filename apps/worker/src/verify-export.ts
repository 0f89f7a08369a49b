import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkExport } from '#application/evidence/check-export';
import { oneLine } from './one-line.ts';

/**
 * Checks the export named as argument, without a server and without a database, and names the first altered entry of every
 * stream. `--seal HASH` asks whether it holds a seal that was kept somewhere else. Exit code 1 when anything is wrong.
 */
async function verifyExport(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seal: { type: 'string' } },
  });
  const [name] = positionals;
  if (!name)
    throw new Error('Which file? For example: npm run --silent verify-export -- goldthread-export.ndjson');
  // npm runs its scripts in the project's root, whatever folder they were asked for from.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  await access(file, constants.R_OK).catch(() => {
    throw new Error(`There is no file ${file} that can be read.`);
  });
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  const { header, counts, troubles, faults, newestSeal, holdsSeal } = await checkExport(
    lines,
    values.seal ?? null,
  );
  const number = (count: number): string => count.toLocaleString('en-GB');
  console.log(`Export of ${header.name}, as it stood on ${header.takenAt}.`);
  console.log(
    `${number(counts.entries)} entries and ${number(counts.events)} events checked against ${number(counts.seals)} seals; ${number(counts.redacted)} texts redacted; ${number(counts.rows)} other rows.`,
  );
  for (const trouble of troubles) console.error(trouble);
  for (const [index, { stream, seq, at, reason }] of faults.entries()) {
    const which = index === 0 ? 'First altered' : 'Also altered';
    console.error(`${which}: ${stream}, entry ${seq}${at ? `, written ${at}` : ''}. ${reason}`);
  }
  if (holdsSeal === false)
    console.error('The seal you know is not in it: what came before that seal was made anew.');
  if (holdsSeal === true) console.log('The seal you know is in it.');
  const isWhole = troubles.length + faults.length === 0 && holdsSeal !== false;
  console.log(
    isWhole ? `Nothing was altered. Newest seal: ${newestSeal ?? 'none'}.` : 'This export does not hold.',
  );
  if (!isWhole) process.exitCode = 1;
}

verifyExport().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});

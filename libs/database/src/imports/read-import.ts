import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { londonDateOf } from '#kernel/local-date';
import { isEntryKind } from '#domain/imports/import-state';
import { mappingProblems, type ColumnRole, type ImportMapping } from '#domain/imports/import-mapping';
import { moved } from '#application/imports/import-papers';
import type { ImportFindings, ImportRecord, RememberedAnswers } from '#application/ports/imports';
import type { Tx } from '#application/ports/stores';
import { FigureReader } from '#exchange/reading/figure-reader';
import type { ReadingRules } from '#exchange/reading/reading-rules';
import { guessLayout, headingsOf } from '#exchange/reading/guess-layout';
import { openTable } from '#exchange/reading/open-table';
import type { Table } from '#exchange/reading/table';
import { FileRefused } from '#exchange/reading/file-refused';
import { indicatorsOf, ownAreasOf } from './import-context.ts';
import { inImportFolder } from './import-folder.ts';
import { readRecords } from './read-records.ts';
import { readTo, type Reading } from './read-to.ts';
import { Staging } from './staging.ts';
import { askUnusual } from './unusual-figures.ts';
import { tellProgress } from './tell-progress.ts';

/** Rows that the layout is guessed from. */
const LOOKED_AT = 2_000;
const SAMPLE = 6;
/** Rows between two lines of progress. */
const TOLD_EVERY = 20_000;

/**
 * Reads an import's file: guesses how it is laid out unless that was said, turns its rows into figures, and tells what is
 * wrong and what is to be asked. Everything found before is found anew.
 *
 * @returns the import as it then stands
 * @throws FileRefused when the file cannot be read
 */
export async function readImport(
  source: DataSource,
  tx: Tx,
  job: ImportRecord,
  now: Date,
): Promise<ImportRecord> {
  await tx.imports.removeFigures(job.tenantId, job.id);
  return inImportFolder(async (folder) => {
    const path = join(folder, 'file');
    await writeOut(tx, job, path);
    const table = await openTable(path);
    const first = await firstRows(table);
    const remembered = await tx.imports.remembered(job.tenantId, job.kind);
    const { mapping, names } = layoutOf(job, first, remembered);
    const columnProblems = mappingProblems(mapping.roles, job.kind);
    const findings: ImportFindings = {
      ...{ format: table.format, otherSheets: [...table.otherSheets], names: [...names], columnProblems },
      sample: first
        .slice(mapping.headerRow, mapping.headerRow + SAMPLE)
        .map((row) => row.slice(0, names.length)),
      ...{ questions: [], answered: [], notices: [] },
    };
    if (columnProblems.length > 0)
      return moved(job, now, { state: 'asking', mapping, findings, counts: null });
    const rules: ReadingRules = {
      ...{ kind: job.kind, mapping, names, even: table.even, today: londonDateOf(now) },
      indicators: await indicatorsOf(tx, job.tenantId),
      ownAreas: await ownAreasOf(tx, job),
    };
    return readRows(source, tx, { job, table, rules, findings, now });
  });
}

async function readRows(
  source: DataSource,
  tx: Tx,
  { job, table, rules, findings, now }: Reading,
): Promise<ImportRecord> {
  if (isEntryKind(job.kind)) return readRecords(tx, { job, table, rules, findings, now });
  const reader = new FigureReader(rules);
  const staging = new Staging(tx.sql, job);
  const rowBytes = bytesPerRow(findings.sample);
  let [rows, told] = [0, 0];
  for await (const batch of table.rows()) {
    await staging.add(reader.read(batch));
    rows += batch.rows.length;
    if (rows - told < TOLD_EVERY) continue;
    told = rows;
    await tellProgress(source, job, { done: Math.min(rows * rowBytes, job.size * 0.98) });
  }
  reader.finish();
  await staging.flush();
  const twice = await staging.duplicates(rules.names);
  const counts = { ...reader.counts, problems: reader.problems.count + twice.length };
  await staging.keepProblems([...reader.problems.all, ...twice]);
  const settled = reader.questions.all.length + counts.problems === 0;
  const explained =
    settled && job.kind === 'observations'
      ? await askUnusual(tx, { job, rules, questions: reader.questions, counts })
      : [];
  const questions = reader.questions.all;
  const notices = [...reader.notices].map(([text, times]) => ({ text, times })).slice(0, 50);
  return readTo(
    tx,
    { job, rules, now },
    { ...findings, questions, answered: [...reader.answered, ...explained], notices },
    counts,
  );
}

/** Writes the file where its parts can be reached in any order, a piece at a time. */
async function writeOut(tx: Tx, { tenantId, id }: ImportRecord, path: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for (let seq = 0; ; seq += 1) {
      const [chunk] = await tx.sql.query<{ bytes: Buffer }>(
        'select bytes from import_chunk where tenant_id = $1 and import_id = $2 and seq = $3',
        [tenantId, id, seq],
      );
      if (!chunk) return;
      await file.write(chunk.bytes);
    }
  } finally {
    await file.close();
  }
}

async function firstRows(table: Table): Promise<string[][]> {
  const first: string[][] = [];
  for await (const { rows } of table.rows()) {
    first.push(...rows.map((row) => [...row]));
    if (first.length >= LOOKED_AT) break;
  }
  if (first.length === 0) throw new FileRefused('The file has no rows.');
  return first.slice(0, LOOKED_AT);
}

/** How the file is read: as was said; else as a file of the same headings was before; else as guessed. */
function layoutOf(
  { mapping, kind }: ImportRecord,
  rows: readonly (readonly string[])[],
  { answers, columns }: RememberedAnswers,
): { mapping: ImportMapping; names: readonly string[] } {
  const looked = mapping && mapping.roles.length === 0 ? rows.slice(mapping.headerRow - 1) : rows;
  const guess = guessLayout(looked, kind);
  const headerRow = mapping?.headerRow ?? guess.headerRow;
  const names = headingsOf(rows[headerRow - 1] ?? []);
  const said = mapping && mapping.roles.length === names.length ? mapping.roles : null;
  const before = columns.find((one) => one.said === names.join('\u001f'))?.roles as ColumnRole[] | undefined;
  const guessed = names.map((_, index): ColumnRole => guess.roles[index] ?? 'leaveOut');
  return {
    names,
    mapping: { headerRow, roles: said ?? before ?? guessed, answers: mapping?.answers ?? answers },
  };
}

/** What a row takes in the file, roughly. */
function bytesPerRow(sample: readonly (readonly string[])[]): number {
  const characters = sample.reduce((sum, row) => sum + row.join(',').length + 2, 0);
  return characters / Math.max(sample.length, 1);
}

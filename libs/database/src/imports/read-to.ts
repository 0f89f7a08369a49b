import { importUnitWords } from '#domain/imports/import-state';
import { moved } from '#application/imports/import-papers';
import type { ImportCounts, ImportFindings, ImportRecord } from '#application/ports/imports';
import type { Tx } from '#application/ports/stores';
import type { ReadingRules } from '#exchange/reading/reading-rules';
import type { Table } from '#exchange/reading/table';

/** A file being read. */
export interface Reading {
  job: ImportRecord;
  table: Table;
  rules: ReadingRules;
  findings: ImportFindings;
  now: Date;
}

/** The import once its file was read: it asks first, then tells what is wrong, then is ready. */
export async function readTo(
  tx: Tx,
  { job, rules, now }: Pick<Reading, 'job' | 'rules' | 'now'>,
  findings: ImportFindings,
  counts: ImportCounts,
): Promise<ImportRecord> {
  const { questions } = findings;
  const nothing = counts.figures === 0 && counts.problems === 0 && questions.length === 0;
  const state = questions.length > 0 ? 'asking' : counts.problems > 0 || nothing ? 'wrong' : 'ready';
  await tx.sql.query('update import_progress set begun = 0 where tenant_id = $1 and import_id = $2', [
    job.tenantId,
    job.id,
  ]);
  return moved(job, now, {
    ...{ state, mapping: rules.mapping, findings, counts },
    trouble: nothing ? `The file has no ${importUnitWords[job.kind]} to bring in.` : null,
    acting: null,
  });
}

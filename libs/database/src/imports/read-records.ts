import { londonDateOf } from '#kernel/local-date';
import type { ImportRecord } from '#application/ports/imports';
import type { Tx } from '#application/ports/stores';
import { QuestionBook } from '#exchange/reading/question-book';
import type { Checking } from '#exchange/reading/records/checked-records';
import { checkMeasures } from '#exchange/reading/records/measure-records';
import { RecordReader } from '#exchange/reading/records/record-reader';
import { checkTargets } from '#exchange/reading/records/target-records';
import { readTo, type Reading } from './read-to.ts';
import { Staging } from './staging.ts';

/**
 * Reads a file of targets or measures: each row is checked by the rules of the form on which one is typed, as things stand
 * and for the person who sent it.
 *
 * @returns the import as it then stands
 * @throws FileRefused when the file cannot be read; Refused when the person may not put any
 */
export async function readRecords(
  tx: Tx,
  { job, table, rules, findings, now }: Reading,
): Promise<ImportRecord> {
  const reader = new RecordReader(rules);
  for await (const batch of table.rows()) reader.read(batch);
  const { acting: actor, tenantId, fileName } = job;
  if (!actor) throw new Error(`somebody asked for the import ${job.id} to be read`);
  const { records, problems, counts } = reader;
  const questions = new QuestionBook();
  const checking: Checking = {
    ...{ tx, actor, now, today: londonDateOf(now), tenantId, fileName },
    ...{ rules, records, problems, questions },
    leaveOut: () => void (counts.leftOut += 1),
  };
  const check = job.kind === 'targets' ? checkTargets : checkMeasures;
  const { entries, answered } = await check(checking);
  await tx.imports.addEntries(tenantId, job.id, entries);
  await new Staging(tx.sql, job).keepProblems(problems.all);
  const asked = questions.all;
  const figures = asked.length > 0 ? records.length - counts.leftOut : entries.length;
  const found = { ...findings, questions: asked, answered };
  return readTo(tx, { job, rules, now }, found, { ...counts, figures, problems: problems.count });
}

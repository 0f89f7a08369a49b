import { formatValue } from '#kernel/number-format';
import { periodLabel } from '#kernel/period-label';
import { leaveOut } from '#domain/imports/import-mapping';
import { unusualAmong } from '#domain/indicator/unusual-figures';
import { inGroups } from '#application/imports/in-groups';
import type { AnsweredQuestion, ImportCounts, ImportRecord } from '#application/ports/imports';
import type { IndicatorRecord } from '#application/ports/records';
import type { Tx } from '#application/ports/stores';
import type { QuestionBook } from '#exchange/reading/question-book';
import type { ReadingRules } from '#exchange/reading/reading-rules';

/** Unusual figures that are asked about one by one; one explanation for all of them settles any number. */
const MOST_ASKED = 300;

interface FoundFigure {
  indicator_id: string;
  row_number: number;
  column_number: number;
  period_start: string;
  period_end: string;
  value: number;
  numerator: number | null;
  denominator: number | null;
  /** Whether the same stands already, so that it was accepted before. */
  accepted: boolean;
}

interface Asking {
  job: ImportRecord;
  rules: ReadingRules;
  questions: QuestionBook;
  counts: ImportCounts;
}

/**
 * Asks why each unusual figure of a file is right, against what stands and the rest of the file (docs/domain.md section 4,
 * verification and plausibility), and keeps with it what was answered: for it, or for all of them. One answered with
 * “leave out” is left out.
 *
 * @returns the answers that there was a use for
 */
export async function askUnusual(tx: Tx, asking: Asking): Promise<AnsweredQuestion[]> {
  const { job, rules } = asking;
  const answers = new Map(
    rules.mapping.answers.flatMap(({ kind, said, meant }) => (kind === 'unusual' ? [[said, meant]] : [])),
  );
  const used = new Map<string, AnsweredQuestion>();
  const known = new Map(rules.indicators.map((one) => [one.id, one]));
  let asked = 0;
  for (const group of inGroups(await tx.imports.touched(job.tenantId, job.id))) {
    const ids = group.map(({ id }) => id);
    const keys = [job.tenantId, job.id, ids];
    const figures = await tx.sql.query<FoundFigure>(FIGURES, keys);
    const standing = Map.groupBy(
      await tx.sql.query<{ indicator_id: string; value: number }>(STANDING, keys),
      ({ indicator_id }) => indicator_id,
    );
    for (const [id, own] of Map.groupBy(figures, ({ indicator_id }) => indicator_id)) {
      const indicator = known.get(id);
      if (!indicator) continue;
      const before = (standing.get(id) ?? []).map(({ value }) => value);
      for (const [index, found] of unusualAmong(own, before, indicator.unit)) {
        const figure = own[index];
        if (!figure || figure.accepted) continue;
        const said = wordsOf(indicator, figure);
        const message = found.map((one) => one.message).join(' ');
        const answer = answers.get(said) ?? answers.get('');
        if (answer === undefined) {
          if ((asked += 1) <= MOST_ASKED) asking.questions.ask('unusual', said, figure.row_number, message);
          continue;
        }
        const given = answers.has(said) ? said : '';
        used.set(given, { kind: 'unusual', said: given, meant: answer, message: given && message });
        await settle(tx, asking, figure, answer);
      }
    }
  }
  return [...used.values()];
}

function wordsOf(indicator: IndicatorRecord, { period_start, period_end, value }: FoundFigure): string {
  const period = { frequency: indicator.frequency, start: period_start, end: period_end };
  return `${indicator.code}, ${periodLabel(period)}: ${formatValue(value, indicator)}`;
}

async function settle(tx: Tx, { job, counts }: Asking, figure: FoundFigure, answer: string): Promise<void> {
  const key = [job.tenantId, job.id, figure.row_number, figure.column_number];
  const where = 'tenant_id = $1 and import_id = $2 and row_number = $3 and column_number = $4';
  if (answer !== leaveOut) {
    await tx.sql.query(`update import_figure set explanation = $5 where ${where}`, [...key, answer.trim()]);
    return;
  }
  await tx.sql.query(`delete from import_figure where ${where}`, key);
  counts.figures -= 1;
  counts.leftOut += 1;
}

const FIGURES = `
  select f.indicator_id, f.row_number, f.column_number, f.period_start, f.period_end, f.value, f.numerator, f.denominator,
         o.value is not distinct from f.value and o.numerator is not distinct from f.numerator
           and o.denominator is not distinct from f.denominator as accepted
    from import_figure f
    left join observation o on o.tenant_id = f.tenant_id and o.indicator_id = f.indicator_id
     and o.period_start = f.period_start
   where f.tenant_id = $1 and f.import_id = $2 and f.indicator_id = any($3) and f.value is not null
   order by f.row_number, f.column_number`;

const STANDING = `
  select o.indicator_id, o.value from observation o
   where o.tenant_id = $1 and o.indicator_id = any($3) and o.value is not null
     and not exists (select from import_figure f
                      where f.tenant_id = o.tenant_id and f.import_id = $2 and f.indicator_id = o.indicator_id
                        and f.period_start = o.period_start)`;

import { RAG_MARKS } from '#domain/assessment/rag';
import { judgedPoints } from '#domain/partnership/judged-points';
import type { Clock } from '#kernel/clock';
import { londonDateOf, londonMidnight } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { momentAfter } from '../moment-after.ts';
import { COMPARED_WITH } from '../comparison/comparison.sql.ts';
import type { FoundComparedWith } from '../comparison/comparison.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { IndicatorReader } from './indicator.reader.ts';
import { indicatorRow } from './indicator.row.ts';
import type { AssessmentRow, IndicatorRow } from './indicator.rows.ts';
import { COMPARATORS, INDICATOR } from './indicator.sql.ts';
import type {
  FoundBreak,
  FoundComparator,
  FoundContribution,
  FoundCriteria,
  FoundIndicator,
  FoundObservation,
  FoundTarget,
} from './indicator.sql.ts';
import {
  ASSESSMENT_THEN,
  BREAKS_THEN,
  CONTRIBUTIONS_THEN,
  CRITERIA_THEN,
  DEFINITION_THEN,
  OBSERVATIONS_THEN,
  REBASES_THEN,
  TARGETS_THEN,
} from './indicator-then.sql.ts';
import type { FoundRebase } from './rebase.sql.ts';
import type { FoundAssessment, FoundDefinition } from './indicator-then.sql.ts';

/**
 * Reads an indicator as it stood at the end of a day: the figures, targets and criteria known by then, and the assessment
 * that was published, whatever today's rule would say of it (docs/domain.md section 4, verification and plausibility).
 * Other areas' figures, and what the measure is called, are those known now.
 */
export class IndicatorThenReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
    private readonly now: IndicatorReader,
  ) {}

  /** The indicator on a day; as it stands now for today and later. Null when it is not there for the actor. */
  async read(
    actor: Actor,
    key: { tenantId: string; id: string },
    day: LocalDate,
  ): Promise<IndicatorRow | null> {
    const after = momentAfter(day, this.clock.now());
    if (!after) return this.now.read(actor, key);
    const values = [key.tenantId, key.id];
    const then = [...values, after];
    const [
      [indicator],
      [definition],
      observations,
      targets,
      criteria,
      breaks,
      rebases,
      contributions,
      comparators,
      [comparedWith],
      [assessment],
    ] = await this.tenants.readAll<
      [
        FoundIndicator,
        FoundDefinition,
        FoundObservation,
        FoundTarget,
        FoundCriteria,
        FoundBreak,
        FoundRebase,
        FoundContribution,
        FoundComparator,
        FoundComparedWith,
        FoundAssessment,
      ]
    >(actor.tenantIds, [
      { ...INDICATOR, values: [...values, londonDateOf(this.clock.now())] },
      { ...DEFINITION_THEN, values: then },
      { ...OBSERVATIONS_THEN, values: then },
      { ...TARGETS_THEN, values: then },
      { ...CRITERIA_THEN, values: [key.tenantId, after] },
      { ...BREAKS_THEN, values: then },
      { ...REBASES_THEN, values: then },
      { ...CONTRIBUTIONS_THEN, values: then },
      { ...COMPARATORS, values },
      { ...COMPARED_WITH, values },
      { ...ASSESSMENT_THEN, values: then },
    ]);
    if (!indicator) return null;
    const page = {
      indicator: { ...indicator, ...definition },
      breaks: breaks.map((one) => one.day),
      rebases,
      observations: judgedPoints(indicator.aggregation, observations),
      targets,
      criteria,
      contributions,
      overlaps: [],
      comparators,
      comparedWith: comparedWith ?? null,
      cases: [],
    };
    const row = indicatorRow(page, londonMidnight(day));
    return { ...row, latest: row.latest && assessment ? asPublished(row.latest, assessment) : row.latest };
  }
}

/** The assessment in the words of what was published then, where today's rule would put it otherwise. */
function asPublished(row: AssessmentRow, published: FoundAssessment): AssessmentRow {
  const { rag, exception_class: exception, criteria_version: criteriaVersion } = published;
  if (published.period_start !== row.periodStart) return row;
  const mark = RAG_MARKS[row.rag === 'overdue' ? 'overdue' : rag];
  const same = exception === row.exception && criteriaVersion === row.criteriaVersion;
  return {
    ...row,
    rag: row.rag === 'overdue' ? 'overdue' : rag,
    ragWord: mark.word,
    ragLetter: mark.letter,
    ragOfLatest: rag,
    ragOfLatestMeaning: RAG_MARKS[rag].meaning,
    exception,
    criteriaVersion,
    exceptionWords: same ? row.exceptionWords : exception && EXCEPTION_THEN[exception],
  };
}

const EXCEPTION_THEN = {
  bad: 'It was counted as particularly bad.',
  attention: 'It was counted as needing attention.',
  good: 'It was counted as particularly good.',
} as const;

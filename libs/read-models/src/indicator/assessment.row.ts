import type { Assessment } from '#domain/assessment/assess';
import type { AwaitedFigure } from '#domain/assessment/overdue';
import { RAG_MARKS } from '#domain/assessment/rag';
import { addDays } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import { signedLabel } from '../signed-label.ts';
import type { AssessmentRow } from './indicator.rows.ts';
import type { FoundObservation } from './indicator.sql.ts';
import { withoutInWords } from './without-figure.ts';
import { ASSURANCE_WORDS, VARIATION_WORDS } from './indicator.words.ts';

/** An assessment as a row, or null before the first figure. */
export function assessmentRow(
  assessed: Assessment,
  latest: FoundObservation | undefined,
  awaited: AwaitedFigure | null,
): AssessmentRow | null {
  const { period, direction, xmr, exception, recommendedResponse: response } = assessed;
  if (!period) return null;
  const { variation, assurance } = xmr;
  const missing = latest ? withoutInWords(latest) : null;
  return {
    periodLabel: periodLabel(period),
    periodStart: period.start,
    value: assessed.value,
    rag: assessed.rag,
    ragWord: assessed.word,
    ragLetter: assessed.letter,
    ragOfLatest: assessed.ragOfLatest,
    ragOfLatestMeaning: RAG_MARKS[assessed.ragOfLatest].meaning,
    overdue:
      assessed.rag === 'overdue' && awaited
        ? { periodLabel: periodLabel(awaited.period), dueOn: addDays(awaited.lateFrom, -1) }
        : null,
    direction: direction.overall,
    sinceLast: direction.previous?.change ?? null,
    sinceLastYear: direction.lastYear?.change ?? null,
    slope: direction.trend?.slope ?? null,
    variation,
    variationWords: variation && VARIATION_WORDS[variation],
    assurance,
    assuranceWords: assurance && ASSURANCE_WORDS[assurance],
    exception: exception?.class ?? null,
    exceptionWords: exception?.words ?? null,
    criteriaVersion: exception?.version ?? null,
    recommendedResponse: response.kind,
    recommendedResponseWords: response.words,
    signedLabel: signedLabel(latest?.signed_count ?? null, latest?.expected_count ?? null, missing !== null),
    provisional: latest?.status === 'provisional',
    missing,
  };
}

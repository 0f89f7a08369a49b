import { missingKindWords, missingWords } from '#domain/indicator/missing-figure';
import { periodLabel } from '#kernel/period-label';
import { RAG_MARKS } from '#domain/assessment/rag';
import { levelWords } from '#domain/sharing/sharing-words';
import { encodeId } from '../global-id.ts';
import { FREQUENCY_WORDS, POLARITY_WORDS } from '../indicator/indicator.words.ts';
import type { SeriesColumns, WithoutRow } from '../indicator/series.ts';
import type { SharedMeasureRow } from './sharing.rows.ts';
import type { FoundShared, FoundSharedFigure } from './sharing.sql.ts';

/** Columns of a published copy as a row; without figures where a list shows many. */
export function sharedMeasureRow(
  found: FoundShared,
  figures: readonly FoundSharedFigure[] | null,
): SharedMeasureRow {
  const { tenant_id: tenantId, frequency, level, rag, polarity } = found;
  const labelOf = (start: string, end: string) => periodLabel({ frequency, start, end });
  const { period_start: start, period_end: end } = found;
  return {
    id: encodeId('SharedMeasure', tenantId, found.agreement_id),
    agreementId: encodeId('SharingAgreement', tenantId, found.agreement_id),
    title: found.title,
    definition: found.definition,
    organisationName: found.organisation_name,
    partnershipId: encodeId('Partnership', tenantId, tenantId),
    partnershipName: found.partnership_name,
    level,
    levelName: levelWords[level].name,
    levelMeans: levelWords[level].means,
    starts: found.starts,
    ends: found.ends,
    unitLabel: found.unit_label,
    decimals: found.decimals,
    polarity,
    polarityWords: POLARITY_WORDS[polarity],
    frequencyWords: FREQUENCY_WORDS[frequency],
    numeratorLabel: found.numerator_label,
    denominatorLabel: found.denominator_label,
    ownerJobTitle: found.owner_job_title,
    attribution: found.attribution,
    caveat: found.caveat,
    periodLabel: start !== null && end !== null ? labelOf(start, end) : null,
    value: found.value,
    target: found.target,
    rag,
    ragWord: RAG_MARKS[rag].word,
    ragLetter: RAG_MARKS[rag].letter,
    direction: found.direction,
    publishedAt: found.published_at,
    series: figures && seriesOf(figures, labelOf),
    commentary: (figures ?? [])
      .flatMap(({ period_start: from, period_end: to, commentary: text }) =>
        text === null ? [] : [{ periodStart: from, periodLabel: labelOf(from, to), text }],
      )
      .reverse(),
  };
}

/** The figures as aligned arrays; targets, limits and marks are the organisation's own affair and stay empty. */
function seriesOf(
  figures: readonly FoundSharedFigure[],
  labelOf: (start: string, end: string) => string,
): SeriesColumns {
  const empty = figures.map(() => null);
  return {
    labels: figures.map((one) => labelOf(one.period_start, one.period_end)),
    starts: figures.map((one) => one.period_start),
    ends: figures.map((one) => one.period_end),
    values: figures.map((one) => one.value),
    numerators: figures.map((one) => one.numerator),
    denominators: figures.map((one) => one.denominator),
    statuses: figures.map((one) => one.status),
    rag: figures.map((one) => (one.value === null ? 'noData' : 'noTarget')),
    targets: empty,
    lower: empty,
    upper: empty,
    limits: null,
    stretches: [],
    reading: null,
    onYear: null,
    points: empty,
    reasons: empty,
    without: figures.flatMap(sharedWithout),
  };
}

/** Why a period has no figure: the kind of reason alone, where the words are not shared. */
function sharedWithout(found: FoundSharedFigure): WithoutRow[] {
  const { period_start: start, missing_kind: kind, missing_reason: reason } = found;
  if (kind === null) return [];
  const shared = reason ?? missingKindWords(kind);
  return [{ start, kind, reason: shared, words: reason === null ? shared : missingWords({ kind, reason }) }];
}

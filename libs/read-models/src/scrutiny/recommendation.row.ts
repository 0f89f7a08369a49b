import { machines } from '#application/machines';
import type { Remark } from '#domain/improvement/case-context';
import type { Person } from '#domain/improvement/case-documents';
import type { RecommendationContext, RecommendationInput } from '#domain/scrutiny/recommendation-context';
import { recommendationDetail } from '#domain/scrutiny/recommendation-detail';
import { recommendationActs } from '#domain/scrutiny/recommendation-events';
import {
  decisionWords,
  recommendationActWords,
  recommendationPast,
  recommendationStageLabel,
} from '#domain/scrutiny/recommendation-words';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { recommendationSubject } from '#permissions/recommendation-subject';
import { availableEventTypes } from '#workflow/pure/available.events';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import { partnershipRow } from '../partnerships/partnership.reader.ts';
import type { AvailableActRow, HistoryEntryRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';
import { wayTaken } from '../process/way.row.ts';
import { recommendationSummaryRow } from './recommendation-summary.row.ts';
import type { RecommendationRemarkRow, RecommendationRow } from './recommendation.rows.ts';
import type { FoundRecommendationPage } from './recommendation.sql.ts';

/** A recommendation with its papers, and what the actor may do now or why not. */
export function recommendationRow(
  found: FoundRecommendationPage,
  events: readonly FoundEvent[],
  actor: Actor,
  now: Date,
): RecommendationRow {
  const registered = machines.get(found.machine_id);
  const snapshot = migrateSnapshot(registered, found.snapshot, found.machine_version);
  const context = snapshot.context as unknown as RecommendationContext;
  const { implementation } = context;
  return {
    ...recommendationSummaryRow(found, now),
    version: found.version,
    madeBy: context.madeBy.name,
    partnership: partnershipRow(found.partnership),
    responses: context.responses.map(({ decision, text, by, at }) => {
      return { decision, decisionLabel: decisionWords[decision], text, by: by.name, at };
    }),
    implementation: implementation && {
      organisationName: implementation.organisationName,
      person: implementation.person,
      by: implementation.by,
      steps: implementation.steps,
    },
    progress: context.progress.map(remarkRow),
    evidence: context.evidence.map((one) => ({
      ...remarkRow(one),
      returned: one.returned && remarkRow(one.returned),
    })),
    pressedAgain: context.pressed && remarkRow(context.pressed),
    closing: context.closing && remarkRow(context.closing),
    acts: actsOf(context, availableEventTypes(registered, snapshot), actor),
    history: events.map(historyRow),
    way: wayTaken(events, recommendationPast),
  };
}

function remarkRow({ text, by, at }: Remark): RecommendationRemarkRow {
  return { text, by: by.name, at };
}

function actsOf(
  context: RecommendationContext,
  possible: readonly string[],
  actor: Actor,
): AvailableActRow[] {
  const acts = recommendationActs
    .filter((name) => possible.includes(name))
    .map((name) => {
      const { label, page } = recommendationActWords[name];
      return { name, label, page };
    });
  return actAvailability(actor, 'Recommendation', recommendationSubject(context), acts);
}

/** Who is named where nobody acted: a wait was over. */
const NOBODY = 'Goldthread';

function historyRow(event: FoundEvent): HistoryEntryRow {
  const made = event.payload.input as RecommendationInput | undefined;
  const by = made?.by ?? (event.payload.by as Person | undefined);
  return {
    seq: event.seq,
    at: event.at,
    event: event.type,
    label: recommendationPast(event.type),
    who: by?.name ?? NOBODY,
    byToken: event.actor?.token ?? null,
    onBehalfOf: by ? (by.onBehalfOf ?? by.organisationName) : null,
    fromLabel: event.from_state === '' ? '' : recommendationStageLabel(event.from_state),
    toLabel: recommendationStageLabel(event.to_state),
    detail: made ? made.text : recommendationDetail({ ...event.payload, type: event.type }),
  };
}

import { machines } from '#application/machines';
import type { Person } from '#domain/improvement/case-documents';
import type { TargetProposalContext, TargetProposalInput } from '#domain/target/target-context';
import { targetActs } from '#domain/target/target-events';
import { targetQuestions } from '#domain/target/target-questions';
import {
  targetActWords,
  targetEventDetail,
  targetPastLabel,
  targetStageLabel,
} from '#domain/target/target-words';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { targetSubject } from '#permissions/target-subject';
import { availableEventTypes } from '#workflow/pure/available.events';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { AvailableActRow, HistoryEntryRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';
import { wayTaken } from '../process/way.row.ts';
import type { TargetProposalRow, TargetProposalSummaryRow } from './target-proposal.rows.ts';
import type { FoundTargetProposal, FoundTargetProposalPage } from './target-proposal.sql.ts';

/** A proposal as lists show it, as it stands at `now`. */
export function targetProposalSummaryRow(found: FoundTargetProposal, now: Date): TargetProposalSummaryRow {
  const { tenant_id: tenantId, closed_at: closedAt } = found;
  return {
    id: encodeId('TargetProposal', tenantId, found.id),
    indicatorId: encodeId('Indicator', tenantId, found.indicator_id),
    indicatorTitle: found.indicator_title,
    unitLabel: found.unit_label,
    decimals: found.decimals,
    placeName: found.place_name,
    starts: found.starts,
    ends: found.ends,
    value: found.value,
    state: found.state,
    stateLabel: targetStageLabel(found.state),
    open: closedAt === null,
    waitingFor: found.waiting_for,
    flagCount: found.flags,
    proposedBy: found.proposed_by_name,
    proposedAt: found.proposed_at,
    closedAt,
    ...dueFrom(now, closedAt === null ? found.due_at : null, found.nation),
  };
}

/** A proposal with its papers, and what the actor may do now or why not. */
export function targetProposalRow(
  found: FoundTargetProposalPage,
  events: readonly FoundEvent[],
  actor: Actor,
  now: Date,
): TargetProposalRow {
  const registered = machines.get(found.machine_id);
  const snapshot = migrateSnapshot(registered, found.snapshot, found.machine_version);
  const context = snapshot.context as unknown as TargetProposalContext;
  const { terms, standing, decision } = context;
  return {
    ...targetProposalSummaryRow(found, now),
    version: found.version,
    round: context.round,
    toleranceBelow: terms.toleranceBelow,
    toleranceAbove: terms.toleranceAbove,
    basis: terms.basis,
    rationale: terms.rationale,
    checklist: terms.checklist.map(({ code, yes, words }) => ({
      code,
      ...targetQuestions[code],
      yes,
      words,
    })),
    flags: context.flags.map(({ code, words }) => {
      const reason = decision?.reasons.find((one) => one.code === code)?.reason;
      return { code, words, reason: reason ?? null };
    }),
    latestLabel: standing.latest?.periodLabel ?? null,
    latestValue: standing.latest?.value ?? null,
    level: standing.level,
    previousTarget: standing.previous?.value ?? null,
    missed: standing.missed,
    example: context.example,
    rounds: context.rounds.map(({ terms: put, by, at, returned }) => ({
      value: put.value,
      toleranceBelow: put.toleranceBelow,
      toleranceAbove: put.toleranceAbove,
      by: by.name,
      at,
      returnedBy: returned?.by.name ?? null,
      returnedComment: returned?.comment ?? null,
    })),
    decidedBy: decision?.by?.name ?? null,
    decisionComment: decision?.comment ?? null,
    acts: actsOf(context, availableEventTypes(registered, snapshot), actor),
    history: events.map((event) => historyRow(event, context)),
    way: wayTaken(events, targetPastLabel),
  };
}

function actsOf(
  context: TargetProposalContext,
  possible: readonly string[],
  actor: Actor,
): AvailableActRow[] {
  const acts = targetActs
    .filter((name) => possible.includes(name))
    .map((name) => ({ name, ...targetActWords[name] }));
  return actAvailability(actor, 'TargetProposal', targetSubject(context), acts);
}

/** Who is named where nobody acted: a wait was over. */
const NOBODY = 'Goldthread';

function historyRow(event: FoundEvent, context: TargetProposalContext): HistoryEntryRow {
  const put = event.payload.input as TargetProposalInput | undefined;
  const by = put?.by ?? (event.payload.by as Person | undefined);
  return {
    seq: event.seq,
    at: event.at,
    event: event.type,
    label: targetPastLabel(event.type),
    who: by?.name ?? NOBODY,
    byToken: event.actor?.token ?? null,
    onBehalfOf: by ? (by.onBehalfOf ?? by.organisationName) : null,
    fromLabel: event.from_state === '' ? '' : targetStageLabel(event.from_state),
    toLabel: targetStageLabel(event.to_state),
    detail: put ? put.terms.rationale : targetEventDetail({ ...event.payload, type: event.type }, context),
  };
}

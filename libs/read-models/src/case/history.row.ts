import type { CaseContext, CaseInput } from '#domain/improvement/case-context';
import type { Person } from '#domain/improvement/case-documents';
import { caseChanges } from '#domain/improvement/changes/case-changes';
import type { Change } from '#domain/improvement/changes/change';
import { stageLabel } from '#domain/improvement/case-words';
import { eventDetail } from '#domain/improvement/event-detail';
import { eventKind } from '#domain/improvement/event-kinds';
import { isPassingOfTime, pastLabel } from '#domain/improvement/event-words';
import type { HistoryEntryRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';

/** Who is named where nobody acted: a wait was over, or the exception criteria opened the case. */
const NOBODY = 'Goldthread';

/** The history of a case, newest first as found, each line with what it changed. */
export function historyRows(events: readonly FoundEvent[], context: CaseContext): HistoryEntryRow[] {
  const acts = events.toReversed().map(({ type, payload, from_state: fromState, to_state: toState }) => ({
    type,
    payload,
    fromState,
    toState,
  }));
  const changes = caseChanges(acts).toReversed();
  return events.map((event, index) => historyRow(event, context, changes[index] ?? []));
}

function historyRow(event: FoundEvent, context: CaseContext, changes: readonly Change[]): HistoryEntryRow {
  const opening = event.payload.input as CaseInput | undefined;
  const by = opening ? opening.openedBy : personOf(event);
  return {
    seq: event.seq,
    at: event.at,
    event: event.type,
    label: pastLabel(event.type),
    who: by?.name ?? NOBODY,
    byToken: event.actor?.token ?? null,
    onBehalfOf: by?.onBehalfOf ?? by?.organisationName ?? null,
    fromLabel: event.from_state === '' ? '' : stageLabel(event.from_state),
    toLabel: stageLabel(event.to_state),
    detail: opening ? opening.signal.text : eventDetail({ ...event.payload, type: event.type }, context),
    kind: eventKind(event.type),
    changes,
  };
}

function personOf({ type, payload }: FoundEvent): Person | null {
  return isPassingOfTime(type) ? null : ((payload.by as Person | undefined) ?? null);
}

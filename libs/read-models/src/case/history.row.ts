import type { CaseContext, CaseInput } from '#domain/improvement/case-context';
import type { Person } from '#domain/improvement/case-documents';
import { stageLabel } from '#domain/improvement/case-words';
import { eventDetail } from '#domain/improvement/event-detail';
import { isPassingOfTime, pastLabel } from '#domain/improvement/event-words';
import type { HistoryEntryRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';

/** Who is named where nobody acted: a wait was over, or the exception criteria opened the case. */
const NOBODY = 'Goldthread';

/** An event of a case as a line of its history. */
export function historyRow(event: FoundEvent, context: CaseContext): HistoryEntryRow {
  const opening = event.payload.input as CaseInput | undefined;
  const by = opening ? opening.openedBy : personOf(event);
  return {
    seq: event.seq,
    at: event.at,
    event: event.type,
    label: pastLabel(event.type),
    who: by?.name ?? NOBODY,
    onBehalfOf: by?.onBehalfOf ?? by?.organisationName ?? null,
    fromLabel: event.from_state === '' ? '' : stageLabel(event.from_state),
    toLabel: stageLabel(event.to_state),
    detail: opening ? opening.signal.text : eventDetail({ ...event.payload, type: event.type }, context),
  };
}

function personOf({ type, payload }: FoundEvent): Person | null {
  return isPassingOfTime(type) ? null : ((payload.by as Person | undefined) ?? null);
}

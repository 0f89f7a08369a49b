import { missingWords } from '#domain/indicator/missing-figure';
import type { ReturnInput, SignedFigure } from '#domain/reporting/return-context';
import { returnPastLabel, returnStageIn, returnStageLabel } from '#domain/reporting/return-words';
import type { HistoryEntryRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';

/** What happened to the return of the indicator $2 of the organisation $1 for the period beginning on $3, newest first. */
export const RETURN_EVENTS = {
  name: 'return-events',
  text: `
    select e.seq, e.type, e.payload, e.actor, e.at, e.from_state, e.to_state
      from period_return r
      join workflow_event e on e.tenant_id = r.tenant_id and e.instance_id = r.id
     where r.tenant_id = $1 and r.indicator_id = $2 and r.period_start = $3::date
     order by e.seq desc`,
} as const;

/** Who is named where nobody acted. */
const NOBODY = 'Goldthread';

/** An event of a return as a line of its history. */
export function returnHistoryRow(event: FoundEvent): HistoryEntryRow {
  const by = event.payload.by as { name: string; organisationName?: string } | undefined;
  const label = (state: string): string => {
    const stage = returnStageIn(state);
    return stage ? returnStageLabel(stage) : '';
  };
  return {
    seq: event.seq,
    at: event.at,
    event: event.type,
    label: returnPastLabel(event.type),
    who: by?.name ?? NOBODY,
    byToken: event.actor?.token ?? null,
    onBehalfOf: by?.organisationName ?? null,
    fromLabel: label(event.from_state),
    toLabel: label(event.to_state),
    detail: detailOf(event.payload),
  };
}

/** What was said: why a figure was sent back, signed anew or withdrawn; how a return came to be opened. */
function detailOf(payload: Record<string, unknown>): string | null {
  const { reason, figure, input } = payload as {
    reason?: string;
    figure?: SignedFigure;
    input?: ReturnInput;
  };
  if (input?.onRecord) return 'A figure of this period was on record already.';
  if (figure?.missing) return `No figure: ${missingWords(figure.missing)}`;
  return reason ?? figure?.reason ?? null;
}

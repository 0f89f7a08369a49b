import { approverWords } from '#domain/resource/virement-approvers';
import { machines } from '#application/machines';
import type { Person } from '#domain/improvement/case-documents';
import type { VirementContext } from '#domain/resource/virement-context';
import { virementActs } from '#domain/resource/virement-events';
import { aloneUpTo } from '#domain/resource/virement-policy';
import {
  isSettled,
  needsWords,
  resourceText,
  virementDetail,
  virementLabel,
  virementPast,
  virementWords,
} from '#domain/resource/virement-words';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { availableEventTypes } from '#workflow/pure/available.events';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { HistoryEntryRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';
import { wayTaken } from '../process/way.row.ts';
import type { VirementRow, VirementSummaryRow } from './virement.rows.ts';
import type { FoundVirement, FoundVirementPage } from './virement.sql.ts';

/** Columns of a virement as a row of a list, as it stands at `now`. */
export function summaryRow(found: FoundVirement, now: Date): VirementSummaryRow {
  const { tenant_id: tenantId, heading_id: headingId } = found;
  return {
    id: encodeId('Virement', tenantId, found.id),
    state: found.state,
    stateLabel: virementLabel(found.state),
    settled: isSettled(found.state),
    direction: found.direction,
    amount: found.amount,
    unit: found.unit,
    amountText: resourceText(found.amount, found.unit),
    year: found.year,
    title: found.title,
    caseId: encodeId('ImprovementCase', found.partnership_id, found.case_id),
    caseNumber: found.case_number,
    partnershipName: found.partnership_name,
    otherOrganisationName: found.other_organisation_name,
    heading: found.heading_name ?? found.heading_asked,
    headingId: headingId && encodeId('BudgetHeading', tenantId, headingId),
    aboveLimit: found.subject.aboveLimit,
    needs: needsWords(found.subject),
    approvers: approverWords(found.subject.approverRoles),
    waitingFor: found.waiting_for,
    askedAt: found.asked_at,
    stateSince: found.state_since,
    ...dueFrom(now, found.due_at, found.nation),
  };
}

/** A virement with its heading, and what this person may do now and, for what they may not, why. */
export function virementRow(
  found: FoundVirementPage,
  events: readonly FoundEvent[],
  actor: Actor,
  now: Date,
): VirementRow {
  const machine = machines.get(found.machine_id);
  const snapshot = migrateSnapshot(machine, found.snapshot, found.machine_version);
  const context = snapshot.context as unknown as VirementContext;
  const possible = new Set(availableEventTypes(machine, snapshot));
  const acts = virementActs
    .filter((name) => possible.has(name))
    .map((name) => ({ name, label: virementWords[name].label, page: virementWords[name].page }));
  const { heading_amount: amount, heading_reserved: reserved } = found;
  const budget = amount === null ? null : amount + (found.heading_in ?? 0) - (found.heading_out ?? 0);
  return {
    ...summaryRow(found, now),
    version: found.version,
    limit: aloneUpTo(context),
    headingBudget: budget,
    headingReserved: reserved,
    headingAvailable: budget === null ? null : budget - (reserved ?? 0),
    reservedBy: context.reserved?.by.name ?? null,
    approvedBy: context.approved?.by.name ?? null,
    endedReason: context.ended?.text ?? null,
    reversalReason: context.reversal?.asked.text ?? null,
    reversalAskedBy: context.reversal && whoWords(context.reversal.asked.by),
    reversalRefusedReason: context.reversalRefused?.text ?? null,
    acts: actAvailability(actor, 'Virement', found.subject, acts),
    history: events.map((event) => historyRow(event)),
    way: wayTaken(events, virementPast),
  };
}

const whoWords = ({ name, organisationName }: Person): string => `${name}, ${organisationName}`;

function historyRow(event: FoundEvent): HistoryEntryRow {
  const by = event.payload.by as Person | undefined;
  return {
    seq: event.seq,
    at: event.at,
    event: event.type,
    label: virementPast(event.type),
    who: by?.name ?? 'Goldthread',
    byToken: event.actor?.token ?? null,
    onBehalfOf: by?.organisationName ?? null,
    fromLabel: event.from_state === '' ? '' : virementLabel(event.from_state),
    toLabel: virementLabel(event.to_state),
    detail: virementDetail(event.payload),
  };
}

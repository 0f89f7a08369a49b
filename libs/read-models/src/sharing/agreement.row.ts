import { machines } from '#application/machines';
import type { Person } from '#domain/improvement/case-documents';
import { otherSide } from '#domain/sharing/sharing-context';
import type { SharingContext, SharingInput, SharingSide } from '#domain/sharing/sharing-context';
import { sharingActs } from '#domain/sharing/sharing-events';
import {
  levelWords,
  sharingActWords,
  sharingEventDetail,
  sharingEventLabel,
  sharingStateLabel,
} from '#domain/sharing/sharing-words';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import type { Subjects } from '#permissions/subjects';
import { availableEventTypes } from '#workflow/pure/available.events';
import { migrateSnapshot } from '#workflow/pure/snapshot.migration';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { AvailableActRow, HistoryEntryRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';
import { wayTaken } from '../process/way.row.ts';
import type { SharingAgreementRow, SharingSummaryRow } from './sharing.rows.ts';
import type { FoundAgreement, FoundAgreementPage } from './sharing.sql.ts';

/** An agreement as the rules see it, from its index card. */
export const agreementSubject = (found: FoundAgreement): Subjects['SharingAgreement'] => ({
  tenantId: found.tenant_id,
  organisationId: found.organisation_id,
  proposedBy: found.proposed_by,
  proposedByPersonId: found.proposed_by_person_id,
});

/** Columns of an agreement as a row of a list, as it stands at `now`. */
export function summaryRow(found: FoundAgreement, now: Date): SharingSummaryRow {
  const { tenant_id: tenantId, organisation_id: organisationId, level } = found;
  return {
    id: encodeId('SharingAgreement', tenantId, found.id),
    measure: found.measure,
    state: found.state,
    stateLabel: sharingStateLabel(found.state),
    level,
    levelName: levelWords[level].name,
    levelMeans: levelWords[level].means,
    starts: found.starts,
    ends: found.ends,
    organisationId: encodeId('Organisation', organisationId, organisationId),
    organisationName: found.organisation_name,
    partnershipId: encodeId('Partnership', tenantId, tenantId),
    partnershipName: found.partnership_name,
    proposedBy: found.proposed_by,
    proposedByName: found.proposed_by_name,
    proposedAt: found.proposed_at,
    waitingFor: found.waiting_for,
    ...dueFrom(now, found.due_at, found.nation),
    sharedMeasureId: found.published ? encodeId('SharedMeasure', tenantId, found.id) : null,
  };
}

/** An agreement with what this person may do now and, for what they may not, why. */
export function agreementRow(
  found: FoundAgreementPage,
  events: readonly FoundEvent[],
  actor: Actor,
  now: Date,
): SharingAgreementRow {
  const snapshot = migrateSnapshot(machines.get(found.machine_id), found.snapshot, found.machine_version);
  const context = snapshot.context as unknown as SharingContext;
  const inForce = found.state === 'agreed' || found.state === 'active';
  return {
    ...summaryRow(found, now),
    version: found.version,
    reason: context.reason,
    indicatorWanted: found.state === 'proposed' && context.indicator === null,
    comment: context.answer?.text ?? null,
    closingReason: context.closing?.reason ?? null,
    replacesId: context.replacesId && encodeId('SharingAgreement', found.tenant_id, context.replacesId),
    mayChangeTerms: inForce && !found.terms_waiting && speaksForASide(actor, found),
    acts: actsOf(found, snapshot, actor),
    history: events.map((event) => historyRow(event, context)),
    way: wayTaken(events, sharingEventLabel),
  };
}

/** Whether somebody may propose for either side of it. */
function speaksForASide(actor: Actor, found: FoundAgreement): boolean {
  return (['organisation', 'partnership'] as const).some((proposedBy) =>
    isAllowed(actor, 'propose', 'SharingAgreement', {
      ...agreementSubject(found),
      proposedBy,
      proposedByPersonId: actor.personId,
    }),
  );
}

function actsOf(
  found: FoundAgreementPage,
  snapshot: FoundAgreementPage['snapshot'],
  actor: Actor,
): AvailableActRow[] {
  const possible = new Set(availableEventTypes(machines.get(found.machine_id), snapshot));
  const acts = sharingActs
    .filter((name) => possible.has(name))
    .map((name) => ({ name, label: sharingActWords[name].label, page: sharingActWords[name].page }));
  return actAvailability(actor, 'SharingAgreement', agreementSubject(found), acts);
}

/** Who is named where nobody acted: a day came, or a wait was over. */
const NOBODY = 'Goldthread';

const partyOf = (side: SharingSide, { organisationName, partnershipName }: SharingContext): string =>
  side === 'organisation' ? organisationName : partnershipName;

/** For which side an act was done: its proposer's, the other one's, or the one that ended it. */
function sideOfEvent({ type, payload }: FoundEvent, { proposedBy }: SharingContext): SharingSide {
  if (type === 'end') return payload.side as SharingSide;
  return type === 'agree' || type === 'refuse' ? otherSide(proposedBy) : proposedBy;
}

function historyRow(event: FoundEvent, context: SharingContext): HistoryEntryRow {
  const opening = event.payload.input as SharingInput | undefined;
  const by = opening?.proposer ?? (event.payload.by as Person | undefined);
  return {
    seq: event.seq,
    at: event.at,
    event: event.type,
    label: sharingEventLabel(event.type),
    who: by?.name ?? NOBODY,
    byToken: event.actor?.token ?? null,
    onBehalfOf: by && by.organisationId ? partyOf(sideOfEvent(event, context), context) : null,
    fromLabel: event.from_state === '' ? '' : sharingStateLabel(event.from_state),
    toLabel: sharingStateLabel(event.to_state),
    detail: opening ? `“${opening.reason}”` : sharingEventDetail({ ...event.payload, type: event.type }),
  };
}

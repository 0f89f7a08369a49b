import type { ResourceShift, ShiftLeg } from '#domain/improvement/case-documents';
import { needsWords, virementLabel } from '#domain/resource/virement-words';
import type { VirementSubject } from '#permissions/subjects';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import type { FoundHeading } from './case.sql.ts';
import type { OrganisationOf } from './member.ts';
import type { ResourceShiftRow, ShiftLegRow } from './shift.rows.ts';

/** Where the own organisation stands with its side of a movement. */
export interface FoundOwnSide {
  tenant_id: string;
  id: string;
  state: string;
  subject: VirementSubject;
}

interface Around {
  organisationOf: OrganisationOf;
  actor: Actor;
  /** Headings of the organisation the actor acts for. */
  headings: readonly FoundHeading[];
  virements: readonly FoundOwnSide[];
}

/** A resource shift as a row; what a heading holds is shown to its own organisation alone. */
export function shiftRow(tenantId: string, shift: ResourceShift, around: Around): ResourceShiftRow {
  const given = shift.legs.filter(({ direction, unit }) => direction === 'out' && unit === 'GBP');
  return {
    state: shift.state,
    legs: shift.legs.map((leg) => legRow(tenantId, leg, around)),
    total: given.reduce((total, { amount }) => total + amount, 0),
  };
}

function legRow(
  tenantId: string,
  leg: ShiftLeg,
  { organisationOf, actor, headings, virements }: Around,
): ShiftLegRow {
  const side = virements.find(({ id }) => id === leg.id);
  const own = leg.organisationId === actor.organisationId;
  const heading = own ? headings.find((one) => isHeadingOf(leg, one)) : undefined;
  return {
    id: encodeId('ShiftLeg', tenantId, leg.id),
    organisation: organisationOf(leg.organisationId, leg.organisationName),
    heading: leg.heading,
    direction: leg.direction,
    amount: leg.amount,
    unit: leg.unit,
    year: leg.year,
    state: leg.state,
    virementId: side ? encodeId('Virement', side.tenant_id, side.id) : null,
    virementState: side?.state ?? null,
    virementLabel: side ? virementLabel(side.state) : null,
    virementNeeds: side ? needsWords(side.subject) : null,
    by: leg.by?.name ?? null,
    at: leg.at,
    headingBalance: heading ? heading.amount + heading.moved_in - heading.moved_out : null,
    headingReserved: heading?.reserved ?? null,
    balanceAfter: heading ? balanceAfter(leg, heading) : null,
  };
}

/** The heading its own side chose; until then the one the plan named, by name or code, in the leg's year. */
function isHeadingOf(leg: ShiftLeg, heading: FoundHeading): boolean {
  if (leg.headingId !== null) return heading.id === leg.headingId;
  return (
    heading.year === leg.year &&
    heading.unit === leg.unit &&
    [heading.name, heading.code].includes(leg.heading)
  );
}

/** What can still be reserved once the leg has moved. What is consented to give is reserved already. */
function balanceAfter(leg: ShiftLeg, { amount, moved_in, moved_out, reserved }: FoundHeading): number {
  const available = amount + moved_in - moved_out - reserved;
  if (leg.state === 'enacted' || leg.state === 'reversed' || leg.state === 'refused') return available;
  if (leg.direction === 'in') return available + leg.amount;
  return leg.state === 'consented' ? available : available - leg.amount;
}

import type { CaseContext } from '#domain/improvement/case-context';
import type { ShiftLeg } from '#domain/improvement/case-documents';
import { limitsOn, tierFor } from '#domain/resource/authority';
import type { VirementInput } from '#domain/resource/virement-context';
import { virementPolicy } from '#domain/resource/virement-policy';
import { londonDateOf } from '#kernel/local-date';
import { contextOf } from '../improvement/save-case.ts';
import type { Deps } from '../command.ts';
import type { Tx } from '../ports/stores.ts';
import { theSystem } from '../improvement/system-person.ts';
import type { WorkflowInstance } from '#workflow/host/instance';
import { tellVirement } from './book-virement.ts';
import { insertVirement, virementState } from './virement-card.ts';

export interface LegOfCase {
  partnershipId: string;
  caseId: string;
  legId: string;
}

/**
 * The virement of a case's leg in its own organisation's books, opened if it is not there yet, and asked again if it
 * came to nothing and the case asks once more. It has the leg's id, so there is never a second one. Both tenants must be
 * in view. Null when the case asks for no such movement.
 */
export async function openVirement(
  deps: Pick<Deps, 'newId' | 'host'>,
  tx: Tx,
  { partnershipId, caseId, legId }: LegOfCase,
  now: Date,
): Promise<WorkflowInstance | null> {
  const found = await deps.host.load(tx.sql, { tenantId: partnershipId, id: caseId });
  const context = found && contextOf(found);
  const leg = context && legOf(context, legId);
  if (!leg) return null;
  const awaited = leg.state === 'awaited' && context.stage === 'resourceShift';
  const known = await deps.host.load(tx.sql, { tenantId: leg.organisationId, id: legId });
  if (known) {
    const over = ['refused', 'released'].includes(virementState(known));
    if (!over || !awaited) return known;
    const { limitPence, approverRoles, tier } = await authorityIn(tx, context, leg, now);
    const fixed = { limitPence, approverRoles, ...(tier ? { tier } : {}) };
    const said = { by: theSystem, at: now.toISOString() };
    return tellVirement(deps, tx, known, { ...said, type: 'askAgain', ...fixed }, now);
  }
  const underWay = leg.state === 'consented' && context.stage === 'resourceShift';
  if (!awaited && !underWay && leg.state !== 'enacted') return null;
  const { instance } = await deps.host.start(tx.sql, {
    tenantId: leg.organisationId,
    id: legId,
    machineId: 'virement',
    input: await inputOf(tx, context, leg, now),
    at: now,
    actor: { personId: theSystem.personId, name: theSystem.name },
    calendar: { nation: await tx.place.nationOf(leg.organisationId) },
  });
  await insertVirement(tx, instance, now);
  return instance;
}

/** The leg in the present shift or, once it has moved, in that of an earlier cycle. */
function legOf({ shift, pastCycles }: CaseContext, legId: string): ShiftLeg | undefined {
  const present = shift?.legs.find(({ id }) => id === legId);
  const past = pastCycles.flatMap((cycle) => cycle.shift?.legs ?? []);
  return present ?? past.find(({ id, state }) => id === legId && state === 'enacted');
}

type Authority = Pick<VirementInput, 'limitPence' | 'approverRoles' | 'tier' | 'decisionDays'>;

/** What the organisation has decided about this movement: by the limits in force today, or where it set none by its policy. */
async function authorityIn(tx: Tx, context: CaseContext, leg: ShiftLeg, now: Date): Promise<Authority> {
  const own = virementPolicy(await tx.place.policyOf(leg.organisationId), { ...context.policy });
  const decisionDays = own.resourceShiftDays;
  const limits = limitsOn(await tx.authority.all(leg.organisationId), londonDateOf(now));
  if (!limits) {
    return { limitPence: own.budgetHolderLimitPence, approverRoles: own.aboveLimitApprovers, decisionDays };
  }
  const { tier, approverRoles } = tierFor(limits, leg);
  const limitPence = leg.unit === 'GBP' ? tier.aloneUpTo : null;
  return { limitPence, approverRoles, tier, decisionDays };
}

async function inputOf(tx: Tx, context: CaseContext, leg: ShiftLeg, now: Date): Promise<VirementInput> {
  const recorded = await tx.money.shiftLeg(context.tenantId, leg.id);
  if (!recorded) throw new Error(`leg ${leg.id} is on no record of the partnership`);
  const legs = [context, ...context.pastCycles].flatMap(({ shift }) => shift?.legs ?? []);
  const other = legs.find(({ askId, direction }) => askId === leg.askId && direction !== leg.direction);
  const heading = leg.headingId === null ? null : { id: leg.headingId, name: leg.heading };
  return {
    virementId: leg.id,
    organisationId: leg.organisationId,
    organisationName: leg.organisationName,
    of: {
      partnershipId: context.tenantId,
      partnershipName: context.tenantName,
      caseId: context.caseId,
      caseNumber: context.number,
      title: context.indicator.title,
      shiftId: recorded.shiftId,
      askId: leg.askId,
      otherOrganisationName: other?.organisationName ?? '',
    },
    direction: leg.direction,
    amount: leg.amount,
    unit: leg.unit,
    year: leg.year,
    headingAsked: recorded.heading,
    ...(await authorityIn(tx, context, leg, now)),
    standing:
      leg.state === 'consented' || leg.state === 'enacted'
        ? { state: leg.state, heading, by: leg.by }
        : { state: 'awaited', heading: null, by: null },
    at: now.toISOString(),
  };
}

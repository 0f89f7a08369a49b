import type { Deps } from '#application/command';
import type { Tx } from '#application/ports/stores';
import { tellVirement } from '#application/resource/book-virement';
import { insertVirement, virementState } from '#application/resource/virement-card';
import { reserve } from '#domain/resource/shift';
import type { VirementEvent } from '#domain/resource/virement-events';
import type { VirementInput } from '#domain/resource/virement-context';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { Account, Transfer } from './transfer.ts';

/** How a movement ends. */
export type Result = 'moved' | 'reversed' | 'refused';

type Content<E> = E extends VirementEvent ? Omit<E, 'by' | 'at'> : never;

const reason = 'There is not enough.';

/**
 * Takes a movement one transaction further, through the workflow host, the booking and the stores that the product's own
 * commands use; only the case that would ask for it and the roles of people are left out. It looks where the movement
 * stands first, so that it goes on from wherever a killed client or database left it.
 *
 * @param refuse the giving side says no, the database having said it before
 * @returns how it ended, or null while there is more to do
 */
export async function nextStep(
  deps: Deps,
  tx: Tx,
  transfer: Transfer,
  refuse: boolean,
): Promise<Result | null> {
  const { giving, taking, givingId, takingId, ruleAsked, thenReversed } = transfer;
  const now = deps.clock.now();
  const tell = async (at: WorkflowInstance, { holder }: Account, content: Content<VirementEvent>) => {
    const event = { ...content, by: holder, at: now.toISOString() };
    const told = await tellVirement(deps, tx, at, event, now);
    if (!told) throw new Error(`${transfer.number}: ${content.type} was not taken in ${at.state}`);
    return told;
  };
  const enough = async ({ tenantId, headingId }: Account): Promise<boolean> => {
    const heading = ruleAsked && (await tx.money.heading(tenantId, headingId));
    return !heading || reserve(heading, transfer.amount, 'GBP').ok;
  };
  const agree = (one: Account) => ({
    type: 'reserve' as const,
    heading: { id: one.headingId, name: one.name },
    comment: null,
  });
  const found = await deps.host.load(tx.sql, { tenantId: giving.tenantId, id: givingId });
  const outside = found ?? (await open(deps, tx, transfer, 'out', now));
  const inside = found
    ? await deps.host.load(tx.sql, { tenantId: taking.tenantId, id: takingId })
    : await open(deps, tx, transfer, 'in', now);
  if (!inside) throw new Error(`${transfer.number}: one side was opened without the other`);
  switch (`${virementState(outside)} ${virementState(inside)}`) {
    case 'asked asked':
      if (refuse || !(await enough(giving))) {
        await tell(outside, giving, { type: 'refuse', reason });
        await tell(inside, taking, { type: 'release', reason });
        return 'refused';
      }
      await tell(outside, giving, agree(giving));
      return null;
    case 'approved asked':
      await tell(inside, taking, agree(taking));
      await tell(outside, giving, { type: 'enact' });
      return null;
    case 'enacted approved':
      await tell(inside, taking, { type: 'enact' });
      return thenReversed ? null : 'moved';
    case 'enacted enacted':
      if (!thenReversed || refuse || !(await enough(taking))) return 'moved';
      await tell(inside, taking, { type: 'askReversal', reason: 'A mistake.' });
      return null;
    case 'enacted reversing.agreed': {
      const asked = await tell(outside, giving, { type: 'reversalAsked', reason: 'A mistake.' });
      const agreed = await tell(asked, giving, { type: 'agreeReversal', comment: null });
      await tell(agreed, giving, { type: 'reverse' });
      await tell(inside, taking, { type: 'reverse' });
      return 'reversed';
    }
    case 'reversed reversed':
      return 'reversed';
    case 'refused released':
      return 'refused';
    default:
      throw new Error(`${transfer.number} stands at ${outside.state} and ${inside.state}`);
  }
}

async function open(
  deps: Deps,
  tx: Tx,
  transfer: Transfer,
  direction: 'out' | 'in',
  now: Date,
): Promise<WorkflowInstance> {
  const { giving, taking, givingId, takingId, shiftId, amount } = transfer;
  const [own, other, id] = direction === 'out' ? [giving, taking, givingId] : [taking, giving, takingId];
  const input: VirementInput = {
    virementId: id,
    organisationId: own.tenantId,
    organisationName: own.holder.organisationName,
    of: {
      partnershipId: own.tenantId,
      partnershipName: 'The bank',
      caseId: shiftId,
      caseNumber: transfer.number,
      title: `Transfer ${transfer.number}`,
      shiftId,
      askId: shiftId,
      otherOrganisationName: other.holder.organisationName,
    },
    direction,
    amount,
    unit: 'GBP',
    year: 2026,
    headingAsked: own.name,
    limitPence: null,
    approverRoles: ['leader'],
    decisionDays: 5,
    standing: { state: 'awaited', heading: null, by: null },
    at: now.toISOString(),
  };
  const { personId, name } = own.holder;
  const { instance } = await deps.host.start(tx.sql, {
    tenantId: own.tenantId,
    id,
    machineId: 'virement',
    input: { ...input },
    at: now,
    actor: { personId, name },
    calendar: { nation: await tx.place.nationOf(own.tenantId) },
  });
  await insertVirement(tx, instance, now);
  return instance;
}

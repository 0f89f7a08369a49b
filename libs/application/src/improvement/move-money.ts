import { reserve } from '#domain/resource/shift';
import type { CaseContext } from '#domain/improvement/case-context';
import type { CaseEvent } from '#domain/improvement/case-events';
import type { Actor } from '#permissions/actor';
import { refuse, type Deps } from '../command.ts';
import { invalid } from '../outcome.ts';
import type { HeadingRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import type { CaseCommandEvent } from './case-command.ts';

interface Movement {
  event: CaseEvent;
  /** The case after the event. */
  moved: CaseContext;
  heading: HeadingRecord | null;
  actor: Actor;
  now: Date;
}

/** The heading that a consenting side chose, locked, from its own organisation's books and no other's. */
export async function headingChosen(
  tx: Tx,
  actor: Actor,
  asked: CaseCommandEvent,
  context: CaseContext,
): Promise<HeadingRecord | null> {
  if (asked.type !== 'consent' || !asked.headingId) return null;
  const leg = context.shift?.legs.find((one) => one.id === asked.legId);
  if (!leg) return refuse(invalid({ field: 'legId', message: 'Choose what you consent to.' }));
  if (leg.organisationId !== actor.organisationId) {
    return refuse({
      kind: 'notPermitted',
      rule: 'ownSideOnly',
      message: `Only ${leg.organisationName} can consent to its own side.`,
    });
  }
  const heading = await tx.money.heading(actor.organisationId, asked.headingId);
  if (!heading)
    return refuse(invalid({ field: 'headingId', message: 'Choose a heading of your organisation.' }));
  if (heading.year !== leg.year || heading.unit !== leg.unit) {
    return refuse(invalid({ field: 'headingId', message: 'Choose a heading of the same year and unit.' }));
  }
  return heading;
}

/** The money side of a consent: the giving side's heading is reserved, never below zero. */
export async function moveMoney(deps: Deps, tx: Tx, movement: Movement): Promise<void> {
  const { event, moved, heading, actor, now } = movement;
  if (event.type !== 'consent' || !heading) return;
  const leg = moved.shift?.legs.find((one) => one.id === event.legId);
  if (!leg || leg.direction !== 'out') return;
  const held = reserve(heading, leg.amount, leg.unit);
  if (!held.ok) return refuse(invalid({ field: 'headingId', message: held.error.message }));
  await tx.money.addLine({
    tenantId: actor.organisationId,
    id: deps.newId(),
    headingId: heading.id,
    shiftId: moved.caseId,
    legId: leg.id,
    act: 'reserve',
    amount: leg.amount,
    unit: leg.unit,
    year: leg.year,
    at: now,
    madeBy: actor.personId,
    madeByName: actor.name,
  });
}

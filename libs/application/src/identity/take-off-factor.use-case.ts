import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { refuse, runCommand } from '../command.ts';
import { invalid, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import { personHere, type DoorDeps, type OfPerson } from './keep-doors.use-cases.ts';

/** How long an ask stands while it waits for the administrators of other organisations, in milliseconds. */
const askStands = 7 * 86_400_000;

/**
 * An administrator takes off the second factor of somebody else who lost theirs. It protects every place a person acts
 * for, so that of somebody who acts for several organisations it goes only once an administrator of each has asked, each
 * another person, within seven days; until then the ask waits and nothing is changed. Every session of the person ends then,
 * and they are told when they next sign in.
 */
export function takeOffSecondFactor(
  deps: DoorDeps,
  actor: Actor,
  { organisationId, personId, reason }: OfPerson & { reason: string },
): Promise<Outcome<{ organisationId: string }>> {
  const body = { organisationId, personId, reason };
  const command = { name: 'takeOffSecondFactor', body, typed: { reason }, about: personId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const person = await personHere(deps, actor, { organisationId, personId }, now);
    if (personId === actor.personId) {
      const message =
        'Your own you take off by a code or a recovery code. If you have neither, another administrator must do it.';
      refuse({ kind: 'notPermitted', rule: 'ownSecondFactor', message });
    }
    new FieldChecks()
      .text(reason, 'reason')
      .unless(reason.length <= 500, 'reason', 'The reason may have 500 characters.')
      .refuseIfAny();
    if (!person.hasSecondFactor) {
      refuse(invalid({ field: 'personId', message: `${person.name} has no second factor.` }));
    }
    const since = new Date(now.getTime() - askStands);
    const ask = { organisationId, askedBy: actor.personId, at: now };
    const agreed =
      !person.actsElsewhere ||
      (await deps.factors.askToTakeOff(personId, ask, { since, on: londonDateOf(now) }));
    if (!agreed) {
      const after = { personId, personName: person.name, reason: reason.trim() };
      const asked = { tenantId: organisationId, stream: 'signIn', action: 'askToTakeOffSecondFactor', after };
      await recordAct(tx, actor, now, asked);
      return { organisationId };
    }
    await recordAct(tx, actor, now, {
      tenantId: organisationId,
      stream: 'signIn',
      action: 'takeOffSecondFactor',
      before: { personId, personName: person.name, secondFactor: true },
      after: { personId, secondFactor: false, reason: reason.trim() },
    });
    const { organisationName, name: by } = actor;
    await deps.factors.takeOff(personId, { organisationName, by, at: now });
    return { organisationId };
  });
}

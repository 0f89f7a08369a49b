import type { Actor } from '#permissions/actor';
import { refuse, runCommand } from '../command.ts';
import { invalid, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import { personHere, type DoorDeps, type OfPerson } from './keep-doors.use-cases.ts';

/**
 * An administrator takes off the second factor of somebody else who lost theirs. It protects every place a person acts
 * for, so that one organisation's administrator can take off only that of people who act for no other. Every session of
 * the person ends, and they are told when they next sign in.
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
    if (person.actsElsewhere) {
      const message = `${person.name} acts for another organisation too, which the second factor protects as well. They need a recovery code, or whoever runs Goldthread.`;
      refuse({ kind: 'notPermitted', rule: 'factorProtectsElsewhere', message });
    }
    new FieldChecks()
      .text(reason, 'reason')
      .unless(reason.length <= 500, 'reason', 'The reason may have 500 characters.')
      .refuseIfAny();
    if (!person.hasSecondFactor) {
      refuse(invalid({ field: 'personId', message: `${person.name} has no second factor.` }));
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

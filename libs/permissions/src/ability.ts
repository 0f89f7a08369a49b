import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { AppAbility } from './ability.types.ts';
import type { Actor } from './actor.ts';
import { readRules } from './read-rules.ts';
import { rulesOfAppointment } from './role-rules.ts';

const known = new WeakMap<Actor, AppAbility>();

/**
 * The rules a person has through every appointment they hold for the organisation they act for. Rules only ever
 * permit: a bar is a condition on each rule of the action, so a second role never takes it away.
 */
export function abilityFor(actor: Actor): AppAbility {
  const before = known.get(actor);
  if (before) return before;
  const { can, build } = new AbilityBuilder<AppAbility>(createMongoAbility);
  const held = actor.appointments.filter(({ organisationId }) => organisationId === actor.organisationId);
  if (held.length > 0) readRules(actor, can);
  for (const appointment of held) rulesOfAppointment(appointment, actor, can);
  const ability = build();
  known.set(actor, ability);
  return ability;
}

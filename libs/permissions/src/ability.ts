import { AbilityBuilder, createMongoAbility } from '@casl/ability';
import type { ForcedSubject, MongoAbility } from '@casl/ability';
import type { Actor } from './actor.ts';
import { readRules } from './read-rules.ts';
import { roleRules } from './role-rules.ts';
import type { ActionsOn, SubjectName, Subjects } from './subjects.ts';

/** What may be asked of a kind of thing, by its name when rules are written or of one loaded when they are asked. */
type Question = {
  [S in SubjectName]: [ActionsOn[S], S | (Subjects[S] & ForcedSubject<S>)];
}[SubjectName];

export type AppAbility = MongoAbility<Question>;

export type Can = AbilityBuilder<AppAbility>['can'];

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
  for (const appointment of held) roleRules[appointment.role](appointment, actor, can);
  const ability = build();
  known.set(actor, ability);
  return ability;
}

import type { AbilityBuilder, ForcedSubject, MongoAbility } from '@casl/ability';
import type { Actor, ActorAppointment } from './actor.ts';
import type { ActionsOn, SubjectName, Subjects } from './subjects.ts';

/** What may be asked of a kind of thing, by its name when rules are written or of one loaded when they are asked. */
type Question = {
  [S in SubjectName]: [ActionsOn[S], S | (Subjects[S] & ForcedSubject<S>)];
}[SubjectName];

export type AppAbility = MongoAbility<Question>;

export type Can = AbilityBuilder<AppAbility>['can'];

/** What one appointment lets its holder do. Only permits; conditions are on the loaded thing. */
export type RoleRules = (appointment: ActorAppointment, actor: Actor, can: Can) => void;

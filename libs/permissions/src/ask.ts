import { subject } from '@casl/ability';
import { abilityFor } from './ability.ts';
import type { AppAbility } from './ability.types.ts';
import type { Actor } from './actor.ts';
import type { ActionsOn, SubjectName, Subjects } from './subjects.ts';
import { tokenLeaves } from './token-scope.ts';

/** The one place the rules are asked, and always of a loaded thing: of a bare name CASL answers "ever?". */
export function isAllowed<S extends SubjectName>(
  actor: Actor,
  action: ActionsOn[S],
  subjectName: S,
  loaded: Subjects[S],
): boolean {
  if (actor.token && !tokenLeaves(actor.token, action, subjectName)) return false;
  const question: unknown = [action, subject(subjectName, { ...loaded })];
  return abilityFor(actor).can(...(question as Parameters<AppAbility['can']>));
}

/**
 * Whether the rules know any thing at all of which this person may do this. It permits nothing; it tells what need not
 * even be looked for.
 */
export function isEverAllowed<S extends SubjectName>(
  actor: Actor,
  action: ActionsOn[S],
  subjectName: S,
): boolean {
  if (actor.token && !tokenLeaves(actor.token, action, subjectName)) return false;
  const question: unknown = [action, subjectName];
  return abilityFor(actor).can(...(question as Parameters<AppAbility['can']>));
}

import type { Actor } from './actor.ts';
import { isAllowed } from './ask.ts';
import { explainRefusal } from './refusal.ts';
import type { ActionsOn, SubjectName, Subjects } from './subjects.ts';
import { tokenLeaves, tokenRefusal } from './token-scope.ts';

/** Allowed; or refused, with the rule's code and a sentence naming the reason. */
export type Authorised = { ok: true } | { ok: false; rule: string; message: string };

/** May this person do this to this very thing? The only way permissions are asked, and always of the loaded thing. */
export function authorise<S extends SubjectName>(
  actor: Actor,
  action: ActionsOn[S],
  subjectName: S,
  loaded: Subjects[S],
): Authorised {
  if (isAllowed(actor, action, subjectName, loaded)) return { ok: true };
  const { token } = actor;
  if (token && !tokenLeaves(token, action, subjectName)) return { ok: false, ...tokenRefusal(token) };
  return { ok: false, ...explainRefusal(actor, action, subjectName, loaded) };
}

import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import type { ActionsOn, SubjectName, Subjects } from './subjects.ts';

/** One thing that can be done with something as it stands; for whoever asks, available or with the reason why not. */
export interface ActAvailability<A extends string = string> {
  name: A;
  label: string;
  available: boolean;
  whyNot: string | null;
  /** The rule that refuses, or null when available. */
  rule: string | null;
  /** Which form it is done on. */
  page: string;
}

/**
 * What may happen next to something: every act its machine would take now, those this person may do first. `acts` are
 * those the machine takes, each with the words for its button; the permissions are asked of the loaded thing.
 */
export function actAvailability<S extends SubjectName, A extends ActionsOn[S]>(
  actor: Actor,
  subjectName: S,
  loaded: Subjects[S],
  acts: readonly { name: A; label: string; page: string }[],
): ActAvailability<A>[] {
  const answers = acts.map((act): ActAvailability<A> => {
    const answer = authorise(actor, act.name, subjectName, loaded);
    if (answer.ok) return { ...act, available: true, whyNot: null, rule: null };
    return { ...act, available: false, whyNot: answer.message, rule: answer.rule };
  });
  return answers.toSorted((a, b) => Number(b.available) - Number(a.available));
}

import type { Actor } from '#permissions/actor';
import type { SubjectName } from '#permissions/subjects';
import type { PlacePerson, Post } from '#testing/small-place/people';
import type { DutyScene } from './duty-scene.ts';

/**
 * How one human comes to hold the power that their own doing bars: through a second role, through the board or the
 * committee, with the administrator's rights on top, or by having delegated the role to a stand-in.
 */
export type Way = 'two roles' | 'group' | 'administrator' | 'delegation';

/** One person, signed in over HTTP, and the same as an actor of commands within this process. */
export interface Human {
  person: PlacePerson;
  token: string;
  actor: Actor;
}

/** One act that somebody is barred from. */
export interface BarredAct {
  /** The act as the permissions name it. */
  action: string;
  /** The command as the log of refusals names it, with the id of what it was about. */
  logged: string;
  about: string;
  /** As a client sends it; null where the API has no such act yet. */
  http: { mutation: string; input: string; says: object } | null;
  command: (actor: Actor) => Promise<{ kind: string; rule?: string }>;
}

/** A thing as a person's own doing has left it. */
export interface Barred {
  acts: BarredAct[];
  /** All that a refused act must leave as it was. */
  stands: () => Promise<unknown>;
}

/** One bar of `everyBar`, with those whom it bars and a thing that it bars them from. */
export interface Duty {
  subjectName: SubjectName;
  rule: string;
  /** The roles of the barred human; a group only where a board or a committee decides at all. */
  posts: { 'two roles': Post[]; group?: Post[] };
  bar: (scene: DutyScene, human: Human, way: Way) => Promise<Barred>;
}

export const own = (role: Post['role']): Post => ({ in: 'own', role });
export const partnership = (role: Post['role']): Post => ({ in: 'partnership', role });

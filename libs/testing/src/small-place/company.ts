import { createInstaller } from '#application/place/place.use-cases';
import type { Outcome } from '#application/outcome';
import type { Backend } from '#database/backend';
import { argonPasswords } from '#database/identity/passwords';
import type { Actor } from '#permissions/actor';
import { cast, castKeys, placePassword } from './people.ts';
import type { Body, PersonKey, PlacePerson } from './people.ts';

/** The value of a step that must succeed. @throws Error naming the step and the refusal */
export async function must<T>(step: string, outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (answer.kind === 'done') return answer.value;
  throw new Error(`${step}: ${JSON.stringify(answer)}`);
}

/** The installer of a backend, whose people sign in with local accounts. */
export function installerOf({ deps, identity }: Backend) {
  const { clock, newId } = deps;
  return createInstaller(deps, { store: identity, passwords: argonPasswords, clock, newId });
}

/** What an organisation of a place is called. */
export const bodyName = (place: string, body: Body): string =>
  ({ council: `${place} Council`, health: `${place} Health`, police: `${place} Police` })[body];

/** Registers the whole cast for one place, with addresses and names of that place. */
export async function registerCast(backend: Backend, place: string): Promise<Record<PersonKey, PlacePerson>> {
  const installer = installerOf(backend);
  const domain = `${place.toLowerCase()}.example.org`;
  const people = castKeys.map(async (key): Promise<[PersonKey, PlacePerson]> => {
    const { body, jobTitle } = cast[key];
    const email = `${key.toLowerCase()}@${domain}`;
    const name = `${jobTitle}, ${bodyName(place, body)}`;
    const person = { email, name, jobTitle, password: placePassword };
    const { personId } = await must(`register ${key}`, installer.registerPerson(person));
    return [key, { id: personId, email, name, jobTitle, body }];
  });
  return Object.fromEntries(await Promise.all(people)) as Record<PersonKey, PlacePerson>;
}

/** Someone as the actor of a command, with the appointments they hold at this moment. */
export async function actorOf({ sessions }: Backend, { email }: PlacePerson): Promise<Actor> {
  const token = await sessions.issueToken(email);
  const who = token && (await sessions.whoIs(token));
  if (!who) throw new Error(`${email} holds no appointment`);
  return who.actor;
}

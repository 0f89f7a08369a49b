import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { Backend } from '#database/backend';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { roles } from '#permissions/role';
import type { Role } from '#permissions/role';
import type { SmallPlace } from '#testing/small-place';
import { actorOf, installerOf, must } from '#testing/small-place/company';
import { portfolio } from '#testing/small-place/measures';
import { placePassword } from '#testing/small-place/people';
import type { Body, PlacePerson } from '#testing/small-place/people';
import { signIn } from '../support/graphql.ts';

/** One person who holds one role and no other, signed in. */
export interface RoleHolder {
  person: PlacePerson;
  token: string;
  /** The same person as an actor of commands within this process. */
  actor: Actor;
}

/** Roles that are held in the partnership; all others are held in the organisation itself. */
const inPartnership: readonly Role[] = [
  'indicator_owner',
  'performance_manager',
  'portfolio_holder',
  'leader',
  'scrutiny_officer',
  'scrutiny_member',
  'partnership_coordinator',
  'auditor',
];

/** Appoints one new person to each role for an organisation of the place. */
export async function appointRoleHolders(
  backend: Backend,
  place: SmallPlace,
  apiUrl: string,
  body: Body = 'council',
): Promise<Record<Role, RoleHolder>> {
  const holders: [Role, RoleHolder][] = [];
  for (const role of roles) holders.push([role, await appointOne(backend, place, apiUrl, role, body)]);
  return Object.fromEntries(holders) as Record<Role, RoleHolder>;
}

async function appointOne(
  backend: Backend,
  place: SmallPlace,
  apiUrl: string,
  role: Role,
  body: Body,
): Promise<RoleHolder> {
  const email = `only-${role.replaceAll('_', '-')}@${body}.example.org`;
  const [name, jobTitle] = [`Only a ${role} of ${body}`, role];
  const person = { email, name, jobTitle, password: placePassword };
  const { personId: id } = await must(role, installerOf(backend).registerPerson(person));
  const partnership = inPartnership.includes(role);
  const key =
    body === 'council' ? 'administrator' : body === 'health' ? 'healthAdministrator' : 'policeAdministrator';
  const by = await actorOf(backend, place.people[partnership ? 'administrator' : key]);
  const { appoint } = createPlaceUseCases(backend.deps);
  await must(
    `appoint a ${role}`,
    appoint(by, {
      tenantId: partnership ? place.partnership : place.organisations[body],
      person: { id, name, jobTitle },
      role,
      organisationId: place.organisations[body],
      portfolio: role === 'portfolio_holder' ? portfolio : null,
      starts: londonDateOf(backend.deps.clock.now()),
    }),
  );
  const placed = { id, email, name, jobTitle, body };
  return {
    person: placed,
    token: await signIn(apiUrl, email, placePassword),
    actor: await actorOf(backend, placed),
  };
}

import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { Backend } from '#database/backend';
import { londonDateOf } from '#kernel/local-date';
import { actorOf, bodyName, installerOf, must } from './company.ts';
import { castKeys, castMember } from './people.ts';
import type { Body, PersonKey, PlacePerson } from './people.ts';
import { portfolio } from './measures.ts';

export type People = Record<PersonKey, PlacePerson>;

/** The tenants of a place: three organisations and their partnership. */
export interface Tenants {
  organisations: Record<Body, string>;
  partnership: string;
}

const administrators: Record<Body, PersonKey> = {
  council: 'administrator',
  health: 'healthAdministrator',
  police: 'policeAdministrator',
};

const nation = 'england-and-wales' as const;

/** Opens the organisations and the partnership, takes the members in, and appoints everyone to their posts. */
export async function establishTenants(
  backend: Backend,
  place: string,
  people: People,
  policy: Record<string, unknown>,
): Promise<Tenants> {
  const installer = installerOf(backend);
  const first = (key: PersonKey) => {
    const { id, name, jobTitle } = people[key];
    return { personId: id, name, jobTitle };
  };
  const establish = async (kind: Body): Promise<string> => {
    const administrator = first(administrators[kind]);
    const facts = { code: codeOf(place, kind), name: bodyName(place, kind), kind, gssCode: null, nation };
    return (await must(`establish ${kind}`, installer.establishOrganisation({ ...facts, administrator })))
      .tenantId;
  };
  const organisations = {
    council: await establish('council'),
    health: await establish('health'),
    police: await establish('police'),
  };
  const { tenantId: partnership } = await must(
    'establish the partnership',
    installer.establishPartnership({
      code: codeOf(place, 'partnership'),
      name: `${place} Partnership`,
      description: `Three organisations of ${place} working on the same outcomes.`,
      nation,
      policy,
      accountableBody: memberOf(place, 'council', organisations),
      administrator: first('administrator'),
    }),
  );
  const tenants = { organisations, partnership };
  await appoint(backend, people, tenants, ['coordinator']);
  const { addMember } = createPlaceUseCases(backend.deps);
  for (const body of ['health', 'police'] as const) {
    const member = memberOf(place, body, organisations);
    const coordinator = await actorOf(backend, people.coordinator);
    await must(`take in ${body}`, addMember(coordinator, { tenantId: partnership, member }));
  }
  await appoint(
    backend,
    people,
    tenants,
    castKeys.filter((key) => key !== 'coordinator'),
  );
  return tenants;
}

const codeOf = (place: string, part: string): string => `${place}-${part}`.toUpperCase();

function memberOf(place: string, body: Body, organisations: Record<Body, string>) {
  return {
    organisationId: organisations[body],
    organisationCode: codeOf(place, body),
    organisationName: bodyName(place, body),
    organisationKind: body,
    gssCode: null,
  };
}

async function appoint(
  backend: Backend,
  people: People,
  { organisations, partnership }: Tenants,
  keys: readonly PersonKey[],
): Promise<void> {
  const { appoint } = createPlaceUseCases(backend.deps);
  const starts = londonDateOf(backend.deps.clock.now());
  for (const key of keys) {
    const { body, posts } = castMember(key);
    const { id, name, jobTitle } = people[key];
    for (const post of posts) {
      const inPartnership = post.in === 'partnership';
      const by = await actorOf(backend, people[inPartnership ? 'administrator' : administrators[body]]);
      await must(
        `appoint ${key} ${post.role}`,
        appoint(by, {
          tenantId: inPartnership ? partnership : organisations[body],
          person: { id, name, jobTitle },
          role: post.role,
          organisationId: organisations[body],
          portfolio: post.role === 'portfolio_holder' ? portfolio : null,
          starts,
        }),
      );
    }
  }
}

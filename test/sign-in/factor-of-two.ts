import { londonDateOf } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { ask } from '../support/graphql.ts';
import type { DoorScene } from './door-scene.ts';

interface Answer {
  type: string;
  doors?: { people: { name: string; hasSecondFactor: boolean; factorAskedAt: string | null }[] };
  people?: { appointments: { id: string; personName: string; standing: string }[] };
}

/**
 * The portfolio holder is given a role in the health body as well, and the council's administrator would have their second
 * factor taken off, twice over; then it is the health body's to ask.
 */
export async function askedByBoth(scene: DoorScene) {
  const { organisations, people } = scene.people();
  const { name, email, id } = people.portfolioHolder;
  const health = encodeId('Organisation', organisations.health, organisations.health);
  const as = async (key: PersonKey, query: string, input: object): Promise<Answer> => {
    const token = (await scene.withPassword(key)).cookie('gt_session');
    const asked = { query, variables: { input }, token };
    const { data, errors } = await ask<{ answer: Answer }>(scene.product.apiUrl, asked);
    expect(errors).toEqual([]);
    return data.answer;
  };
  const appoint = `mutation ($input: AppointPersonInput!) { answer: appointPerson(input: $input) { type: __typename
    ... on AppointmentsChanged { people { appointments { id personName standing } } } } }`;
  const end = `mutation ($input: EndAppointmentInput!) { answer: endAppointment(input: $input) { type: __typename } }`;
  const takeOff = `mutation ($input: TakeOffSecondFactorInput!) { answer: takeOffSecondFactor(input: $input) {
    type: __typename ... on DoorsKept { doors { people { name hasSecondFactor factorAskedAt } } } } }`;
  const given = await as('healthAdministrator', appoint, {
    ...{ ownerId: health, organisationId: health, email, name, jobTitle: 'Friend', role: 'criticalFriend' },
    starts: londonDateOf(scene.product.clock.now()),
  });
  const held = given.people?.appointments.find(
    (one) => one.personName === name && one.standing === 'inForce',
  );
  const asks = (key: PersonKey, organisationId: string, tenantId: string) =>
    as(key, takeOff, { organisationId, personId: encodeId('Person', tenantId, id), reason: 'Lost at sea.' });
  const first = await asks('administrator', scene.council, organisations.council);
  const again = await asks('administrator', scene.council, organisations.council);
  const seen = [first, again].map(({ doors }) => doors?.people.find((one) => one.name === name));
  return {
    ofOne: [first.type, again.type],
    waits: seen.map((one) => one?.hasSecondFactor === true && one.factorAskedAt !== null),
    otherAsks: async () => (await asks('healthAdministrator', health, organisations.health)).type,
    leaveOther: () =>
      as('healthAdministrator', end, { appointmentId: held?.id, ends: null, reason: 'Only for a while.' }),
  };
}

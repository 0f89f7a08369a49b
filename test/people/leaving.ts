import { encodeId } from '#read-models/global-id';
import { look } from '#testing/look';
import { placePassword, type Body, type PersonKey } from '#testing/small-place/people';
import { signIn } from '../support/graphql.ts';
import type { Setting } from './standing-in.ts';

/** One thing that it would leave behind. */
export interface Work {
  key: string;
  kind: string;
  bearing: string;
  words: string;
}

/** A member as the API tells it. */
export interface Member {
  standing: string;
  work: Work[];
  departures: { standing: string; lastDay: string; leaves: string[]; leftOpen: string[] }[];
  mayChange: boolean;
}

const fields = `standing mayChange work { key kind bearing words } departures { standing lastDay leaves leftOpen }`;

/** What is asked about members of the first place, over HTTP. */
export function askingOfMembers(at: () => Setting) {
  const idOf = (body: Body, place = 0) => {
    const id = at().product.places[place]?.organisations[body] ?? '';
    return encodeId('Organisation', id, id);
  };
  const partnershipOf = (place = 0) => at().product.places[place]?.partnership ?? '';
  const partnershipId = (place = 0) => encodeId('Partnership', partnershipOf(place), partnershipOf(place));
  const fresh = (key: PersonKey) =>
    signIn(at().product.apiUrl, at().product.places[0]?.people[key].email ?? '', placePassword);
  const standing = (token: string, lastDay: string | null = null, body: Body = 'health') =>
    at().api<Member | null>(
      token,
      `query ($p: ID!, $o: ID!, $lastDay: Date) {
         answer: memberStanding(partnershipId: $p, organisationId: $o, lastDay: $lastDay) { ${fields} } }`,
      { p: partnershipId(), o: idOf(body), lastDay },
    );
  const change = (token: string, mutation: string, input: object) =>
    at().api<Record<string, unknown>>(
      token,
      `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
         answer: ${mutation}(input: $input) { type: __typename ... on MembershipChanged { member { ${fields} } }
           ... on NotPermitted { rule message } ... on NotFound { message } ... on Invalid { fields { field message } } } }`,
      { input: { partnershipId: partnershipId(), organisationId: idOf('health'), ...input } },
    );
  const evidence = (tenantId: string) =>
    look<{ action: string }>(
      at().product.database.apiUrl,
      [tenantId],
      `select action from audit_entry where stream = 'membership' order by seq`,
      [],
    ).then((rows) => rows.map(({ action }) => action));
  const news = async (token: string) =>
    (await at().api<{ text: string }[]>(token, '{ answer: membershipNotices { text } }', {})).map(
      ({ text }) => text,
    );
  return { idOf, partnershipId, fresh, standing, change, evidence, news };
}

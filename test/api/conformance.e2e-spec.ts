import { serverAudits } from 'graphql-http';
import { Api } from './api.fixture.ts';

/**
 * The audits of the GraphQL over HTTP specification, against the API as it is served in development: two of them ask for
 * a part of the schema, which production does not tell. A GET carries the header that keeps forms of other sites out.
 */
let api: Api;
beforeAll(async () => {
  api = await Api.start({ introspection: true });
}, 60_000);
afterAll(() => api.stop());

/**
 * Of the old `application/json` answers the specification would rather have 200 for a document that cannot be run; the
 * server says 400 there too, as it does for the new media type, so that nothing in between takes a refusal for an answer.
 */
const rather400 = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

const withPreflight: typeof fetch = (address, init = {}) => {
  const headers = new Headers(init.headers);
  headers.set('apollo-require-preflight', 'true');
  return fetch(address, { ...init, headers });
};

describe('GraphQL over HTTP', () => {
  it('is spoken as specified', async () => {
    const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn: withPreflight });
    const found = await Promise.all(
      audits.map(async (audit) => ({ name: audit.name, result: await audit.fn() })),
    );
    const wanting = found.filter(({ result }) => result.status !== 'ok');
    expect(wanting.filter(({ result }) => result.status === 'error')).toEqual([]);
    expect(wanting.map(({ name }) => name)).toEqual(rather400);
    expect(found.length).toBeGreaterThan(55);
  });
});

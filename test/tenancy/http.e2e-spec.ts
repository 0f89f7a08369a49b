import { readId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import { ask } from '../support/graphql.ts';
import type { Answer } from '../support/graphql.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';
import { learnStored } from './fuzz/foreign-ids.ts';
import { fuzz } from './fuzz/fuzz.ts';
import { plantCanaries } from './fuzz/plant.ts';
import type { Planted } from './fuzz/plant.ts';
import { pageQueries } from './page-documents.ts';
import { own, theirName as canary, TwoPlaces } from './two-places.ts';
import { collectIds } from './walker/crawl.ts';
import type { FoundIds } from './walker/crawl.ts';
import { walkSchema } from './walker/walk.ts';

/**
 * Two places in one database, each in the middle of a case with money asked for. Everybody of the second, and nobody
 * at all, tries every field and argument of the schema with ids of the first (docs/reliability.md, the cross-tenant
 * walk and the existence oracle).
 */
const walk = walkSchema();

/** One of each role, and nobody. */
const walkers = [
  'administrator',
  'manager',
  'owner',
  'portfolioHolder',
  'scrutiny',
  'councilOfficer',
  'healthLead',
  'councilBudget',
  null,
] as const;

let places: TwoPlaces;
let site: Site;

beforeAll(async () => {
  places = await TwoPlaces.start();
  site = await startSite(places.product);
}, 180_000);
afterAll(async () => {
  await site?.stop();
  await places?.product.stop();
});

/** Every byte that could tell one answer from another. */
function bytesOf({ status, headers, body }: Answer): string {
  return [status, headers.replace(/^date: .*$/m, ''), body].join('\n');
}

function expectNothingOfTheirs(answer: Answer): void {
  const bytes = bytesOf(answer);
  expect(bytes).not.toMatch(canary);
  for (const tenant of places.theirTenants) expect(bytes).not.toContain(tenant);
  const named: FoundIds = new Map();
  collectIds(bytes, named);
  const tenants = [...named.values()].flatMap((found) => [...found].map((id) => readId(id)?.tenantId ?? ''));
  expect(tenants.filter((tenant) => places.theirTenants.includes(tenant))).toEqual([]);
}

describe('the walk itself', () => {
  it('reaches everything: all that can be named was found in the first place', () => {
    const named = ['Organisation', 'Partnership', 'Suite', 'Indicator', 'ImprovementCase', 'BudgetHeading'];
    expect([...places.ids.keys()]).toEqual(
      expect.arrayContaining([
        ...named,
        'SharingAgreement',
        'SharedMeasure',
        'Question',
        'ShiftLeg',
        'Milestone',
        'PlanAction',
      ]),
    );
    expect(walk.length).toBeGreaterThan(40);
  });

  it('would notice: the first place’s own people are shown its names', async () => {
    const seen = walk.filter(({ name, takesIds }) => takesIds && name.startsWith('query'));
    const answers = await Promise.all(
      seen.map((one) => places.send(places.theirs, 'scrutiny', one, places.foreign)),
    );
    expect(answers.filter(({ body }) => canary.test(body)).length).toBeGreaterThan(5);
    for (const { body, errors } of answers) expect({ body, errors }).toMatchObject({ errors: [] });
  }, 30_000);
});

describe.each(walkers)('%s of the second place', (person) => {
  it('gets the same bytes for an id of the first place as for one made up', async () => {
    for (const one of walk.filter(({ takesIds }) => takesIds)) {
      const pairs = [
        [places.foreign, places.random],
        [places.crossed, places.invented],
        [places.within(places.foreign), places.within(places.random)],
      ] as const;
      for (const [real, madeUp] of pairs) {
        const told = await places.send(places.mine, person, one, real);
        const untold = await places.send(places.mine, person, one, madeUp);
        expect({ name: one.name, bytes: bytesOf(told) }).toEqual({ name: one.name, bytes: bytesOf(untold) });
        expectNothingOfTheirs(told);
        if (person) expect({ name: one.name, errors: told.errors }).toEqual({ name: one.name, errors: [] });
      }
    }
  }, 120_000);

  it('finds nothing of the first place in any list', async () => {
    for (const one of walk.filter(({ takesIds }) => !takesIds)) {
      const answer = await places.send(places.mine, person, one, own);
      expectNothingOfTheirs(answer);
      if (person) expect({ name: one.name, errors: answer.errors }).toEqual({ name: one.name, errors: [] });
    }
  }, 60_000);
});

/** What is there for people who have not signed in yet. */
const openToNobody = new Set([
  'query signInProviders',
  'mutation beginProviderSignIn',
  'mutation finishProviderSignIn',
  'mutation choosePassword',
  'mutation answerSecondFactor',
]);

describe('a request of nobody', () => {
  it('is told to sign in, whatever it names', async () => {
    for (const one of walk) {
      const { body, errors } = await places.send(places.mine, null, one, places.foreign);
      if (one.name === 'query viewer') expect(body).toContain('"viewer":null');
      // Open to everybody, and empty: neither place has published anything.
      else if (one.name === 'query openData') expect(body).toContain('"totalCount":0');
      else if (one.name === 'query openIndicator') expect(body).toContain('"openIndicator":null');
      else if (openToNobody.has(one.name)) {
        expect([one.name, errors]).toEqual([one.name, []]);
        for (const tenant of places.theirTenants) expect(body).not.toContain(tenant);
        expect(body).not.toMatch(canary);
      } else
        expect({ name: one.name, codes: errors.map(({ extensions }) => extensions?.code) }).toEqual({
          name: one.name,
          codes: ['UNAUTHENTICATED'],
        });
    }
  });
});

describe('the pages', () => {
  const addresses: [string, (pick: (type: IdType) => string) => string][] = [
    ['a case', (pick) => `/cases/${pick('ImprovementCase')}`],
    ['a form of a case', (pick) => `/cases/${pick('ImprovementCase')}/approve`],
    ['an indicator', (pick) => `/indicators/${pick('Indicator')}`],
    ['figures to download', (pick) => `/indicators/${pick('Indicator')}.csv`],
    ['a scorecard', (pick) => `/scorecard/${pick('Suite')}`],
    ['a partnership', (pick) => `/partnerships/${pick('Partnership')}`],
    ['a return', (pick) => `/returns/${pick('Indicator')}/2026-03-01`],
  ];

  it.each(addresses)(
    'of %s are the same for the first place as for one made up: not found',
    async (_, path) => {
      const cookie = `gt_session=${await places.mine.tokenOf('scrutiny')}`;
      const pages = await Promise.all(
        [places.foreign, places.random].map(async (pick) => {
          const address = path(pick);
          const response = await fetch(`${site.url}${address}`, { headers: { cookie }, redirect: 'manual' });
          return { status: response.status, text: (await response.text()).replaceAll(address, '') };
        }),
      );
      expect(pages[0]).toEqual(pages[1]);
      expect(pages[0]?.status).toBe(404);
      expect(pages[0]?.text).not.toMatch(canary);
    },
  );
});

/** By its id a document is answered by a plan, by its text by the server behind: the two must not differ in a byte. */
describe('the documents of the pages', () => {
  const documents = pageQueries();
  const asking = [
    ['the scrutiny of the place', () => places.theirs, 'scrutiny'],
    ['somebody of another place', () => places.mine, 'manager'],
    ['nobody', () => places.mine, null],
  ] as const;

  it('have a plan each', () => {
    const unplanned = documents.filter(({ id }) => !places.product.trusted.get(id)?.plan);
    expect(unplanned.map(({ name }) => name)).toEqual([]);
    expect(documents.length).toBeGreaterThan(80);
  });

  it.each(asking)(
    'are answered to %s by their ids as by their texts',
    async (_, story, person) => {
      const token = person && (await story().tokenOf(person));
      const { apiUrl } = places.product;
      const compared = documents.map(async ({ id, name, text, variables }) => {
        const request = { variables: variables(places.foreign), token, requestId: 'the-same-every-time' };
        const byText = await ask(apiUrl, { ...request, query: text });
        const byId = await ask(apiUrl, { ...request, documentId: id });
        expect({ name, bytes: bytesOf(byId) }).toEqual({ name, bytes: bytesOf(byText) });
        if (story() === places.mine) expectNothingOfTheirs(byId);
      });
      await Promise.all(compared);
    },
    60_000,
  );
});

describe('the first place afterwards', () => {
  it('stands as it stood: nothing that the second tried reached it', async () => {
    const { state, history } = await places.theirs.seenBy('scrutiny');
    expect(state).toBe('resourceShift');
    expect(history.some(({ who }) => who.includes('Quillbrook'))).toBe(false);
    const { version } = await places.mine.seenBy('scrutiny');
    expect(version).toBeGreaterThan(1);
  });
});

/** The short form of `npm run fuzz`: enough to ask every field and argument of the schema. Last, since it writes over the first place. */
describe('generated requests', () => {
  const queries = 1000;
  let planted: Planted;
  beforeAll(async () => {
    planted = await plantCanaries(places.product.database, places.theirTenants);
    await learnStored(places);
  });

  it('stand before a first place whose every table has a row, with a canary in every text', () => {
    expect(planted.empty).toEqual([]);
    expect(planted.byCanary.size).toBeGreaterThan(100);
    expect(planted.uuids.size).toBeGreaterThan(100);
  });

  it('of the second place are shown nothing of the first, in any byte', async () => {
    const { leaks, failures, coverage, answers } = await fuzz(places, planted, { queries, seed: 20_261_123 });
    expect(leaks).toEqual([]);
    expect(failures).toEqual([]);
    expect(coverage.unvisited).toEqual([]);
    expect(answers.answered).toBeGreaterThan(queries / 2);
  }, 120_000);

  it('of the first place itself find its canaries, so that they would be seen', async () => {
    const { seen } = await fuzz(places, planted, { queries: 150, seed: 7, own: true });
    expect(seen.size).toBeGreaterThan(20);
  }, 60_000);
});

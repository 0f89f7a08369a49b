import { randomUUID } from 'node:crypto';
import { encodeId, readId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { SharingStory } from '../sharing/sharing-story.ts';
import { takeUntil } from '../support/follow-through.ts';
import { ask } from '../support/graphql.ts';
import type { Answer } from '../support/graphql.ts';
import { startProduct } from '../support/product.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';
import type { Product } from '../support/product.ts';
import type { Story } from '../support/story.ts';
import { collectIds } from './walker/crawl.ts';
import type { FoundIds } from './walker/crawl.ts';
import { walkSchema } from './walker/walk.ts';
import type { Walked } from './walker/walk.ts';

/**
 * Two places in one database, each in the middle of a case with money asked for. Everybody of the second, and nobody
 * at all, tries every field and argument of the schema with ids of the first (docs/reliability.md, the cross-tenant
 * walk and the existence oracle).
 */
const canary = /marlowdale/i;
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

let product: Product;
let site: Site;
let theirs: Story;
let mine: Story;
const ids: FoundIds = new Map();
/** A raw uuid in an answer is as good as a name. */
let tenantsOfTheirs: string[];

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  site = await startSite(product);
  [theirs, mine] = [product.story(0), product.story(1)];
  await shareCalls(theirs);
  await takeUntil(theirs, 'resourceShift');
  const { place } = theirs;
  tenantsOfTheirs = [place.partnership, ...Object.values(place.organisations)];
  // The clock stands where the first story left it, so the second happens after.
  await catchUp(mine);
  for (const person of ['scrutiny', 'healthBudget', 'councilBudget', 'councilLead', 'healthLead'] as const) {
    for (const one of walk.filter(({ takesIds }) => !takesIds))
      collectIds((await send(theirs, person, one, own)).body, ids);
    collectIds(JSON.stringify(await theirs.seenBy(person)), ids);
  }
}, 180_000);
afterAll(async () => {
  await site?.stop();
  await product?.stop();
});

/** A measure of the first place that is shared, with its agreement. */
async function shareCalls(story: Story): Promise<void> {
  const sharing = new SharingStory(story);
  const proposed = await sharing.propose('policeLead', { indicatorId: story.ownIndicator('policeCalls') });
  const id = proposed.agreement?.id ?? '';
  await sharing.act('coordinator', 'agreeSharing', id);
  await story.around.deliver();
  collectIds(JSON.stringify(await sharing.seenBy('leader', id)), ids);
}

/** The second place's case, opened by hand, as far as the challenge. */
async function catchUp(story: Story): Promise<void> {
  const { indicators, partnership } = story.place;
  const indicatorId = encodeId('Indicator', partnership, indicators.home);
  const query = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on CaseMoved { case { id } } } }`;
  const variables = { input: { indicatorId, reason: 'Relatives complain.' } };
  const { data } = await story.ask<{ openCase: { case: { id: string } } }>('manager', query, variables);
  story.caseId = data.openCase.case.id;
  const questions = [{ text: 'Why?', group: 'why', required: true }];
  const moved = await story.act('portfolioHolder', 'openChallenge', {
    questions,
    justification: 'Many complain.',
  });
  if (moved.type !== 'CaseMoved') throw new Error(JSON.stringify(moved));
}

const foreign = (type: IdType): string => [...(ids.get(type) ?? [])][0] ?? '';
const random = (type: IdType): string => encodeId(type, randomUUID(), randomUUID());
/** Their row under my own tenant's name. */
const crossed = (type: IdType): string =>
  encodeId(type, mine.place.partnership, readId(foreign(type))?.id ?? '');
const invented = (type: IdType): string => encodeId(type, mine.place.partnership, randomUUID());
/** My own case, with what is asked beside it from elsewhere. */
const within = (pick: (type: IdType) => string) => (type: IdType) =>
  type === 'ImprovementCase' ? mine.caseId : pick(type);
const own = (): string => '';

async function send(
  story: Story,
  person: PersonKey | null,
  { query, variables }: Walked,
  pick: (type: IdType) => string,
) {
  const token = person && (await story.tokenOf(person));
  return ask(product.apiUrl, { query, variables: variables(pick), token, requestId: 'the-same-every-time' });
}

/** Every byte that could tell one answer from another. */
function bytesOf({ status, headers, body }: Answer): string {
  return [status, headers.replace(/^date: .*$/m, ''), body].join('\n');
}

function expectNothingOfTheirs(answer: Answer): void {
  const bytes = bytesOf(answer);
  expect(bytes).not.toMatch(canary);
  for (const tenant of tenantsOfTheirs) expect(bytes).not.toContain(tenant);
  const named: FoundIds = new Map();
  collectIds(bytes, named);
  const tenants = [...named.values()].flatMap((found) => [...found].map((id) => readId(id)?.tenantId ?? ''));
  expect(tenants.filter((tenant) => tenantsOfTheirs.includes(tenant))).toEqual([]);
}

describe('the walk itself', () => {
  it('reaches everything: all that can be named was found in the first place', () => {
    const named = ['Organisation', 'Partnership', 'Suite', 'Indicator', 'ImprovementCase', 'BudgetHeading'];
    expect([...ids.keys()]).toEqual(
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
    const answers = await Promise.all(seen.map((one) => send(theirs, 'scrutiny', one, foreign)));
    expect(answers.filter(({ body }) => canary.test(body)).length).toBeGreaterThan(5);
    for (const { body, errors } of answers) expect({ body, errors }).toMatchObject({ errors: [] });
  });
});

describe.each(walkers)('%s of the second place', (person) => {
  it('gets the same bytes for an id of the first place as for one made up', async () => {
    for (const one of walk.filter(({ takesIds }) => takesIds)) {
      const pairs = [
        [foreign, random],
        [crossed, invented],
        [within(foreign), within(random)],
      ] as const;
      for (const [real, madeUp] of pairs) {
        const told = await send(mine, person, one, real);
        const untold = await send(mine, person, one, madeUp);
        expect({ name: one.name, bytes: bytesOf(told) }).toEqual({ name: one.name, bytes: bytesOf(untold) });
        expectNothingOfTheirs(told);
        if (person) expect({ name: one.name, errors: told.errors }).toEqual({ name: one.name, errors: [] });
      }
    }
  }, 120_000);

  it('finds nothing of the first place in any list', async () => {
    for (const one of walk.filter(({ takesIds }) => !takesIds)) {
      const answer = await send(mine, person, one, own);
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
]);

describe('a request of nobody', () => {
  it('is told to sign in, whatever it names', async () => {
    for (const one of walk) {
      const { body, errors } = await send(mine, null, one, foreign);
      if (one.name === 'query viewer') expect(body).toContain('"viewer":null');
      // Open to everybody, and empty: neither place has published anything.
      else if (one.name === 'query openData') expect(body).toContain('"totalCount":0');
      else if (one.name === 'query openIndicator') expect(body).toContain('"openIndicator":null');
      else if (openToNobody.has(one.name)) {
        expect([one.name, errors]).toEqual([one.name, []]);
        for (const tenant of tenantsOfTheirs) expect(body).not.toContain(tenant);
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
      const cookie = `gt_session=${await mine.tokenOf('scrutiny')}`;
      const pages = await Promise.all(
        [foreign, random].map(async (pick) => {
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

describe('the first place afterwards', () => {
  it('stands as it stood: nothing that the second tried reached it', async () => {
    const { state, history } = await theirs.seenBy('scrutiny');
    expect(state).toBe('resourceShift');
    expect(history.some(({ who }) => who.includes('Quillbrook'))).toBe(false);
    const { version } = await mine.seenBy('scrutiny');
    expect(version).toBeGreaterThan(1);
  });
});

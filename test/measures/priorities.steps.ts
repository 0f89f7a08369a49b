import { addDays, londonDateOf } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { asking } from '../improvement/asking.ts';
import type { Product } from '../support/product.ts';
import { invented, sender } from './set-up-answers.ts';

interface Money {
  unit: string;
  now: number;
  share: number;
  shareBefore: number | null;
}
interface Line {
  id: string;
  title: string;
  rank: number | null;
  money: Money[];
  spendPlace: number | null;
  measures: number;
  flags: string[];
}
interface Place {
  orderVersion: number;
  mayRank: boolean;
  moneyOf: string;
  lines: Line[];
  unclaimed: Money[];
  ended: { title: string }[];
}
interface One {
  version: number;
  standing: string;
  measuresShown: { title: string; difficulty: string; targetText: string }[];
  headings: { name: string; percent: number }[];
  ranks: { rank: number; before: number | null; reason: string }[];
}

/** Priorities over HTTP, in a product that another spec has started: set up, ranked, served, paid for and ended. */
export function describePriorities(running: () => Product): void {
  describe('priorities', () => {
    const api = <T>(token: string, query: string, variables: object) =>
      asking(running()).api<T>(token, query, variables);
    const send = sender(() => api);
    const tokens = new Map<string, Promise<string>>();
    const as = (key: PersonKey, place = 0): Promise<string> => {
      const known = tokens.get(`${key}${place}`) ?? asking(running()).as(key, place);
      tokens.set(`${key}${place}`, known);
      return known;
    };
    const small = () => {
      const [place] = running().places;
      if (!place) throw new Error('There is a place.');
      return place;
    };
    const owner = (): string => encodeId('Partnership', small().partnership, small().partnership);
    const today = (): string => londonDateOf(running().clock.now());
    const facts = {
      ...{ title: 'A home for everyone', meaning: 'Nobody waits for long.', origin: 'consultation' },
      ...{
        restsOn: 'What people said.',
        adoptedBy: 'The board',
        adoptedOn: '2026-03-01',
        starts: '2026-03-01',
      },
    };
    const setUp = async (key: PersonKey, change: object = {}, place = 0) =>
      send(await as(key, place), 'setUpPriority', 'SetUpPriorityInput', {
        ownerId: owner(),
        ...facts,
        ...change,
      });
    const rank = async (key: PersonKey, priorityIds: string[], change: object = {}) =>
      send(await as(key), 'rankPriorities', 'RankPrioritiesInput', {
        ...{ ownerId: owner(), expectedVersion: 0, priorityIds, decidedOn: today(), decidedBy: 'The board' },
        ...{ reason: 'The budget is small.', ...change },
      });
    const read = async (key: PersonKey, place = 0) =>
      api<Place | null>(
        await as(key, place),
        `query ($id: ID!) { answer: placePriorities(ownerId: $id) { orderVersion mayRank moneyOf ended { title }
           lines { id title rank spendPlace measures flags money { unit now share shareBefore } } unclaimed { unit now share } } }`,
        { id: owner() },
      );
    const one = async (key: PersonKey, id: string, place = 0) =>
      api<One | null>(
        await as(key, place),
        `query ($id: ID!) { answer: priority(id: $id) { version standing measuresShown { title difficulty targetText }
           headings { name percent } ranks { rank before reason } } }`,
        { id },
      );
    let homes = '';
    let calls = '';

    it('are recorded by the manager or the leader, never by whoever else, and come last until ranked', async () => {
      for (const key of ['owner', 'portfolioHolder', 'councilBudget', 'healthManager'] as const)
        expect(await setUp(key)).toMatchObject({ type: 'NotPermitted' });
      expect(await setUp('manager', {}, 1)).toMatchObject({ type: 'NotFound' });
      const wrong = await setUp('manager', { title: ' ', origin: 'a whim', adoptedOn: '2099-01-01' });
      expect(wrong.fields?.map(({ field }) => field)).toEqual(['title', 'origin', 'adoptedOn']);
      homes = (await setUp('manager')).id ?? '';
      calls = (await setUp('leader', { title: 'Help that comes quickly' })).id ?? '';
      const place = await read('owner');
      expect(place?.lines.map(({ rank: at }) => at)).toEqual([null, null]);
      expect(place?.lines[0]?.flags).toContain('Not ranked yet.');
      expect(await read('manager', 1)).toBeNull();
      expect(await one('manager', homes, 1)).toBeNull();
    });

    it('are ranked whole by the leader, each order kept with its reason', async () => {
      for (const key of ['manager', 'owner'] as const)
        expect(await rank(key, [calls, homes])).toMatchObject({ type: 'NotPermitted' });
      expect((await rank('leader', [calls])).fields?.[0]?.field).toBe('priorityIds');
      expect(
        (await rank('leader', [calls, encodeId('Priority', small().partnership, invented)])).fields,
      ).toHaveLength(1);
      expect(await rank('leader', [calls, homes])).toMatchObject({ type: 'SetUpDone' });
      expect(await rank('leader', [homes, calls])).toMatchObject({ type: 'ChangedMeanwhile', version: 1 });
      expect(
        await rank('leader', [homes, calls], { expectedVersion: 1, reason: 'It got worse.' }),
      ).toMatchObject({
        type: 'SetUpDone',
      });
      expect((await read('owner'))?.lines.map(({ id, rank: at }) => [id, at])).toEqual([
        [homes, 1],
        [calls, 2],
      ]);
      expect((await one('owner', homes))?.ranks).toEqual([
        { rank: 1, before: 2, reason: 'It got worse.' },
        { rank: 2, before: null, reason: 'The budget is small.' },
      ]);
    });

    it('are served by measures, whose targets are held against what was reached before', async () => {
      const { partnership, indicators } = small();
      const serve = async (key: PersonKey, ids: string[], place = 0) =>
        send(await as(key, place), 'servePriority', 'ServePriorityInput', {
          ...{ priorityId: homes, ownerId: owner() },
          measureIds: ids.map((id) => encodeId('Indicator', partnership, id)),
        });
      expect(await serve('owner', [indicators.home])).toMatchObject({ type: 'NotPermitted' });
      expect(await serve('manager', [indicators.home], 1)).toMatchObject({ type: 'NotFound' });
      expect((await serve('manager', [invented])).fields?.[0]?.field).toBe('indicatorIds.0');
      expect(await serve('manager', [indicators.home, indicators.calls])).toMatchObject({
        type: 'SetUpDone',
      });
      expect((await one('owner', homes))?.measuresShown).toHaveLength(2);
      await serve('manager', [indicators.home]);
      expect((await one('owner', homes))?.measuresShown).toMatchObject([
        { difficulty: 'Cannot be judged', targetText: '85.0%' },
      ]);
    });

    it('have money by the parts of headings, each organisation its own', async () => {
      const { organisations, headings } = small();
      const tag = async (key: PersonKey, tags: object[], place = 0) =>
        send(await as(key, place), 'tagHeading', 'TagHeadingInput', {
          ...{
            headingId: encodeId('BudgetHeading', organisations.council, headings.council),
            ownerId: owner(),
            tags,
          },
        });
      expect(await tag('manager', [])).toMatchObject({ type: 'NotPermitted' });
      for (const [key, place] of [
        ['healthBudget', 0],
        ['councilBudget', 1],
      ] as const)
        expect(await tag(key, [], place)).toMatchObject({ type: 'NotFound' });
      const parts = (a: number, b: number) => [
        { priorityId: calls, percent: a },
        { priorityId: homes, percent: b },
      ];
      expect((await tag('councilBudget', parts(70, 40))).fields?.[0]?.field).toBe('tags');
      expect(await tag('councilBudget', parts(70, 20))).toMatchObject({ type: 'SetUpDone' });
      expect(await tag('councilBudget', parts(70, 25))).toMatchObject({ type: 'SetUpDone' });
      const place = await read('owner');
      expect(place?.moneyOf).toMatch(/Council/);
      expect(
        place?.lines.map(({ money, spendPlace }) => [money[0]?.now, money[0]?.share, spendPlace]),
      ).toEqual([
        [5_000_000, 25, 2],
        [14_000_000, 70, 1],
      ]);
      expect(place?.unclaimed).toMatchObject([{ unit: 'GBP', now: 1_000_000, share: 5 }]);
      expect((await one('owner', calls))?.headings).toMatchObject([{ percent: 70 }]);
      const health = await read('healthManager');
      expect(health?.lines.map(({ money }) => money[0]?.now)).toEqual([0, 0]);
      expect(health?.lines[0]?.flags).toContain('No budget heading serves it.');
    });

    it('are ended by the leader on a day, and stay to be read', async () => {
      const end = async (key: PersonKey, expectedVersion = 1) =>
        send(await as(key), 'endPriority', 'EndPriorityInput', {
          ...{
            priorityId: calls,
            expectedVersion,
            lastDay: today(),
            decidedBy: 'The board',
            reason: 'Reached.',
          },
        });
      expect(await end('manager')).toMatchObject({ type: 'NotPermitted' });
      expect(await end('leader', 3)).toMatchObject({ type: 'ChangedMeanwhile', version: 1 });
      expect(await end('leader')).toMatchObject({ type: 'SetUpDone' });
      expect((await end('leader', 2)).fields?.[0]?.message).toMatch(/ended this priority/);
      const change = { ...facts, priorityId: calls, expectedVersion: 2 };
      expect((await send(await as('manager'), 'changePriority', 'ChangePriorityInput', change)).type).toBe(
        'Invalid',
      );
      const kept = { ...facts, priorityId: homes, expectedVersion: 1, reviewOn: addDays(today(), 20) };
      const changeKept = async (key: PersonKey) =>
        (await send(await as(key), 'changePriority', 'ChangePriorityInput', kept)).type;
      expect([await changeKept('owner'), await changeKept('manager')]).toEqual(['NotPermitted', 'SetUpDone']);
      const needs = '{ answer: needsMe(first: 50) { edges { node { kind title } } } }';
      const review = { node: { kind: 'reviewPriority', title: facts.title } };
      const { edges } = await api<{ edges: unknown[] }>(await as('manager'), needs, {});
      expect(edges).toContainEqual(review);
      expect(JSON.stringify(await api(await as('owner'), needs, {}))).not.toContain('reviewPriority');
      running().clock.set(`${addDays(today(), 1)}T09:00:00Z`);
      tokens.clear();
      const place = await read('owner');
      expect(place?.lines.map(({ rank: at, id }) => [at, id])).toEqual([[1, homes]]);
      expect(place?.ended.map(({ title }) => title)).toEqual(['Help that comes quickly']);
      expect(place?.unclaimed[0]).toMatchObject({ now: 15_000_000, share: 75 });
      expect(await one('owner', calls)).toMatchObject({ standing: 'ended', headings: [{ percent: 70 }] });
    });

    it('are orders and tags that the database never rewrites, nor lets claim more than a whole heading', async () => {
      const { partnership, organisations, headings } = small();
      const refused = async (tenant: string, sql: string): Promise<void> =>
        expect(
          running().worker.transaction(async (tx) => {
            await tx.query(`select set_config('app.tenants', $1, true)`, [tenant]);
            await tx.query(sql);
          }),
        ).rejects.toThrow(/permission denied|never changed|more than the whole/);
      await refused(partnership, `update priority_rank set place = 9`);
      await refused(partnership, `update priority_order set reason = 'Another'`);
      await refused(partnership, `update priority_measure set starts = '2020-01-01'`);
      await refused(partnership, `update priority_measure set ends = '2026-05-01' where ends is not null`);
      await refused(
        organisations.council,
        `insert into priority_heading select tenant_id, gen_random_uuid(), '${headings.council}', owner_id, gen_random_uuid(), 60,
           starts, null, tagged_by, tagged_by_name from priority_heading where ends is null limit 1`,
      );
    });
  });
}

import { Place } from './fixtures/place.fixture.ts';
import { readersOf } from './fixtures/readers.fixture.ts';
import { decodeId, encodeId } from './global-id.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
}, 60_000);
afterAll(() => place.drop());

describe('the report of missing plans', () => {
  it('has a red measure whose case has no plan, then that no case is open, and nothing for others', async () => {
    const { board, planGaps } = readersOf(place);
    const holder = place.actor(place.north, ['portfolio_holder']);
    const found = await planGaps.list(holder, {}, {});
    expect(found.counts).toEqual({ red: 1, noCase: 0, noPlan: 1, plansUnderWay: 0, noMilestone: 0 });
    expect(found.edges.map(({ node }) => node)).toMatchObject([
      {
        kind: 'noPlan',
        indicatorId: encodeId('Indicator', place.partnership, place.shared),
        rag: 'red',
        number: 1,
        stateLabel: 'To be triaged',
        lastCaseId: null,
        milestones: 0,
      },
    ]);
    expect(found.edges[0]?.node.value).not.toBeNull();

    const [edge] = (await board.list(holder, {}, {})).edges;
    const named = decodeId('ImprovementCase', edge?.node.id ?? '');
    if (!named) throw new Error('no case');
    const outcome = await place.useCases.sendCaseEvent(holder, {
      tenantId: named.tenantId,
      caseId: named.id,
      expectedVersion: 2,
      event: { type: 'dismiss', reason: 'Known, and being mended already.' },
    });
    expect(outcome.kind).toBe('done');
    const after = await planGaps.list(holder, {}, {});
    expect(after.counts).toEqual({ red: 1, noCase: 1, noPlan: 0, plansUnderWay: 0, noMilestone: 0 });
    expect(after.edges.map(({ node }) => node)).toMatchObject([
      { kind: 'noCase', caseId: null, number: null, lastCaseId: edge?.node.id },
    ]);
    expect(after.edges[0]?.node.lastCaseClosedAt).toBeInstanceOf(Date);

    const outsider = place.actor(place.otherOrganisation, ['leader']);
    expect(await planGaps.list(outsider, {}, {})).toMatchObject({ totalCount: 0, counts: { red: 0 } });
  });

  it('filters by partnership, organisation and kind, by ids that may be anything', async () => {
    const { planGaps } = readersOf(place);
    const holder = place.actor(place.north, ['portfolio_holder']);
    const found = async (wanted: Parameters<typeof planGaps.list>[1]): Promise<number> =>
      (await planGaps.list(holder, wanted, {})).totalCount;
    expect(await found({ kind: 'noCase' })).toBe(1);
    expect(await found({ kind: 'noPlan' })).toBe(0);
    expect(
      await found({ partnershipId: encodeId('Partnership', place.partnership, place.partnership) }),
    ).toBe(1);
    expect(await found({ partnershipId: 'nonsense' })).toBe(0);
    const other = place.otherPartnership;
    expect(await found({ partnershipId: encodeId('Partnership', other, other) })).toBe(0);
    const counted = await Promise.all(
      [place.north, place.south].map((id) => found({ organisationId: encodeId('Organisation', id, id) })),
    );
    expect(counted).toEqual([1, 0]);
  });
});

import { Place } from './fixtures/place.fixture.ts';
import { readersOf } from './fixtures/readers.fixture.ts';
import { decodeId } from './global-id.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
}, 60_000);
afterAll(() => place.drop());

describe('the registers across cases', () => {
  it('list what may drift, then that it ended, to those of the partnership alone', async () => {
    const { board, registers } = readersOf(place);
    const holder = place.actor(place.north, ['portfolio_holder']);
    const outsider = place.actor(place.otherOrganisation, ['leader']);
    const both = { partnershipId: null, inForce: null };
    expect((await registers.drifts(holder, both, {})).totalCount).toBe(0);

    const [edge] = (await board.list(holder, {}, {})).edges;
    const named = decodeId('ImprovementCase', edge?.node.id ?? '');
    if (!named) throw new Error('no case');
    const send = (
      expectedVersion: number,
      event: Parameters<Place['useCases']['sendCaseEvent']>[1]['event'],
    ) =>
      place.useCases.sendCaseEvent(holder, {
        tenantId: named.tenantId,
        caseId: named.id,
        expectedVersion,
        event,
      });
    const drift = { reason: 'Lesser than the rest.', reviewDate: '2031-01-06', resourceReleased: 'A post' };
    const first = await send(2, { type: 'authoriseDrift', ...drift });
    expect(first.kind).toBe('done');
    const { edges } = await registers.drifts(holder, { ...both, inForce: true }, {});
    expect(edges.map(({ node }) => node)).toMatchObject([
      { ...drift, number: 1, stateBefore: 'To be triaged', endedAt: null, reviewOverdue: false },
    ]);
    expect(edges[0]?.node.by).not.toBe('');
    expect((await registers.drifts(outsider, both, {})).totalCount).toBe(0);

    expect((await send(3, { type: 'endDrift', reason: 'It matters again.' })).kind).toBe('done');
    expect((await registers.drifts(holder, { ...both, inForce: true }, {})).totalCount).toBe(0);
    const ended = await registers.drifts(holder, { ...both, inForce: false }, {});
    expect(ended.edges[0]?.node.endedAt).toBeInstanceOf(Date);
    expect(
      (await registers.drifts(holder, { partnershipId: 'nonsense', inForce: null }, {})).totalCount,
    ).toBe(0);
  });

  it('list no verdict set aside where none was', async () => {
    const { registers } = readersOf(place);
    const holder = place.actor(place.north, ['portfolio_holder']);
    expect(await registers.overrides(holder, null, {})).toMatchObject({ totalCount: 0, edges: [] });
  });
});

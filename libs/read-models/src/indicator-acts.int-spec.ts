import { Place } from './fixtures/place.fixture.ts';
import { readersOf } from './fixtures/readers.fixture.ts';
import { decodeId } from './global-id.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
}, 60_000);
afterAll(() => place.drop());

describe('what can be done about a measure', () => {
  it('is offered to those who may, and kept from the others with the reason', async () => {
    const { acts, board } = readersOf(place);
    const offered = async (...[organisation, roles]: Parameters<Place['actor']>) => {
      const all = await acts.acts(place.actor(organisation, roles), {
        tenantId: place.partnership,
        id: place.shared,
      });
      return Object.fromEntries(all.map(({ name, available }) => [name, available]));
    };
    // While a case is open none can be opened beside it.
    expect(await offered(place.north, ['scrutiny_officer'])).toEqual({ make: true, define: false });
    expect(await offered(place.otherOrganisation, ['leader'])).toEqual({});

    const holder = place.actor(place.north, ['portfolio_holder']);
    const named = decodeId('ImprovementCase', (await board.list(holder, {}, {})).edges[0]?.node.id ?? '');
    if (!named) throw new Error('no case');
    const event = { type: 'dismiss', reason: 'Known, and being mended already.' } as const;
    const { tenantId, id: caseId } = named;
    const done = await place.useCases.sendCaseEvent(holder, { tenantId, caseId, expectedVersion: 2, event });
    expect(done.kind).toBe('done');
    expect(await offered(place.north, ['scrutiny_member'])).toMatchObject({ openCase: true, make: false });
    expect(await offered(place.north, ['scrutiny_officer'])).toMatchObject({ openCase: false, make: true });
    expect(await offered(place.south, ['reporting_officer'])).toEqual({
      openCase: false,
      make: false,
      define: false,
    });
    const officer = place.actor(place.south, ['reporting_officer']);
    const withheld = await acts.acts(officer, { tenantId: place.partnership, id: place.shared });
    for (const { whyNot } of withheld) expect(whyNot).toMatch(/^Only /);
  });

  it('is nothing for an organisation’s own measure', async () => {
    const { acts } = readersOf(place);
    const manager = place.actor(place.north, ['performance_manager']);
    expect(await acts.acts(manager, { tenantId: place.north, id: place.northOwn })).toEqual([]);
  });
});

import { encodeId } from './global-id.ts';
import { Place } from './fixtures/place.fixture.ts';
import { readersOf } from './fixtures/readers.fixture.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
}, 60_000);
afterAll(() => place.drop());

const scrutiny = () => place.actor(place.north, ['scrutiny_officer']);

async function here(actor: ReturnType<typeof scrutiny>): Promise<number> {
  const { stages } = await readersOf(place).waits.read(actor, {});
  return stages.reduce((sum, { now }) => sum + now, 0);
}

describe('where cases wait', () => {
  it('tells a manager of an organisation of its own cases, and of nobody else’s', async () => {
    const { board, waits } = readersOf(place);
    expect(await here(scrutiny())).toBe(1);
    let ofEither = 0;
    for (const id of [place.north, place.south]) {
      const manager = place.actor(id, ['performance_manager']);
      const organisationId = encodeId('Organisation', id, id);
      const own = (await board.list(manager, { organisationId, open: true }, {})).totalCount;
      expect((await waits.read(manager, {})).readable).toBe(true);
      expect(await here(manager)).toBe(own);
      ofEither += own;
    }
    expect(ofEither).toBe(1);
    expect(await here(place.actor(place.otherOrganisation, ['performance_manager']))).toBe(0);
  });

  it('says to everyone else why not', async () => {
    const answer = await readersOf(place).waits.read(place.actor(place.north, ['portfolio_holder']), {});
    expect(answer).toMatchObject({ readable: false, stages: [], organisations: [] });
    expect(answer.whyNot).toContain('scrutiny officer');
  });

  it('says what is wrong with days in the wrong order, and counts nothing', async () => {
    const { waits } = readersOf(place);
    const wrong = await waits.read(scrutiny(), { from: '2026-03-02', to: '2026-03-01' });
    expect(wrong.problems).toEqual([{ field: 'from', message: 'The first day must not be after the last.' }]);
    expect([...wrong.stages, ...wrong.organisations]).toEqual([]);
    const oneDay = await waits.read(scrutiny(), { from: '2026-03-01', to: '2026-03-01' });
    expect(oneDay).toMatchObject({ problems: [], readable: true });
    expect(oneDay.stages.length).toBeGreaterThan(0);
  });

  it('takes any day of the calendar', async () => {
    const { waits } = readersOf(place);
    for (const day of ['0001-01-01', '1899-12-31', '9999-12-31']) {
      expect((await waits.read(scrutiny(), { from: day })).readable).toBe(true);
      expect((await waits.read(scrutiny(), { to: day })).readable).toBe(true);
    }
  });
});

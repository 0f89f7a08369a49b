import { look } from './look.ts';
import { createDatabase } from './postgres.ts';
import type { TestDatabase } from './postgres.ts';
import { SettableClock } from './settable-clock.ts';
import { foundingDay, foundSmallPlaces } from './small-place.ts';
import type { SmallPlace } from './small-place.ts';

describe('two small places in one database', () => {
  let database: TestDatabase;
  let places: SmallPlace[];

  beforeAll(async () => {
    database = await createDatabase();
    places = await foundSmallPlaces(database, new SettableClock(foundingDay), ['Marlowdale', 'Quillbrook']);
  }, 120_000);
  afterAll(() => database.drop());

  it('have fourteen good months each, and nothing to follow up', async () => {
    const partnerships = places.map(({ partnership }) => partnership);
    const latest = await look(
      database.apiUrl,
      partnerships,
      `select l.rag, l.signed_count, l.expected_count, cardinality(l.series) as months
       from indicator_latest l join indicator i on (i.tenant_id, i.id) = (l.tenant_id, l.indicator_id)
       order by i.code`,
    );
    const calls = { rag: 'green', signed_count: 1, expected_count: 1, months: 14 };
    const home = { rag: 'green', signed_count: 2, expected_count: 2, months: 14 };
    expect(latest).toEqual([calls, calls, home, home]);
    expect(await look(database.apiUrl, partnerships, 'select id from improvement_case')).toEqual([]);
  });

  it('keep their clock from running back', () => {
    const clock = new SettableClock(foundingDay);
    expect(() => clock.set('2024-12-15T00:00:00Z')).toThrow('does not run back');
    expect(() => clock.set('tomorrow')).toThrow('Not an instant');
  });
});

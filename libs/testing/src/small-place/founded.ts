import { createFilledDatabase } from '../postgres.ts';
import type { TestDatabase } from '../postgres.ts';
import { SettableClock } from '../settable-clock.ts';
import { foundingDay, foundSmallPlaces, historySigned } from '../small-place.ts';
import type { SmallPlace } from '../small-place.ts';

/**
 * A database with these places in it, to change at will: they are founded once a run, which takes seconds, and copied after
 * that, which takes tenths of one. So take names that others take.
 *
 * @param clock stands where their history was signed afterwards
 */
export async function foundedPlaces(
  names: readonly string[],
  clock: SettableClock,
): Promise<{ database: TestDatabase; places: SmallPlace[] }> {
  const { database, told: places } = await createFilledDatabase(names.join('_').toLowerCase(), (empty) =>
    foundSmallPlaces(empty, new SettableClock(foundingDay), names),
  );
  clock.set(historySigned);
  return { database, places };
}

/** The same for one place, which most specs share. */
export async function foundedPlace(
  clock: SettableClock,
): Promise<{ database: TestDatabase; place: SmallPlace }> {
  const { database, places } = await foundedPlaces(['Marlowdale'], clock);
  const [place] = places;
  if (!place) throw new Error('The place was founded.');
  return { database, place };
}

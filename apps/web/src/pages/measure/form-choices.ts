import type { PlaceMeasuresQuery } from '../../generated/operations.ts';
import {
  aggregations,
  frequencies,
  kinds,
  levels,
  offered,
  origins,
  polarities,
  priorities,
  valueKinds,
} from './measure-choices.ts';

type Offer = Pick<NonNullable<PlaceMeasuresQuery['placeMeasures']>, 'people' | 'themes' | 'portfolios'>;

/** Everything that the measure's forms let one choose from. */
export function formChoices({ people, themes, portfolios }: Offer) {
  return {
    ...{ levels, kinds, origins, polarities, frequencies, valueKinds, aggregations, priorities },
    themes: offered(themes, 'None'),
    portfolios: offered(portfolios, 'None'),
    owners: offered(people, 'Choose one person'),
    deputies: offered(people, 'Nobody yet'),
  };
}

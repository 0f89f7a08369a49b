import { randomUUID } from 'node:crypto';
import { encodeId, ID_TYPES } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import type { TwoPlaces } from '../../tenancy/two-places.ts';
import type { Walked } from '../../tenancy/walker/walk.ts';

/** One question asked with two ids that must be told apart by nothing. */
export interface IdTrial {
  name: string;
  operation: Walked;
  /** Names a row of another tenant. */
  foreign: (type: IdType) => string;
  /** Names nothing. */
  random: (type: IdType) => string;
}

/**
 * For each kind of id an operation that takes it, a query where there is one, asked with an id of another tenant beside one
 * of no tenant, and with the id of another tenant's row under the asker's own tenant beside one of no row.
 */
export function idTrials(places: TwoPlaces): IdTrial[] {
  return ID_TYPES.flatMap((type) => {
    const operation = operationWith(type, places.walk);
    if (!operation || !places.foreign(type)) return [];
    const { foreign, crossed, invented } = places;
    const random = (asked: IdType): string =>
      isTenant(asked) ? tenantOfNobody(asked) : places.random(asked);
    // A part of a case is looked for only in a case that one can see.
    const inside = operation.name.startsWith('mutation') ? places.within : (pick: typeof foreign) => pick;
    return [
      { name: `${type}, of another tenant`, operation, foreign: inside(foreign), random: inside(random) },
      {
        name: `${type}, under the own tenant`,
        operation,
        foreign: inside(crossed),
        random: inside(invented),
      },
    ];
  });
}

const isTenant = (type: IdType): boolean => type === 'Organisation' || type === 'Partnership';

/** The id of a tenant names it twice; one that does not is refused for its form, which anybody may know. */
function tenantOfNobody(type: IdType): string {
  const id = randomUUID();
  return encodeId(type, id, id);
}

function operationWith(type: IdType, walk: readonly Walked[]): Walked | undefined {
  const taking = walk.filter(({ variables }) => {
    let takes = false;
    variables((asked) => {
      if (asked === type) takes = true;
      return '';
    });
    return takes;
  });
  return taking.find(({ name }) => name.startsWith('query')) ?? taking[0];
}

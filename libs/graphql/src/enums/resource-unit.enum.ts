import { registerEnumType } from '@nestjs/graphql';
import type { ResourceUnit } from '#domain/resource/shift';

/** What a resource is counted in. Keys are the schema's words, values the words that rows hold. */
export const ResourceUnitEnum = { GBP: 'GBP', FTE: 'FTE' } as const satisfies Record<string, ResourceUnit>;

registerEnumType(ResourceUnitEnum, {
  name: 'ResourceUnit',
  description: 'What a resource is counted in.',
  valuesMap: {
    GBP: { description: 'Money, in whole pence.' },
    FTE: { description: 'Staff, in hundredths of a full-time post.' },
  },
});

import { registerEnumType } from '@nestjs/graphql';
import type { MissingKind } from '#domain/indicator/missing-figure';

/** Why a figure does not come. */
export const MissingKindEnum = {
  notCollected: 'notCollected',
  notPublished: 'notPublished',
  unreliable: 'unreliable',
  lost: 'lost',
  nothingToMeasure: 'nothingToMeasure',
  other: 'other',
} as const satisfies Record<MissingKind, MissingKind>;

registerEnumType(MissingKindEnum, {
  name: 'MissingKind',
  description: 'Why a figure does not come.',
  valuesMap: {
    notCollected: { description: 'Nobody counted.' },
    notPublished: { description: 'Its source did not publish it.' },
    unreliable: { description: 'It was counted, and what came out cannot be trusted.' },
    lost: { description: 'Records were lost, or a system cannot be reached any more.' },
    nothingToMeasure: { description: 'There was nothing of the kind in the period.' },
    other: { description: 'Another reason, said in words.' },
  },
});

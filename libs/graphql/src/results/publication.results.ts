import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { PublicationRow } from '#read-models/publication/publication.rows';
import { Publication } from '../types/publication/publication.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** What the public sees of the indicator has changed. */
@ObjectType({ description: 'What the public sees of the indicator has changed.' })
export class PublicationChanged {
  @Field(() => Publication, { description: 'How it stands towards the public now.' })
  publication!: PublicationRow;
}

/** What publishing or withdrawing answers. */
export const PublicationResult = createUnionType({
  name: 'PublicationResult',
  description: 'What publishing or withdrawing answers.',
  types: () => [PublicationChanged, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('PublicationChanged'),
});

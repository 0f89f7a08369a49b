import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** All that is held about a person. */
@ObjectType({ description: 'All that is held about a person, without what is other people’s.' })
export class PersonalDataFile {
  @Field(() => String, { description: 'Whom it is about.' })
  personName!: string;

  @Field(() => String, { description: 'The file, as JSON.' })
  content!: string;
}

/** What asking for a person's data answers. */
export const PersonalDataResult = createUnionType({
  name: 'PersonalDataResult',
  description: 'What asking for all that is held about a person answers.',
  types: () => [PersonalDataFile, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('PersonalDataFile'),
});

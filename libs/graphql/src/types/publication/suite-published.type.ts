import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { resultType } from '../../results/answer.ts';
import { Invalid, NotFound, NotPermitted } from '../../results/refusal.types.ts';

/** Measures of a suite were published. */
@ObjectType({ description: 'Measures of a suite were published.' })
export class SuitePublished {
  @Field(() => Int, { description: 'New editions.' })
  published!: number;

  @Field(() => Int, { description: 'Measures of which everybody sees the same already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Measures of which no figure was signed yet.' })
  withoutFigures!: number;

  @Field(() => Int, { description: 'Measures that members share, which are theirs to publish.' })
  ofMembers!: number;
}

/** What publishing a suite answers. */
export const PublishSuiteResult = createUnionType({
  name: 'PublishSuiteResult',
  description: 'What publishing a suite answers.',
  types: () => [SuitePublished, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('SuitePublished'),
});

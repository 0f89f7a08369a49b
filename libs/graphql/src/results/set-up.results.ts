import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** What was set up, or changed. */
@ObjectType({ description: 'It is set up so now.' })
export class SetUpDone {
  @Field(() => ID, { description: 'What it was about: an indicator, a suite, a proposal or a place.' })
  id!: string;
}

/** What setting something up answers. */
export const SetUpResult = createUnionType({
  name: 'SetUpResult',
  description: 'What setting something up answers.',
  types: () => [SetUpDone, NotPermitted, ChangedMeanwhile, NotAvailableNow, Invalid, NotFound] as const,
  resolveType: resultType('SetUpDone'),
});

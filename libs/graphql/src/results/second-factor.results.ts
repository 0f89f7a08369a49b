import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { resultType } from './answer.ts';
import { Invalid } from './refusal.types.ts';

/** The second factor was changed. */
@ObjectType({ description: 'The second factor was changed.' })
export class SecondFactorChanged {
  @Field(() => [String], {
    description: 'Recovery codes, each of use once, when it was put in force. They cannot be read again.',
  })
  recoveryCodes!: string[];
}

/** What changing a second factor answers. */
export const SecondFactorResult = createUnionType({
  name: 'SecondFactorResult',
  description: 'What putting a second factor in force, or taking it off, answers.',
  types: () => [SecondFactorChanged, Invalid] as const,
  resolveType: resultType('SecondFactorChanged'),
});

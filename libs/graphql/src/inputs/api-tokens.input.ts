import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiTokenScope } from '../enums/token-scope.enum.ts';

/** Makes a token for scripts. */
@InputType({ description: 'Makes a token for scripts that act for the organisation one acts for.' })
export class MakeTokenInput {
  @Field(() => String, { description: 'What to call it.' })
  name!: string;

  @Field(() => ApiTokenScope, { description: 'What it is for.' })
  scope!: ApiTokenScope;

  @Field(() => Int, { description: 'How many days it lives.' })
  days!: number;
}

/** Revokes a token. */
@InputType({ description: 'Revokes a token for scripts.' })
export class RevokeTokenInput {
  @Field(() => ID, { description: 'The token.' })
  tokenId!: string;
}

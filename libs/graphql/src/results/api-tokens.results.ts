import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ApiTokensRow } from '#read-models/doors/api-tokens.reader';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';
import { ApiTokens } from '../types/doors/api-tokens.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** A token was made. */
@ObjectType({ description: 'A token for scripts was made.' })
export class TokenMade {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'The token itself. It is shown once and cannot be read again.' })
  secret!: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt!: Instant;
}

/** What making a token answers. */
export const MakeTokenResult = createUnionType({
  name: 'MakeTokenResult',
  description: 'What making a token answers.',
  types: () => [TokenMade, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('TokenMade'),
});

/** A token was revoked. */
@ObjectType({ description: 'A token was revoked: it is refused from the next request on.' })
export class TokenRevoked {
  @Field(() => ApiTokens, { description: 'The tokens as they stand now: of whose list it was revoked in.' })
  tokens!: ApiTokensRow;
}

/** What revoking a token answers. */
export const RevokeTokenResult = createUnionType({
  name: 'RevokeTokenResult',
  description: 'What revoking a token answers.',
  types: () => [TokenRevoked, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('TokenRevoked'),
});

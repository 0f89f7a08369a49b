import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ApiTokenRow, ApiTokensRow, TokenScopeRow } from '#read-models/doors/api-tokens.reader';
import type { Instant } from '#read-models/instant';
import { ApiTokenScope } from '../../enums/token-scope.enum.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** A token for scripts. */
@ObjectType({ description: 'A token for scripts; never its secret, of which only a hash is kept.' })
export class ApiToken implements ApiTokenRow {
  @Field(() => ID, { description: 'Opaque id of the token.' })
  id!: string;

  @Field(() => String, { description: 'What its person calls it.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, in words.' })
  scopeLabel!: string;

  @Field(() => String, { description: 'Whose it is.' })
  personName!: string;

  @Field(() => Boolean, { description: 'Whether it is the own token of the person who asks.' })
  own!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Instant;

  @Field(() => DateTimeScalar, { description: 'When it stops, or would have, by its own time.' })
  expiresAt!: Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, within a minute; null while it was not.',
  })
  lastUsedAt!: Instant | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not good any more, in words; null while it is in force.',
  })
  ended!: string | null;
}

/** What a token can be made for. */
@ObjectType({ description: 'What a token can be made for.' })
export class ApiTokenScopeOffer implements TokenScopeRow {
  @Field(() => ApiTokenScope, { description: 'The scope.' })
  scope!: ApiTokenScope;

  @Field(() => String, { description: 'Its name.' })
  label!: string;

  @Field(() => String, { description: 'What it allows.' })
  hint!: string;
}

/** Tokens for one organisation. */
@ObjectType({ description: 'Tokens for scripts that act for one organisation.' })
export class ApiTokens implements ApiTokensRow {
  @Field(() => ID, { description: 'Opaque id of the organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the organisation.' })
  organisationName!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The most days a token may live there; null where nobody may have one.',
  })
  mostDays!: number | null;

  @Field(() => [ApiTokenScopeOffer], { description: 'What a token can be made for.' })
  scopes!: TokenScopeRow[];

  @Field(() => [ApiToken], { description: 'Those in force, then those that ended; each the newest first.' })
  tokens!: ApiTokenRow[];
}

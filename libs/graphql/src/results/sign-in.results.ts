import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { ViewerRow } from '#read-models/viewer/viewer.rows';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';
import { Viewer } from '../types/viewer/viewer.type.ts';
import { resultType } from './answer.ts';
import { NotPermitted } from './refusal.types.ts';

const answers = {
  signedIn: 'SignedIn',
  refused: 'SignInRefused',
  secondFactorNeeded: 'SecondFactorNeeded',
} as const;

/** Signed in: the token to send as a bearer with every request. */
@ObjectType({ description: 'Signed in: the token to send as a bearer with every request.' })
export class SignedIn {
  @Field(() => String, { description: 'The bearer token. It is shown once and cannot be read again.' })
  token!: string;

  @Field(() => DateTimeScalar, { description: 'When the token stops working.' })
  expiresAt!: Instant;

  @Field(() => Viewer, { description: 'The person signed in.' })
  viewer!: ViewerRow;
}

/** Not signed in; the reason never tells whether the address is known. */
@ObjectType({ description: 'Not signed in; the reason never tells whether the address is known.' })
export class SignInRefused {
  @Field(() => String, { description: 'The refusal in words, for people.' })
  message!: string;
}

/** The password was right; a second factor is still wanted. */
@ObjectType({ description: 'The password was right; a second factor is still wanted.' })
export class SecondFactorNeeded {
  @Field(() => String, {
    description: 'What to send with the code. It can be tried once, within five minutes.',
  })
  ticket!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was wrong with the code before, if there was one.',
  })
  problem!: string | null;
}

/** What signing in answers. */
export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'What signing in answers.',
  types: () => [SignedIn, SignInRefused, SecondFactorNeeded] as const,
  resolveType: (value: { kind: keyof typeof answers }) => answers[value.kind],
});

/** The person now acts for the organisation asked for. */
@ObjectType({ description: 'The person now acts for the organisation asked for.' })
export class ActingFor {
  @Field(() => Viewer, { description: 'The person, where they act now.' })
  viewer!: ViewerRow;
}

/** What choosing an organisation answers. */
export const ActForResult = createUnionType({
  name: 'ActForResult',
  description: 'What choosing an organisation to act for answers.',
  types: () => [ActingFor, NotPermitted] as const,
  resolveType: resultType('ActingFor'),
});

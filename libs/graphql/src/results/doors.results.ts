import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { DoorsRow } from '#read-models/doors/doors.reader';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';
import { Doors } from '../types/doors/doors.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';
import { SignInRefused } from './sign-in.results.ts';

/** The ways in were changed. */
@ObjectType({ description: 'The ways in were changed.' })
export class DoorsKept {
  @Field(() => Doors, { description: 'The ways in as they stand now.' })
  doors!: DoorsRow;
}

/** What changing the ways in answers. */
export const KeepDoorsResult = createUnionType({
  name: 'KeepDoorsResult',
  description: 'What changing the ways in answers.',
  types: () => [DoorsKept, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('DoorsKept'),
});

/** A one-time link was made. */
@ObjectType({ description: 'A one-time link was made.' })
export class SignInLinkIssued {
  @Field(() => String, { description: 'Name of the person it is for.' })
  personName!: string;

  @Field(() => String, { description: 'The secret of the link. It is shown once and cannot be read again.' })
  secret!: string;

  @Field(() => DateTimeScalar, { description: 'When it stops working.' })
  expiresAt!: Instant;
}

/** What making a one-time link answers. */
export const IssueLinkResult = createUnionType({
  name: 'IssueSignInLinkResult',
  description: 'What making a one-time link answers.',
  types: () => [SignInLinkIssued, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('SignInLinkIssued'),
});

/** Where a sign-in goes on. */
@ObjectType({ description: 'Where a sign-in at a provider goes on.' })
export class ProviderSignInBegun {
  @Field(() => String, { description: 'Where to send the browser.' })
  address!: string;

  @Field(() => String, { description: 'What this browser, and no other, must show when it comes back.' })
  browser!: string;
}

/** What beginning a sign-in at a provider answers. */
export const BeginSignInResult = createUnionType({
  name: 'BeginProviderSignInResult',
  description: 'What beginning a sign-in at a provider answers.',
  types: () => [ProviderSignInBegun, SignInRefused] as const,
  resolveType: (value: { kind: 'begun' | 'refused' }) =>
    value.kind === 'begun' ? 'ProviderSignInBegun' : 'SignInRefused',
});

/** The password was chosen. */
@ObjectType({ description: 'The password was chosen; every session of the person has ended.' })
export class PasswordChosen {
  @Field(() => String, { description: 'The address to sign in with.' })
  email!: string;
}

/** What choosing a password answers. */
export const ChoosePasswordResult = createUnionType({
  name: 'ChoosePasswordResult',
  description: 'What choosing a password answers.',
  types: () => [PasswordChosen, Invalid, NotFound] as const,
  resolveType: resultType('PasswordChosen'),
});

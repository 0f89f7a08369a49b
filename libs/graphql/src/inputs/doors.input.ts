import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';

/** What a one-time link is for. */
export enum SignInLinkKind {
  join = 'join',
  password = 'password',
}
registerEnumType(SignInLinkKind, {
  name: 'SignInLinkKind',
  description: 'What a one-time link is for.',
  valuesMap: {
    join: { description: "To link an account at the organisation's own identity provider." },
    password: { description: 'To choose a password.' },
  },
});

/** Adds an identity provider. */
@InputType({ description: 'Adds an identity provider of an organisation.' })
export class AddSignInProviderInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'What its people call it.' })
  name!: string;

  @Field(() => String, { description: 'The exact issuer that its tokens must name.' })
  issuer!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The Microsoft Entra tenant, where the issuer does not say it.',
  })
  entraTenant?: string | null;

  @Field(() => String, { description: 'What the provider calls this product.' })
  clientId!: string;

  @Field(() => String, { nullable: true, description: 'The secret it gave; none for a public client.' })
  clientSecret?: string | null;

  @Field(() => Boolean, { description: 'Whether the sign-in page shows it to everybody.' })
  listed!: boolean;
}

/** Withdraws an identity provider. */
@InputType({ description: 'Withdraws an identity provider.' })
export class WithdrawSignInProviderInput {
  @Field(() => ID, { description: 'The provider.' })
  providerId!: string;
}

/** Makes a one-time link for a person. */
@InputType({ description: 'Makes a one-time link for a person.' })
export class IssueSignInLinkInput {
  @Field(() => ID, { description: 'The organisation they act for.' })
  organisationId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => SignInLinkKind, { description: 'What the link is for.' })
  kind!: SignInLinkKind;
}

/** Unlinks a person's accounts. */
@InputType({ description: 'Unlinks the accounts of a person at the providers of an organisation.' })
export class UnlinkSignInInput {
  @Field(() => ID, { description: 'The organisation they act for.' })
  organisationId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;
}

/** Takes a second factor off. */
@InputType({ description: 'Takes the second factor off that somebody else has lost.' })
export class TakeOffSecondFactorInput {
  @Field(() => ID, { description: 'The organisation they act for.' })
  organisationId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Why, and how you know that it was they who asked.' })
  reason!: string;
}

/** Begins a sign-in at a provider. */
@InputType({ description: 'Begins a sign-in at an identity provider.' })
export class BeginProviderSignInInput {
  @Field(() => ID, { description: 'The provider.' })
  providerId!: string;

  @Field(() => String, { description: 'Where the provider is to send the browser back to.' })
  returnTo!: string;

  @Field(() => String, { nullable: true, description: 'The secret of an invitation that was followed.' })
  invitation?: string | null;
}

/** Finishes a sign-in at a provider. */
@InputType({ description: 'Finishes a sign-in at an identity provider.' })
export class FinishProviderSignInInput {
  @Field(() => String, { description: 'What the beginning gave to this browser.' })
  browser!: string;

  @Field(() => String, { description: 'The query of the address that the browser was sent back to.' })
  query!: string;
}

/** Chooses a password. */
@InputType({ description: 'Chooses a password by a one-time link.' })
export class ChoosePasswordInput {
  @Field(() => String, { description: 'The secret of the link.' })
  link!: string;

  @Field(() => String, { description: 'The password chosen, of ten characters at least.' })
  password!: string;
}

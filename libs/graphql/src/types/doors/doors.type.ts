import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { DoorPerson as DoorPersonRow } from '#application/ports/doors';
import type { DoorsRow, KeptProviderRow, SignInProviderRow } from '#read-models/doors/doors.reader';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** An identity provider at which an organisation's people sign in. */
@ObjectType({ description: 'An identity provider at which the people of an organisation sign in.' })
export class SignInProvider implements SignInProviderRow {
  @Field(() => ID, { description: 'Opaque id of the provider.' })
  id!: string;

  @Field(() => String, { description: 'What its people call it.' })
  name!: string;
}

/** A provider as its organisation registered it. */
@ObjectType({ description: 'An identity provider as its organisation registered it; never its secret.' })
export class KeptProvider extends SignInProvider implements KeptProviderRow {
  @Field(() => String, { description: 'The exact issuer that its tokens must name.' })
  issuer!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The Microsoft Entra tenant that its tokens must name.',
  })
  entraTenant!: string | null;

  @Field(() => String, { description: 'What the provider calls this product.' })
  clientId!: string;

  @Field(() => Boolean, { description: 'Whether a client secret is kept for it.' })
  hasSecret!: boolean;

  @Field(() => Boolean, { description: 'Whether the sign-in page shows it to everybody.' })
  listed!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  addedAt!: Instant;
}

/** A person who acts for the organisation, and how they sign in. */
@ObjectType({ description: 'A person who acts for the organisation, and how they sign in.' })
export class DoorPerson implements DoorPersonRow {
  @Field(() => ID, { description: 'Opaque id of the person.' })
  personId!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { description: 'Address of the local account.' })
  email!: string;

  @Field(() => Boolean, { description: 'Whether they can sign in with a password.' })
  hasPassword!: boolean;

  @Field(() => Boolean, { description: 'Whether they have set up a second factor.' })
  hasSecondFactor!: boolean;

  @Field(() => [String], { description: 'Names of the providers at which an account is linked.' })
  linkedAt!: string[];

  @Field(() => Boolean, { description: 'Whether they act for other organisations too.' })
  actsElsewhere!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When an administrator here asked to have their second factor taken off, while it waits for the others they act for.',
  })
  factorAskedAt!: Date | null;
}

/** By what doors the people of an organisation come in. */
@ObjectType({ description: 'By what doors the people of an organisation come in.' })
export class Doors implements DoorsRow {
  @Field(() => ID, { description: 'Opaque id of the organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the organisation.' })
  organisationName!: string;

  @Field(() => [KeptProvider], { description: 'Its identity providers in use, by name.' })
  providers!: KeptProviderRow[];

  @Field(() => [DoorPerson], { description: 'Everyone who acts for it today, by name.' })
  people!: DoorPersonRow[];
}

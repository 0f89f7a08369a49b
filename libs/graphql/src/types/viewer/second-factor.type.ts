import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Offered, SecondFactorState } from '#application/identity/second-factors';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** What a phone needs to make codes. */
@ObjectType({ description: 'What a phone needs to make codes.' })
export class OfferedFactor implements Offered {
  @Field(() => String, { description: 'The address that authenticator apps read from a picture.' })
  address!: string;

  @Field(() => String, { description: 'The secret in base32, to be typed instead.' })
  secret!: string;
}

/** How a person's own second factor stands. */
@ObjectType({ description: "How a person's own second factor stands." })
export class SecondFactor implements SecondFactorState {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is in force; none when it is not.',
  })
  since!: Date | null;

  @Field(() => Int, { description: 'How many recovery codes have not been used.' })
  recoveryCodesLeft!: number;

  @Field(() => OfferedFactor, { nullable: true, description: 'What waits for a first code from the phone.' })
  offered!: Offered | null;
}

/** That a second factor was taken off. */
@ObjectType({ description: 'That an administrator took a second factor off.' })
export class SecondFactorTakenOff {
  @Field(() => String, { description: 'The organisation whose administrator it was.' })
  organisationName!: string;

  @Field(() => String, { description: 'Who did it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Instant;
}

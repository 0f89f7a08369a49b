import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SharingLevel } from '#domain/sharing/sharing-context';
import { SharingLevelEnum } from '../enums/sharing.enum.ts';
import { DateScalar } from '../scalars/date.scalar.ts';

/** A proposal to share a measure. */
@InputType({
  description:
    'A proposal to share a measure. Name the measure in one of three ways: an indicator of your own organisation, ' +
    'an organisation with words for the measure you ask of it, or the agreement whose terms are to change.',
})
export class ProposeSharingInput {
  @Field(() => ID, { description: 'The partnership to share with.' })
  partnershipId!: string;

  @Field(() => ID, { nullable: true, description: 'The indicator of your own organisation to share.' })
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that is asked for a measure.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The measure that it is asked for, in words.' })
  measure?: string | null;

  @Field(() => ID, { nullable: true, description: 'The agreement whose level or dates are to change.' })
  replacesId?: string | null;

  @Field(() => SharingLevelEnum, { description: 'How much is to be shared.' })
  level!: SharingLevel;

  @Field(() => DateScalar, { description: 'First day, today or later.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day, five years on at the latest.' })
  ends!: string;

  @Field(() => String, { description: 'What the partnership will use the measure for.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What every act on an agreement carries. */
@InputType({ isAbstract: true })
export abstract class SharingInput {
  @Field(() => ID, { description: 'The agreement.' })
  agreementId!: string;

  @Field(() => Int, { description: 'Version of the agreement that the person saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Agreeing to a proposal. */
@InputType({ description: 'Agreeing to a proposal.' })
export class AgreeSharingInput extends SharingInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Which of your indicators is meant, when the measure was asked for in words.',
  })
  indicatorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Anything to say with it.' })
  comment?: string | null;
}

/** An act on an agreement that must say why. */
@InputType({ description: 'An act on an agreement that must say why.' })
export class SharingReasonInput extends SharingInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

const KEY = 'A repeat with the same key gets the first answer.';
const PARTNERSHIP = 'The partnership.';
const MEMBER = 'The organisation that is a member of it.';

/** Ends a membership after a last day. */
@InputType({ description: 'Ends a membership after a last day.' })
export class LeavePartnershipInput {
  @Field(() => ID, { description: PARTNERSHIP })
  partnershipId!: string;

  @Field(() => ID, { description: MEMBER })
  organisationId!: string;

  @Field(() => DateScalar, { description: 'Last day as a member, today or later.' })
  lastDay!: string;

  @Field(() => String, { description: 'Why; it stays on the record.' })
  reason!: string;

  @Field(() => [String], { description: 'Keys of the open work that stays as it is, of what may.' })
  leaves!: string[];

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** Calls off that a member leaves. */
@InputType({ description: 'Calls off that a member leaves.' })
export class StayInPartnershipInput {
  @Field(() => ID, { description: PARTNERSHIP })
  partnershipId!: string;

  @Field(() => ID, { description: MEMBER })
  organisationId!: string;

  @Field(() => String, { description: 'Why; it stays on the record.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** Names the accountable body. */
@InputType({ description: 'Names the accountable body.' })
export class NameAccountableBodyInput {
  @Field(() => ID, { description: PARTNERSHIP })
  partnershipId!: string;

  @Field(() => ID, { description: 'The member that it is from now on.' })
  organisationId!: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

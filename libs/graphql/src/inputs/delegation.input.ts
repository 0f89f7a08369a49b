import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

const KEY = 'A repeat with the same key gets the first answer.';

/** Gives a role of one's own to a stand-in for a time. */
@InputType({ description: 'Gives a role of one’s own to a stand-in for a time.' })
export class DelegateRoleInput {
  @Field(() => ID, { description: 'The appointment of one’s own.' })
  appointmentId!: string;

  @Field(() => ID, { description: 'The colleague who is to stand in.' })
  personId!: string;

  @Field(() => DateScalar, { description: 'First day, today or later.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day, a year later at most and never after the appointment.' })
  ends!: string;

  @Field(() => String, { description: 'Why; it stays on the record.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** Takes a delegated role back at once. */
@InputType({ description: 'Takes a delegated role back at once.' })
export class EndDelegationInput {
  @Field(() => ID, { description: 'The delegation.' })
  delegationId!: string;

  @Field(() => String, { description: 'Why; it stays on the record.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

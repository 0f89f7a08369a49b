import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { DelegationRow } from '#read-models/delegations/delegations.rows';
import type { Instant } from '#read-models/instant';
import type { AvailableActRow } from '#read-models/process/process.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { AvailableAct } from '../process/available-act.type.ts';

/** A role given to a stand-in for a time. */
@ObjectType({ description: 'A role given to a stand-in for a time.' })
export class Delegation implements DelegationRow {
  @Field(() => ID, { description: 'Opaque id of the delegation.' })
  id!: string;

  @Field(() => String, { description: 'The role in words, with its portfolio.' })
  roleName!: string;

  @Field(() => String, { description: 'The organisation or partnership that the role is in.' })
  tenantName!: string;

  @Field(() => String, { description: 'Whose role it is.' })
  fromName!: string;

  @Field(() => String, { description: 'Who stands in.' })
  toName!: string;

  @Field(() => String, { description: 'What the stand-in is otherwise.' })
  toJobTitle!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  starts!: string;

  @Field(() => DateScalar, { description: 'Last day, no later than that of the appointment.' })
  ends!: string;

  @Field(() => String, { description: 'Why it was given.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  grantedAt!: Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back, if it was.' })
  endedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  endReason!: string | null;

  @Field(() => String, { description: 'inForce, toCome or over.' })
  standing!: string;

  @Field(() => [AvailableAct], { description: 'What may be done with it, or why not by this person.' })
  acts!: AvailableActRow[];
}

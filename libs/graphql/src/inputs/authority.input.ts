import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ApproverRole } from '#domain/resource/virement-approvers';
import { ApproverRoleEnum } from '../enums/approver-role.enum.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { PenceScalar } from '../scalars/pence.scalar.ts';

/** One step of authority to set. */
@InputType({ description: 'One step of authority to set.' })
export class AuthorityTierInput {
  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The most it reaches to: pence, or hundredths of a post; null in the last step.',
  })
  upTo?: number | null;

  @Field(() => [ApproverRoleEnum], {
    description: 'Who approves what a budget holder has agreed to; nobody in a first step that needs nobody.',
  })
  approvers!: ApproverRole[];
}

/** Limits of authority to set. */
@InputType({ description: 'How much who may decide in an organisation, from a day on.' })
export class SetAuthorityInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => Int, { description: 'The latest version that was seen; 0 before the first.' })
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'The first day they hold, today at the earliest.' })
  starts!: string;

  @Field(() => String, { description: 'The body that decided them.' })
  decidedBy!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => [AuthorityTierInput], {
    description: 'Steps for money, from the least up; none for no limit.',
  })
  money!: AuthorityTierInput[];

  @Field(() => [AuthorityTierInput], {
    description: 'Steps for staff, from the least up; none for no limit.',
  })
  staff!: AuthorityTierInput[];

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

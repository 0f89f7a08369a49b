import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type {
  AuthorityLimitsRow,
  AuthorityTierRow,
  AuthorityVersionRow,
} from '#read-models/resource/authority.rows';
import { ApproverRoleEnum } from '../../enums/approver-role.enum.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { PenceScalar } from '../../scalars/pence.scalar.ts';

/** One step of authority. */
@ObjectType({ description: 'One step of authority: up to how much, and who decides.' })
export class AuthorityTier implements AuthorityTierRow {
  @Field(() => String, { description: 'GBP or FTE.' })
  unit!: string;

  @Field(() => PenceScalar, {
    nullable: true,
    description: 'The most it reaches to: pence, or hundredths of a post; null for any amount.',
  })
  upTo!: number | null;

  @Field(() => [ApproverRoleEnum], {
    description: 'Who approves what a budget holder has agreed to; nobody where that is enough.',
  })
  approvers!: string[];

  @Field(() => String, { description: 'How far it reaches, in words.' })
  reach!: string;

  @Field(() => String, { description: 'Who decides, in words.' })
  who!: string;
}

/** Limits for a day on. */
@ObjectType({ description: 'Limits as they were set for a day on.' })
export class AuthorityVersion implements AuthorityVersionRow {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;

  @Field(() => DateScalar, { description: 'The first day they hold.' })
  starts!: string;

  @Field(() => String, { description: 'inForce, coming or past.' })
  standing!: string;

  @Field(() => String, { description: 'The body that decided them.' })
  decidedBy!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who recorded them.' })
  recordedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When that was.' })
  recordedAt!: Instant;

  @Field(() => [AuthorityTier], {
    description: 'The steps for money, then those for staff, from the least up.',
  })
  tiers!: AuthorityTierRow[];
}

/** How much who may decide in an organisation. */
@ObjectType({ description: 'How much who may decide in an organisation, now, later and before.' })
export class AuthorityLimits implements AuthorityLimitsRow {
  @Field(() => ID, { description: 'The organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, {
    description: 'The latest version, to send back as expectedVersion; 0 before the first.',
  })
  version!: number;

  @Field(() => Boolean, { description: 'Whether this person may set them.' })
  maySet!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;

  @Field(() => [AuthorityVersion], { description: 'Every version, the latest first day first.' })
  versions!: AuthorityVersionRow[];
}

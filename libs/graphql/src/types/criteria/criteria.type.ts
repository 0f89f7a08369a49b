import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  CriteriaProposalRow,
  CriteriaRow,
  CriteriaVersionRow,
  CriterionRow,
  FlaggedRow,
  PastFlagRow,
} from '#read-models/criteria/criteria.rows';
import type { Instant } from '#read-models/instant';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One rule by which a figure is exceptional. */
@ObjectType({ description: 'One rule by which a figure is exceptional.' })
export class Criterion implements CriterionRow {
  @Field(() => String, { description: 'Code of the rule.' })
  rule!: string;

  @Field(() => Int, { nullable: true, description: 'Periods in a row, where not the usual number.' })
  periods!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it counts as, where not the usual: bad, attention or good.',
  })
  counts!: string | null;

  @Field(() => [String], { description: 'Statuses in which alone it fires; none for all.' })
  whileRag!: string[];

  @Field(() => String, { description: 'The rule as a sentence.' })
  words!: string;
}

/** One version of the exception criteria, as a body adopted it. */
@ObjectType({ description: 'One version of the exception criteria, as a body adopted it.' })
export class CriteriaVersion implements CriteriaVersionRow {
  @Field(() => Int, { description: 'Which version.' })
  version!: number;

  @Field(() => String, { description: 'The body.' })
  adoptedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it adopted them.' })
  adoptedAt!: Instant;

  @Field(() => DateScalar, { description: 'First day on which they count.' })
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'Whether they count today.' })
  inForce!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why they were proposed; null where they were adopted without a proposal here.',
  })
  rationale!: string | null;

  @Field(() => String, { nullable: true, description: 'Who proposed them; null as the rationale is.' })
  proposedBy!: string | null;

  @Field(() => [Criterion], { description: 'The rules.' })
  rules!: CriterionRow[];
}

/** Exception criteria put to the body and not yet decided. */
@ObjectType({ description: 'Exception criteria put to the body and not yet decided.' })
export class CriteriaProposal implements CriteriaProposalRow {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => DateScalar, { description: 'First day on which they would count.' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'Why.' })
  rationale!: string;

  @Field(() => String, { description: 'Who proposed them.' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  proposedAt!: Instant;

  @Field(() => [Criterion], { description: 'The rules.' })
  rules!: CriterionRow[];

  @Field(() => Boolean, { description: 'Whether you may adopt or refuse them.' })
  mayDecide!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}

/** A measure whose latest figure is exceptional, and by which version. */
@ObjectType({ description: 'A measure whose latest figure is exceptional, and by which version.' })
export class FlaggedMeasure implements FlaggedRow {
  @Field(() => ID, { description: 'The measure.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'bad, attention or good.' })
  counts!: string;

  @Field(() => String, { description: 'The rule that fired.' })
  words!: string;

  @Field(() => Int, { description: 'The version that fired.' })
  version!: number;
}

/** A period of a measure that was exceptional by the criteria of its own time. */
@ObjectType({ description: 'A period of a measure that was exceptional by the criteria of its own time.' })
export class PastFlag implements PastFlagRow {
  @Field(() => String, { description: 'The period.' })
  periodLabel!: string;

  @Field(() => DateScalar, { description: 'The day on which its figure was to be judged.' })
  judgedOn!: string;

  @Field(() => String, { description: 'bad, attention or good.' })
  counts!: string;

  @Field(() => String, { description: 'Why it fired.' })
  words!: string;

  @Field(() => Int, { description: 'The version that fired.' })
  version!: number;

  @Field(() => String, { description: 'The body that had adopted it.' })
  adoptedBy!: string;
}

/** How a partnership or an organisation decides what is exceptional. */
@ObjectType({ description: 'How a partnership or an organisation decides what is exceptional.' })
export class ExceptionCriteria implements CriteriaRow {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'partnership or organisation.' })
  of!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [CriteriaVersion], { description: 'Every version, newest first.' })
  versions!: CriteriaVersionRow[];

  @Field(() => CriteriaProposal, { nullable: true, description: 'What waits for a decision.' })
  proposal!: CriteriaProposalRow | null;

  @Field(() => [FlaggedMeasure], { description: 'What is exceptional now, the gravest first.' })
  flagged!: FlaggedRow[];

  @Field(() => Boolean, { description: 'Whether you may propose others.' })
  mayPropose!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in words.' })
  whyNot!: string | null;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ClosingNoteRow } from '#read-models/closing/closing.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** One thing that a case left behind, in its latest version. */
@ObjectType({ description: 'One thing that a case left behind, in its latest version.' })
export class ClosingNote implements ClosingNoteRow {
  @Field(() => String, { description: 'practiceNote, commendation or resources.' })
  kind!: ClosingNoteRow['kind'];

  @Field(() => Int, { description: 'Which version it is, from 1; a correction is a new one.' })
  version!: number;

  @Field(() => String, { description: 'What worked, what somebody is commended for, or the reason.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Of a practice note: for whom it worked.' })
  forWhom!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a practice note: what it took.' })
  whatItTook!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a practice note: what to watch.' })
  whatToWatch!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a commendation: to whom.' })
  commended!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Of resources: whether they can move on.' })
  resourcesMayMove!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Of resources that can: from which heading.' })
  heading!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of resources that can: the first day.' })
  movesFrom!: string | null;

  @Field(() => String, { description: 'Who wrote it.' })
  by!: string;

  @Field(() => String, { description: 'Their job.' })
  jobTitle!: string;

  @Field(() => String, { description: 'For which organisation they wrote it.' })
  organisationName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  at!: Instant;
}

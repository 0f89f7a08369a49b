import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CaseStateCountRow } from '#read-models/cases/cases.rows';

/** How many cases stand in one state. */
@ObjectType({ description: 'How many cases stand in one state.' })
export class CaseStateCount implements CaseStateCountRow {
  @Field(() => String, { description: 'The state.' })
  state!: string;

  @Field(() => String, { description: 'The state in words.' })
  label!: string;

  @Field(() => Int, { description: 'Cases in it now.' })
  count!: number;

  @Field(() => Int, { description: 'Those of them that are overdue.' })
  overdue!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days that half of the stays in this state that ended took at most; null where none ended.',
  })
  medianWorkingDays!: number | null;
}

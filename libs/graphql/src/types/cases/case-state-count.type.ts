import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
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

  @Field(() => Float, {
    nullable: true,
    description: 'Median days that cases have spent in this state, those in it now included.',
  })
  medianDays!: number | null;
}

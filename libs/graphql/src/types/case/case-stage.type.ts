import { Field, ObjectType } from '@nestjs/graphql';
import type { CaseStageRow } from '#read-models/case/case.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One stage of the main path, and whether the case has been there. */
@ObjectType({ description: 'One stage of the main path, and whether the case has been there.' })
export class CaseStage implements CaseStageRow {
  @Field(() => String, { description: 'Stable key of the stage.' })
  key!: string;

  @Field(() => String, { description: 'The stage in words.' })
  label!: string;

  @Field(() => String, { description: 'done, current, ahead or skipped.' })
  status!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the case last entered it.' })
  enteredAt!: Instant | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the case last left it.' })
  leftAt!: Instant | null;
}

import { Field, ObjectType } from '@nestjs/graphql';
import type { HistoryChangeRow } from '#read-models/process/process.rows';

/** One thing that an act changed, in words. */
@ObjectType({ description: 'One thing that an act changed, in words.' })
export class HistoryChange implements HistoryChangeRow {
  @Field(() => String, { description: 'What was changed.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'What stood there; null when there was nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there since; null when nothing does.' })
  after!: string | null;
}

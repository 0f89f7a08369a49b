import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AvailableActRow } from '#read-models/process/process.rows';
import type { ChartRebaseRow, ChartStartsRow, RebaseHintRow } from '#read-models/indicator/rebase.reader';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { AvailableAct } from '../process/available-act.type.ts';

/** A day from which an indicator's chart starts afresh. */
@ObjectType({ description: "A day from which an indicator's chart starts afresh, because the work changed." })
export class ChartRebase implements ChartRebaseRow {
  @Field(() => DateScalar, { description: 'The day.' })
  from!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who decided it.' })
  by!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  at!: ChartRebaseRow['at'];

  @Field(() => ID, { nullable: true, description: 'The case whose plan brought the change.' })
  caseId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its number.' })
  caseNumber!: number | null;
}

/** A plan that was approved. */
@ObjectType({ description: 'A plan that was approved: from its day the work may have changed.' })
export class RebaseHint implements RebaseHintRow {
  @Field(() => DateScalar, { description: 'The day on which it was approved.' })
  from!: string;

  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Its number.' })
  caseNumber!: number;
}

/** Where an indicator's chart starts afresh. */
@ObjectType({ description: "Where an indicator's chart starts afresh, and where it might." })
export class ChartStarts implements ChartStartsRow {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Its title.' })
  indicatorTitle!: string;

  @Field(() => [ChartRebase], { description: 'The days in force, oldest first.' })
  rebases!: ChartRebaseRow[];

  @Field(() => [RebaseHint], { description: 'Approved plans that no such day names, newest first.' })
  hints!: RebaseHintRow[];

  @Field(() => AvailableAct, { description: 'Whether you may start it afresh, and if not, why.' })
  act!: AvailableActRow;
}

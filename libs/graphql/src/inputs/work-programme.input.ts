import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

const KEY = 'A repeat with the same key gets the first answer.';

/** Something for scrutiny to look at. */
@InputType({ description: 'Something for scrutiny to look at; a case is put there by watching it.' })
export class AddToProgrammeInput {
  @Field(() => ID, { description: 'The partnership whose scrutiny it is.' })
  partnershipId!: string;

  @Field(() => ID, { nullable: true, description: 'An indicator.' })
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Or a recommendation.' })
  recommendationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Or a matter, in a few words.' })
  title?: string | null;

  @Field(() => String, { description: 'Why scrutiny should look at it.' })
  reason!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the meeting, once that is known.' })
  meetingOn?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** What every act on an item of the work programme carries. */
@InputType({ isAbstract: true })
abstract class ProgrammeItemInput {
  @Field(() => ID, { description: 'The item.' })
  itemId!: string;

  @Field(() => Int, { description: 'Version of the item that the person saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

/** The meeting an item is put down for. */
@InputType({ description: 'The meeting an item is put down for.' })
export class MoveItemInput extends ProgrammeItemInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the meeting, or none yet.' })
  meetingOn?: string | null;
}

/** Why an item leaves the work programme. */
@InputType({ description: 'Why an item leaves the work programme.' })
export class TakeOffItemInput extends ProgrammeItemInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

import { Field, ID, InputType } from '@nestjs/graphql';

/** Shows an indicator to everybody, as it stands now. */
@InputType({ description: 'Shows an indicator to everybody, as it stands now.' })
export class PublishIndicatorInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { nullable: true, description: 'What readers should know of this edition.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Shows every measure of a suite to everybody, as it stands now. */
@InputType({ description: 'Shows every measure of a suite to everybody, as it stands now.' })
export class PublishSuiteInput {
  @Field(() => ID, { description: 'The suite.' })
  suiteId!: string;

  @Field(() => String, { nullable: true, description: 'What readers should know of these editions.' })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Takes an indicator out of the public's sight. */
@InputType({ description: 'Takes an indicator out of the public’s sight.' })
export class WithdrawPublicationInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** What is said of a suite. */
@InputType({ description: 'What is said of a suite.' })
class SuiteWordsInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is a key suite.' })
  key!: boolean;

  @Field(() => Boolean, { description: 'Whether it is meant for everybody to see.' })
  forPublic!: boolean;

  @Field(() => [ID], { description: 'Its indicators, and measures that members share, in order.' })
  measureIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why a key suite has fewer than 20 measures or more than 30.',
  })
  sizeReason?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** A suite to make. */
@InputType({ description: 'A suite to make.' })
export class DefineSuiteInput extends SuiteWordsInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its short code, which stays.' })
  code!: string;
}

/** A suite as it is to be from now on. */
@InputType({ description: 'A suite as it is to be from now on.' })
export class ChangeSuiteInput extends SuiteWordsInput {
  @Field(() => ID, { description: 'The suite.' })
  suiteId!: string;

  @Field(() => Int, { description: 'Version of it that was seen.' })
  expectedVersion!: number;
}

import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** An import to do something with. */
@InputType({ description: 'An import to do something with.' })
export class ImportActInput {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What something that a file says means. */
@InputType({ description: 'What something that a file says means.' })
export class ImportAnswerInput {
  @Field(() => String, { description: 'What it is about: series, period, area, fill, standing or unusual.' })
  kind!: string;

  @Field(() => String, { description: 'What the file says.' })
  said!: string;

  @Field(() => String, {
    description:
      'Id of the indicator, a period in another spelling, the area, what the file does not say, one of ImportQuestion.choices, why it is right, leaveOut, or empty to take it back.',
  })
  meant!: string;
}

/** How a file is to be read. */
@InputType({ description: 'How a file is to be read.' })
export class MapImportInput extends ImportActInput {
  @Field(() => Int, { description: 'The row of the headings, from 1.' })
  headerRow!: number;

  @Field(() => [String], { description: 'What each column says, in their order; see ImportColumn.role.' })
  roles!: string[];

  @Field(() => [ImportAnswerInput], { description: 'Answers to what the file leaves open.' })
  answers!: ImportAnswerInput[];
}

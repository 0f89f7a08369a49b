import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A link between two measures. */
@InputType({ description: 'A link between two measures.' })
export class LinkMeasuresInput {
  @Field(() => ID, { description: 'What comes first.' })
  fromIndicatorId!: string;

  @Field(() => ID, { description: 'What follows.' })
  toIndicatorId!: string;

  @Field(() => String, { description: 'leadsTo or proxyFor.' })
  sort!: string;

  @Field(() => Int, { description: 'Months after which it shows.' })
  lagMonths!: number;

  @Field(() => String, { description: 'weak, moderate or strong.' })
  strength!: string;

  @Field(() => String, { description: 'What it rests on.' })
  evidence!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** What is done with a link. */
@InputType({ description: 'What is done with a link.' })
export class AnswerLinkInput {
  @Field(() => ID, { description: 'The link.' })
  linkId!: string;

  @Field(() => String, { description: 'confirm or end.' })
  act!: string;

  @Field(() => String, { nullable: true, description: 'Why it ends.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

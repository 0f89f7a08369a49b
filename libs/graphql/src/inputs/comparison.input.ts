import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** A set of areas to compare with: a new one, or one worded anew. */
@InputType({ description: 'A set of areas to compare with: a new one, or one worded anew.' })
export class KeepComparatorSetInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the set that is worded anew; none for a new one.',
  })
  code?: string | null;

  @Field(() => Int, { nullable: true, description: 'The wording that you saw; none for a new set.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'What it is called, 100 characters at most.' })
  name!: string;

  @Field(() => String, { description: 'Why these areas, 500 characters at most.' })
  reason!: string;

  @Field(() => [String], { description: 'Codes of the areas.' })
  areas!: string[];

  @Field(() => String, { nullable: true, description: 'Code of a whole country to show beside them.' })
  benchmark?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** Gives a set up. */
@InputType({ description: 'Gives a set up.' })
export class RetireComparatorSetInput {
  @Field(() => ID, { description: 'The partnership or organisation.' })
  ownerId!: string;

  @Field(() => String, { description: 'Code of the set.' })
  code!: string;

  @Field(() => Int, { description: 'The wording that you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, 500 characters at most.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

/** An area that measures otherwise. */
@InputType({ description: 'An area that measures otherwise.' })
export class DifferingAreaInput {
  @Field(() => String, { description: 'Code of the area.' })
  areaCode!: string;

  @Field(() => String, { description: 'What differs, 200 characters at most.' })
  how!: string;
}

/** Chooses what an indicator is compared with. */
@InputType({ description: 'Chooses what an indicator is compared with.' })
export class ChooseComparatorsInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the set; none for every area that there are figures of.',
  })
  setCode?: string | null;

  @Field(() => [DifferingAreaInput], { description: 'Areas of it that measure otherwise.' })
  differs!: DifferingAreaInput[];

  @Field(() => Int, { description: 'How often it was chosen before, as you saw; 0 for never.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

import { Field, InputType } from '@nestjs/graphql';
import { CaseInput } from './case.input.ts';

/** The computed verdict, confirmed. */
@InputType({ description: 'The computed verdict, confirmed.' })
export class ConfirmVerdictInput extends CaseInput {
  @Field(() => String, { description: 'What will change because of this.' })
  lesson!: string;

  @Field(() => String, { nullable: true, description: 'challenge or redesign, when it did not improve.' })
  next?: string | null;
}

/** Another verdict than the computed one; scrutiny is told. */
@InputType({ description: 'Another verdict than the computed one; scrutiny is told.' })
export class OverrideVerdictInput extends CaseInput {
  @Field(() => String, { description: 'improved, noChange or worse.' })
  verdict!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'What will change because of this.' })
  lesson!: string;

  @Field(() => String, { nullable: true, description: 'challenge or redesign, when it did not improve.' })
  next?: string | null;
}

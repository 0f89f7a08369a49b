import { Field, ID, InputType } from '@nestjs/graphql';
import { CaseInput } from './case.input.ts';

/** Consent to one side of a resource shift. */
@InputType({ description: 'Consent to one side of a resource shift.' })
export class ShiftLegInput extends CaseInput {
  @Field(() => ID, { description: 'The leg.' })
  legId!: string;

  @Field(() => ID, { description: "The organisation's own heading that gives or receives." })
  headingId!: string;

  @Field(() => String, { nullable: true, description: 'A comment.' })
  comment?: string | null;
}

/** Refusal of one side of a resource shift. */
@InputType({ description: 'Refusal of one side of a resource shift.' })
export class RefuseShiftInput extends CaseInput {
  @Field(() => ID, { description: 'The leg.' })
  legId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

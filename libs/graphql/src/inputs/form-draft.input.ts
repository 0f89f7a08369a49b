import { Field, ID, InputType } from '@nestjs/graphql';

/** One field of a form as typed. */
@InputType({ description: 'One field of a form as typed.' })
export class FormDraftFieldInput {
  @Field(() => String, { description: 'Its name on the form, 200 characters at most.' })
  name!: string;

  @Field(() => String, { description: 'What was typed.' })
  value!: string;
}

/** A long form to keep as far as it is typed. */
@InputType({ description: 'A long form to keep as far as it is typed.' })
export class SaveFormDraftInput {
  @Field(() => ID, { description: 'The case it is about.' })
  caseId!: string;

  @Field(() => String, { description: 'Which form: challenge, explain or review.' })
  form!: string;

  @Field(() => [FormDraftFieldInput], {
    description: 'Every field, 300 at most; none at all takes the draft away.',
  })
  fields!: FormDraftFieldInput[];
}

import { Field, ObjectType } from '@nestjs/graphql';
import type { FormDraftRow } from '#read-models/drafts/draft.reader';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';

/** One field of a form as typed. */
@ObjectType({ description: 'One field of a form as typed.' })
export class FormDraftField {
  @Field(() => String, { description: 'Its name on the form.' })
  name!: string;

  @Field(() => String, { description: 'What was typed.' })
  value!: string;
}

/** A form that you have begun and not sent; nobody else sees it. */
@ObjectType({ description: 'A form that you have begun and not sent; nobody else sees it.' })
export class FormDraft implements FormDraftRow {
  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  savedAt!: Instant;

  @Field(() => [FormDraftField], { description: 'Its fields.' })
  fields!: FormDraftRow['fields'];
}

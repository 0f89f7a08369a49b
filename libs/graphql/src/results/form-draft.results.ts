import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../scalars/date-time.scalar.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The form is kept as typed. */
@ObjectType({ description: 'The form is kept as typed.' })
export class FormDraftSaved {
  @Field(() => DateTimeScalar, { description: 'When.' })
  savedAt!: Instant;
}

/** What keeping a form answers. */
export const FormDraftResult = createUnionType({
  name: 'FormDraftResult',
  description: 'What keeping a form answers.',
  types: () => [FormDraftSaved, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('FormDraftSaved'),
});

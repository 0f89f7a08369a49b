import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { PeopleRow } from '#read-models/people/people.rows';
import { People } from '../types/people/people.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The appointments were changed. */
@ObjectType({ description: 'The appointments were changed.' })
export class AppointmentsChanged {
  @Field(() => People, { description: 'Who is who there now.' })
  people!: PeopleRow;
}

/** What changing appointments answers. */
export const AppointmentsResult = createUnionType({
  name: 'AppointmentsResult',
  description: 'What changing appointments answers.',
  types: () => [AppointmentsChanged, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('AppointmentsChanged'),
});

import { Field, ObjectType } from '@nestjs/graphql';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import type { ActingChoiceRow } from '#read-models/viewer/viewer.rows';
import { Organisation } from '../organisations/organisation.type.ts';

/** An organisation that the person may act for. */
@ObjectType({ description: 'An organisation that the person may act for.' })
export class ActingChoice implements ActingChoiceRow {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: OrganisationRow;

  @Field(() => [String], { description: 'What they are there, in words.' })
  roles!: string[];

  @Field(() => Boolean, { description: 'Whether they act for it now.' })
  current!: boolean;
}

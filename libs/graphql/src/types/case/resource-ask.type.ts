import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ResourceAskRow } from '#read-models/case/plan.rows';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import { PenceScalar } from '../../scalars/pence.scalar.ts';
import { Organisation } from '../organisations/organisation.type.ts';

/** Money or staff asked of one budget heading for another. */
@ObjectType({ description: 'Money or staff asked of one budget heading for another.' })
export class ResourceAsk implements ResourceAskRow {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Organisation, { description: 'Who gives.' })
  fromOrganisation!: OrganisationRow;

  @Field(() => String, { description: 'The heading that gives.' })
  fromHeading!: string;

  @Field(() => Organisation, { description: 'Who receives.' })
  toOrganisation!: OrganisationRow;

  @Field(() => String, { description: 'The heading that receives.' })
  toHeading!: string;

  @Field(() => PenceScalar, { description: 'How much: pence, or hundredths of a full-time post.' })
  amount!: number;

  @Field(() => String, { description: 'GBP, or FTE when staff move (in hundredths of a post).' })
  unit!: string;

  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;
}

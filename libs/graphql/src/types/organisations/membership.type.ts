import { Field, ObjectType } from '@nestjs/graphql';
import type { MembershipRow, OrganisationRow } from '#read-models/organisations/organisation.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { Organisation } from './organisation.type.ts';

/** An organisation in a partnership, with its dates. */
@ObjectType({ description: 'An organisation in a partnership, with its dates.' })
export class Membership implements MembershipRow {
  @Field(() => Organisation, { description: 'The member.' })
  organisation!: OrganisationRow;

  @Field(() => Boolean, { description: "Whether it answers for the partnership's money and agreements." })
  accountableBody!: boolean;

  @Field(() => DateScalar, { description: 'First day of membership.' })
  joined!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of membership, where one is fixed.' })
  left!: string | null;

  @Field(() => Boolean, { description: 'Whether that day is over, so that it is no member any more.' })
  over!: boolean;
}

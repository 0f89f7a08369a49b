import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { StandInChoiceRow, StandingInRow } from '#read-models/viewer/viewer.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';

/** For whom the person stands in now. */
@ObjectType({ description: 'For whom the person stands in now.' })
export class StandingIn implements StandingInRow {
  @Field(() => String, { description: 'Who delegated the role.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether it is over: nothing can be done until they act as themselves.',
  })
  over!: boolean;
}

/** A role that the person may stand in by. */
@ObjectType({ description: 'A role delegated to the person, in force today.' })
export class StandInChoice implements StandInChoiceRow {
  @Field(() => ID, { description: 'Opaque id of the delegation.' })
  id!: string;

  @Field(() => String, { description: 'Who delegated it.' })
  fromName!: string;

  @Field(() => String, { description: 'The role in words, and where it is held.' })
  roleName!: string;

  @Field(() => String, { description: 'The organisation it is held for.' })
  organisationName!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  until!: string;

  @Field(() => Boolean, { description: 'Whether they act by it now.' })
  current!: boolean;
}

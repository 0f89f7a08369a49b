import { Field, InputType, Int } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

/** Which entries of the trail; every part given must hold. */
@InputType({ description: 'Which entries of the trail; every part given must hold.' })
export class AuditTrailFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name of who acted, or on whose behalf.' })
  person?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of what it was done to.' })
  thing?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of what was done, such as “sign return”.' })
  act?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'One entry alone: its chain.' })
  stream?: string | null;

  @Field(() => Int, { nullable: true, description: 'And its place there.' })
  seq?: number | null;
}

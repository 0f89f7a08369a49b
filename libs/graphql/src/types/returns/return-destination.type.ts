import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ReturnDestinationRow } from '#read-models/returns/returns.rows';

/** A shared indicator that a signed figure is published into. */
@ObjectType({ description: 'A shared indicator that a signed figure is published into.' })
export class ReturnDestination implements ReturnDestinationRow {
  @Field(() => String, { description: 'The partnership.' })
  partnershipName!: string;

  @Field(() => ID, { description: 'The shared indicator.' })
  indicatorId!: string;

  @Field(() => String, { description: 'How many contributions it has for the period, in words.' })
  signedLabel!: string;
}

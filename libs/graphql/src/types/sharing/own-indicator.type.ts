import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OwnIndicatorRow } from '#read-models/sharing/sharing.rows';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';

/** One of your organisation's own indicators, to choose from. */
@ObjectType({ description: "One of your organisation's own indicators, to choose from." })
export class OwnIndicator implements OwnIndicatorRow {
  @Field(() => ID, { description: 'Opaque id of the indicator.' })
  id!: string;

  @Field(() => String, { description: 'Its short code.' })
  code!: string;

  @Field(() => String, { description: 'What it measures.' })
  title!: string;
}

/** A row in a list of own indicators. */
@ObjectType({ description: 'A row in a list of own indicators.' })
export class OwnIndicatorEdge extends EdgeOf(OwnIndicator) {}

/** A page of own indicators. */
@ObjectType({ description: 'A page of own indicators.' })
export class OwnIndicatorConnection extends ConnectionOf(OwnIndicatorEdge) {}

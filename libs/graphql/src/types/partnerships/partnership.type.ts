import { Field, ObjectType } from '@nestjs/graphql';
import type { PartnershipRow } from '#read-models/partnerships/partnership.rows';
import { Node } from '../node.type.ts';

/** A strategic partnership of organisations with shared indicators, suites and a policy. */
@ObjectType({
  implements: () => [Node],
  description: 'A strategic partnership of organisations with shared indicators, suites and a policy.',
})
export class Partnership extends Node implements PartnershipRow {
  @Field(() => String, { description: 'Short code.' })
  code!: string;

  @Field(() => String, { description: 'Name as written on pages.' })
  name!: string;

  @Field(() => String, { description: 'What the partnership is for, in a sentence or two.' })
  description!: string;
}

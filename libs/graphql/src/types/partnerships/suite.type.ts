import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SuiteRow } from '#read-models/partnerships/partnership.rows';
import { Node } from '../node.type.ts';

/** A named set of indicators, shown together as a scorecard. */
@ObjectType({
  implements: () => [Node],
  description: 'A named set of indicators, shown together as a scorecard.',
})
export class Suite extends Node implements SuiteRow {
  @Field(() => String, { description: 'Short code, unique in the partnership.' })
  code!: string;

  @Field(() => String, { description: 'Name as written on pages.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'Whether this is a key suite, which should hold 20 to 30 indicators.',
  })
  key!: boolean;

  @Field(() => Int, { description: 'How many measures it holds, those that members share included.' })
  indicatorCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Advice when a key suite is too small or too large, else null.',
  })
  advice!: string | null;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { BudgetHeadingRow } from '#read-models/budget/budget-heading.rows';
import { PenceScalar } from '../../scalars/pence.scalar.ts';
import { Node } from '../node.type.ts';

/** A budget heading of an organisation, with its balances: pence, or hundredths of a full-time post. */
@ObjectType({
  implements: () => [Node],
  description:
    'A budget heading of an organisation, with its balances: pence, or hundredths of a full-time post.',
})
export class BudgetHeading extends Node implements BudgetHeadingRow {
  @Field(() => String, { description: 'Short code.' })
  code!: string;

  @Field(() => String, { description: 'Name of the heading.' })
  name!: string;

  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;

  @Field(() => String, { description: 'GBP, or FTE where it holds staff.' })
  unit!: string;

  @Field(() => PenceScalar, { description: 'What was budgeted.' })
  amount!: number;

  @Field(() => PenceScalar, { description: 'What is held for moves not yet enacted.' })
  reserved!: number;

  @Field(() => PenceScalar, { description: 'What was moved in.' })
  movedIn!: number;

  @Field(() => PenceScalar, { description: 'What was moved out.' })
  movedOut!: number;

  @Field(() => PenceScalar, { description: 'What can still be reserved.' })
  available!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The priority it serves, as typed once.',
    deprecationReason: 'headingPriorities has the priorities it serves, each with its part.',
  })
  priority!: string | null;

  @Field(() => String, { description: 'Who holds the budget.' })
  holderName!: string;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  LedgerBalanceRow,
  LedgerBalancesRow,
  LedgerPriorityRow,
} from '#read-models/resource/ledger.rows';
import { PenceScalar } from '../../scalars/pence.scalar.ts';

/** What lines of a ledger come to. */
@ObjectType({
  description:
    'What lines of a ledger come to for one year and unit, in pence, or hundredths of a post: opening + linesIn - linesOut - linesReserved + others = closing.',
})
export class LedgerBalance implements LedgerBalanceRow {
  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;

  @Field(() => String, { description: 'GBP or FTE.' })
  unit!: string;

  @Field(() => Int, { description: 'How many headings.' })
  headings!: number;

  @Field(() => PenceScalar, { description: 'What the headings were opened with.' })
  budgeted!: number;

  @Field(() => PenceScalar, { description: 'What could be reserved before the first day.' })
  opening!: number;

  @Field(() => Int, { description: 'How many lines.' })
  lines!: number;

  @Field(() => PenceScalar, { description: 'What the lines move in, less what they give back.' })
  linesIn!: number;

  @Field(() => PenceScalar, { description: 'What the lines move out, less what they take back.' })
  linesOut!: number;

  @Field(() => PenceScalar, { description: 'What the lines hold, less what they let go.' })
  linesReserved!: number;

  @Field(() => PenceScalar, {
    description: 'What other lines of the same days add to what can be reserved, or take from it.',
  })
  others!: number;

  @Field(() => PenceScalar, { description: 'What can be reserved after the last day.' })
  closing!: number;

  @Field(() => Boolean, {
    description: 'Whether all lines of these headings come to what the headings themselves say.',
  })
  agrees!: boolean;
}

/** A priority that headings serve. */
@ObjectType({ description: 'A priority that headings of the organisation serve.' })
export class LedgerPriority implements LedgerPriorityRow {
  @Field(() => ID, { description: 'The priority.' })
  id!: string;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => String, { description: 'Whose it is.' })
  ownerName!: string;
}

/** The balances of a ledger. */
@ObjectType({ description: 'What lines of a ledger come to, and with whom there were movements.' })
export class LedgerBalances implements LedgerBalancesRow {
  @Field(() => [LedgerBalance], { description: 'By year and unit, the newest year first.' })
  balances!: LedgerBalanceRow[];

  @Field(() => [String], { description: 'The organisations that movements were with.' })
  parties!: string[];

  @Field(() => [LedgerPriority], { description: 'The priorities that headings serve now.' })
  priorities!: LedgerPriorityRow[];
}

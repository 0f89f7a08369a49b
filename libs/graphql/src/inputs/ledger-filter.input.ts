import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { LedgerFilter as LedgerFilterOf, LedgerKind } from '#read-models/resource/ledger.reader';
import { DateScalar } from '../scalars/date.scalar.ts';

/** Kinds of line. Keys are the schema's words, values the words that readers take. */
export const LedgerKindEnum = {
  held: 'held',
  moved: 'moved',
  reversed: 'reversed',
} as const satisfies Record<string, LedgerKind>;

registerEnumType(LedgerKindEnum, {
  name: 'LedgerKind',
  description: 'Kinds of line in a ledger.',
  valuesMap: {
    held: { description: 'Held for a movement, or let go again.' },
    moved: { description: 'Moved in or out.' },
    reversed: { description: 'Moved back, because it was a mistake.' },
  },
});

/** Which lines of a ledger. */
@InputType({ description: 'Which lines of a ledger; every part given must hold.' })
export class LedgerFilter implements LedgerFilterOf {
  @Field(() => ID, { nullable: true, description: 'Of one heading.' })
  headingId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of headings that serve a priority now.' })
  priorityId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of a financial year, by the calendar year it starts in.',
  })
  year?: number | null;

  @Field(() => LedgerKindEnum, { nullable: true, description: 'Of a kind.' })
  kind?: LedgerKind | null;

  @Field(() => String, { nullable: true, description: 'Of movements with the organisation of this name.' })
  withOrganisation?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  until?: string | null;
}

import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { CaseSummaryRow } from '#read-models/cases/cases.rows';
import type { ReturnItemRow } from '#read-models/returns/returns.rows';
import type { ScorecardLine } from '#read-models/scorecard/scorecard.rows';
import { CaseSummary } from '../types/cases/case-summary.type.ts';
import { ReturnItem } from '../types/returns/return-item.type.ts';
import { ScorecardRow } from '../types/scorecard/scorecard-row.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** The draft was saved. */
@ObjectType({ description: 'The draft was saved.' })
export class ReturnSaved {
  @Field(() => ReturnItem, { description: 'The return as it stands now.' })
  item!: ReturnItemRow;
}

/** The figure was signed and published. */
@ObjectType({ description: 'The figure was signed and published.' })
export class ReturnSigned {
  @Field(() => ReturnItem, { description: 'The return as it stands now.' })
  item!: ReturnItemRow;

  @Field(() => [ScorecardRow], {
    description: 'The shared indicators it was published into, as they stand now.',
  })
  totals!: ScorecardLine[];

  @Field(() => [CaseSummary], { description: 'Improvement cases that opened because of it.' })
  casesOpened!: CaseSummaryRow[];
}

/** What saving a return answers. */
export const SaveReturnResult = createUnionType({
  name: 'SaveReturnResult',
  description: 'What saving a return answers.',
  types: () => [ReturnSaved, NotAvailableNow, NotPermitted, Invalid, ChangedMeanwhile, NotFound] as const,
  resolveType: resultType('ReturnSaved'),
});

/** What signing a return answers. */
export const SignReturnResult = createUnionType({
  name: 'SignReturnResult',
  description: 'What signing a return answers.',
  types: () => [ReturnSigned, NotAvailableNow, NotPermitted, Invalid, ChangedMeanwhile, NotFound] as const,
  resolveType: resultType('ReturnSigned'),
});

/** The return moved on. */
@ObjectType({ description: 'The return moved on.' })
export class ReturnMoved {
  @Field(() => ReturnItem, { description: 'The return as it stands now.' })
  item!: ReturnItemRow;
}

/** What verifying, sending back, or removing a draft answers. */
export const MoveReturnResult = createUnionType({
  name: 'MoveReturnResult',
  description: 'What verifying a return, sending it back, or removing its draft answers.',
  types: () => [ReturnMoved, NotAvailableNow, NotPermitted, Invalid, ChangedMeanwhile, NotFound] as const,
  resolveType: resultType('ReturnMoved'),
});

import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { TargetProposalRow } from '#read-models/target/target-proposal.rows';
import { TargetProposal } from '../types/target/target-proposal.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** The act on the proposal was accepted. */
@ObjectType({ description: 'The act on the proposed target was accepted.' })
export class TargetProposalMoved {
  @Field(() => TargetProposal, { description: 'The proposal as it stands now.' })
  proposal!: TargetProposalRow;
}

/** What every act on a proposal answers. */
export const TargetProposalResult = createUnionType({
  name: 'TargetProposalResult',
  description: 'What every act on a proposed target answers.',
  types: () =>
    [TargetProposalMoved, NotAvailableNow, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('TargetProposalMoved'),
});

import { ObjectType } from '@nestjs/graphql';
import { ConnectionOf, EdgeOf } from '../../connection/connection.ts';
import { TargetProposalSummary } from './target-proposal-summary.type.ts';

/** A row in a list of proposed targets. */
@ObjectType({ description: 'A row in a list of proposed targets.' })
export class TargetProposalEdge extends EdgeOf(TargetProposalSummary) {}

/** A page of proposed targets. */
@ObjectType({ description: 'A page of proposed targets.' })
export class TargetProposalConnection extends ConnectionOf(TargetProposalEdge) {}

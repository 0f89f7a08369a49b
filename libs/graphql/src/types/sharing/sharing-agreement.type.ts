import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AvailableActRow, HistoryEntryRow, ProcessMoveRow } from '#read-models/process/process.rows';
import type { SharingAgreementRow } from '#read-models/sharing/sharing.rows';
import { Node } from '../node.type.ts';
import { AvailableAct } from '../process/available-act.type.ts';
import { HistoryEntry } from '../process/history-entry.type.ts';
import { ProcessMove } from '../process/process-move.type.ts';
import { SharingSummary } from './sharing-summary.type.ts';

/** An agreement to share one of an organisation's own measures with a partnership. */
@ObjectType({
  implements: () => [Node],
  description:
    "An agreement to share one of an organisation's own measures with a partnership: proposed by one side, agreed by the other, ended by either.",
})
export class SharingAgreement extends SharingSummary implements SharingAgreementRow {
  @Field(() => Int, { description: 'Version, which an act gives back as the one that was seen.' })
  version!: number;

  @Field(() => String, { description: 'What the partnership is to use the measure for.' })
  reason!: string;

  @Field(() => Boolean, {
    description:
      'Whether whoever agrees must say which indicator is meant, the measure being asked for in words.',
  })
  indicatorWanted!: boolean;

  @Field(() => String, { nullable: true, description: 'What was said on agreeing.' })
  comment!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended, was refused or was withdrawn.' })
  closingReason!: string | null;

  @Field(() => ID, { nullable: true, description: 'The agreement whose level or dates this one changes.' })
  replacesId!: string | null;

  @Field(() => Boolean, { description: 'Whether you may propose other terms for it now.' })
  mayChangeTerms!: boolean;

  @Field(() => [AvailableAct], {
    description: 'What may be done now: first what you may do, then what others may and why you may not.',
  })
  acts!: AvailableActRow[];

  @Field(() => [HistoryEntry], { description: 'Every act and every day that came, newest first.' })
  history!: HistoryEntryRow[];

  @Field(() => [ProcessMove], { description: 'The way it has taken through its states, oldest first.' })
  way!: ProcessMoveRow[];
}

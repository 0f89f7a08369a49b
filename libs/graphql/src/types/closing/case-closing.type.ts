import { Field, ObjectType } from '@nestjs/graphql';
import type { CaseClosingRow, ClosingNoteRow } from '#read-models/closing/closing.rows';
import type { AvailableActRow } from '#read-models/process/process.rows';
import { AvailableAct } from '../process/available-act.type.ts';
import { ClosingNote } from './closing-note.type.ts';

/** What a case leaves behind. */
@ObjectType({ description: 'What a case leaves behind.' })
export class CaseClosing implements CaseClosingRow {
  @Field(() => ClosingNote, { nullable: true, description: 'What worked, by the owner.' })
  practiceNote!: ClosingNoteRow | null;

  @Field(() => ClosingNote, { nullable: true, description: 'Who is commended, and for what.' })
  commendation!: ClosingNoteRow | null;

  @Field(() => ClosingNote, { nullable: true, description: 'Whether resources can move on.' })
  resources!: ClosingNoteRow | null;

  @Field(() => [AvailableAct], { description: 'What may be written now, and why not by this person.' })
  acts!: AvailableActRow[];
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ClosingNoteRow, PracticeEntryRow } from '#read-models/closing/closing.rows';
import { ClosingNote } from './closing-note.type.ts';

/** A practice note or a commendation, with the case it came from. */
@ObjectType({ description: 'A practice note or a commendation, with the case it came from.' })
export class PracticeEntry implements PracticeEntryRow {
  @Field(() => ClosingNote, { description: 'What was written.' })
  note!: ClosingNoteRow;

  @Field(() => ID, { description: 'The case it came from.' })
  caseId!: string;

  @Field(() => Int, { description: 'Number of that case.' })
  caseNumber!: number;

  @Field(() => String, { description: 'Title of the indicator the case was about.' })
  indicatorTitle!: string;

  @Field(() => String, { description: 'The organisation whose indicator it is.' })
  organisationName!: string;

  @Field(() => String, { description: 'The partnership.' })
  partnershipName!: string;
}

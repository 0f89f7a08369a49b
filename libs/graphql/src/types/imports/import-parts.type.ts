import { Field, ID, Int, Float, ObjectType } from '@nestjs/graphql';
import type { ImportCounts as Counts, ImportOutcome as Outcome } from '#application/ports/imports';
import type {
  ImportColumnRow,
  ImportEntryRow,
  ImportExplanationRow,
  ImportNoticeRow,
  ImportPlaceRow,
  ImportPreviewRow,
  ImportProblemRow,
  ImportQuestionRow,
  ImportRoleRow,
} from '#read-models/imports/import.rows';

/** A column of a file, and what it is taken to say. */
@ObjectType({ description: 'A column of a file, and what it is taken to say.' })
export class ImportColumn implements ImportColumnRow {
  @Field(() => String, { description: 'Its heading.' })
  name!: string;

  @Field(() => String, { description: 'What it says: one of FileImport.roleChoices.' })
  role!: string;

  @Field(() => [String], { description: 'Its first cells.' })
  samples!: string[];
}

/** Something that a file leaves open. */
@ObjectType({ description: 'Something that a file leaves open.' })
export class ImportQuestion implements ImportQuestionRow {
  @Field(() => String, { description: 'What it is about: series, period, area, fill, standing or unusual.' })
  kind!: string;

  @Field(() => String, { description: 'What the file says.' })
  said!: string;

  @Field(() => Int, { description: 'How many figures wait for the answer.' })
  rows!: number;

  @Field(() => Int, { description: 'The first row it stands in; 0 for none.' })
  firstRow!: number;

  @Field(() => String, { nullable: true, description: 'Why it could not be read, or what is asked.' })
  message!: string | null;

  @Field(() => [String], { description: 'What it may be, where it is one of a few.' })
  choices!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What was answered: id of an indicator, a period, an area, or leaveOut.',
  })
  answer!: string | null;
}

/** One thing wrong with a file. */
@ObjectType({ description: 'One thing wrong with a file.' })
export class ImportProblem implements ImportProblemRow {
  @Field(() => Int, { description: 'The row, counted as a spreadsheet does.' })
  row!: number;

  @Field(() => Int, { nullable: true, description: 'The column, from 1.' })
  column!: number | null;

  @Field(() => String, { nullable: true, description: 'Its heading.' })
  columnName!: string | null;

  @Field(() => String, { description: 'What the cell says.' })
  cell!: string;

  @Field(() => String, { description: 'What is wrong, in words.' })
  message!: string;
}

/** A figure of a file as it would come in. */
@ObjectType({ description: 'A figure of a file as it would come in.' })
export class ImportPreview implements ImportPreviewRow {
  @Field(() => Int, { description: 'The row it stands in.' })
  row!: number;

  @Field(() => String, { description: 'The measure.' })
  title!: string;

  @Field(() => String, { description: 'The period.' })
  period!: string;

  @Field(() => String, { description: 'The area; empty for figures of our own.' })
  areaName!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The figure; null where the file says why there is none.',
  })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is none, in words.' })
  missing!: string | null;

  @Field(() => Float, { nullable: true, description: 'What stands in its place now.' })
  before!: number | null;

  @Field(() => String, { nullable: true, description: 'Why none stands there now, in words.' })
  missingBefore!: string | null;

  @Field(() => String, { description: 'Its unit.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimals to show.' })
  decimals!: number;
}

/** A target or measure of a file. */
@ObjectType({ description: 'A target or measure of a file, as it would come in or came in.' })
export class ImportEntry implements ImportEntryRow {
  @Field(() => Int, { description: 'The row it stands in.' })
  row!: number;

  @Field(() => String, { description: 'The measure.' })
  title!: string;

  @Field(() => String, { description: 'What is said of it, in words.' })
  detail!: string;

  @Field(() => String, { description: 'new, changed, or same where it says nothing new.' })
  standing!: string;

  @Field(() => [String], { description: 'What the rules notice about it.' })
  notes!: string[];

  @Field(() => ID, { nullable: true, description: 'The proposal or the measure that came of it.' })
  resultId!: string | null;
}

/** An unusual figure of a file, with why it is right. */
@ObjectType({ description: 'An unusual figure of a file, with why it is right.' })
export class ImportExplanation implements ImportExplanationRow {
  @Field(() => Int, { description: 'The row it stands in.' })
  row!: number;

  @Field(() => String, { description: 'The measure.' })
  title!: string;

  @Field(() => String, { description: 'The period.' })
  period!: string;

  @Field(() => Float, { description: 'The figure.' })
  value!: number;

  @Field(() => String, { description: 'Its unit.' })
  unitLabel!: string;

  @Field(() => Int, { description: 'Decimals to show.' })
  decimals!: number;

  @Field(() => String, { description: 'Why it is right, in the words of whoever brought it in.' })
  explanation!: string;
}

/** Something that a column can say. */
@ObjectType({ description: 'Something that a column can say.' })
export class ImportRoleChoice implements ImportRoleRow {
  @Field(() => String, { description: 'To send with MapImportInput.roles.' })
  role!: string;

  @Field(() => String, { description: 'The same in words.' })
  words!: string;
}

/** Something about a file that is worth knowing and no problem. */
@ObjectType({ description: 'Something about a file that is worth knowing and no problem.' })
export class ImportNotice implements ImportNoticeRow {
  @Field(() => String, { description: 'In words.' })
  text!: string;

  @Field(() => Int, { description: 'How many figures it is about.' })
  times!: number;
}

/** What became of the rows of a file. */
@ObjectType({ description: 'What became of the rows of a file.' })
export class ImportCounts implements Counts {
  @Field(() => Int, { description: 'Rows with anything in them.' })
  rows!: number;

  @Field(() => Int, { description: 'Figures, targets or measures to bring in.' })
  figures!: number;

  @Field(() => Int, { nullable: true, description: 'Those of them that say why there is no figure.' })
  missing?: number;

  @Field(() => Int, { description: 'Things wrong.' })
  problems!: number;

  @Field(() => Int, { description: 'Cells that say there is no figure: blank, suppressed or missing.' })
  noFigure!: number;

  @Field(() => Int, { description: 'Figures, targets or measures left out by an answer.' })
  leftOut!: number;

  @Field(() => Int, { description: 'Rows of areas that are not wanted.' })
  otherAreas!: number;

  @Field(() => Int, { description: 'Lines of text in or under the table.' })
  notes!: number;
}

/** What bringing a file in changed. */
@ObjectType({ description: 'What bringing a file in changed.' })
export class ImportOutcome implements Outcome {
  @Field(() => Int, { description: 'How many are new.' })
  added!: number;

  @Field(() => Int, { description: 'How many replaced another.' })
  changed!: number;

  @Field(() => Int, { description: 'How many were there already.' })
  same!: number;

  @Field(() => Int, { description: 'Measures touched.' })
  indicators!: number;

  @Field(() => Int, { description: 'Cases that opened.' })
  casesOpened!: number;
}

/** Somewhere that you may bring files in. */
@ObjectType({ description: 'Somewhere that you may bring files in.' })
export class ImportPlace implements ImportPlaceRow {
  @Field(() => ID, { description: 'The organisation or partnership.' })
  ownerId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    description: 'What comes in there: observations, comparators, targets or indicators.',
  })
  kind!: string;

  @Field(() => String, { description: 'The same in words.' })
  kindLabel!: string;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Instant } from '#read-models/instant';
import type { IndicatorChoiceRow } from '#read-models/indicator/indicator.rows';
import type {
  ImportColumnRow,
  ImportEntryRow,
  ImportExplanationRow,
  ImportNoticeRow,
  ImportPreviewRow,
  ImportProblemRow,
  ImportQuestionRow,
  ImportRoleRow,
  ImportRow,
} from '#read-models/imports/import.rows';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { IndicatorChoice } from '../indicator/indicator-choice.type.ts';
import { Node } from '../node.type.ts';
import {
  ImportColumn,
  ImportEntry,
  ImportExplanation,
  ImportNotice,
  ImportPreview,
  ImportProblem,
  ImportQuestion,
  ImportRoleChoice,
} from './import-parts.type.ts';
import { ImportSummary } from './import-summary.type.ts';

/** A file with all that was found in it. */
@ObjectType({ description: 'A file with all that was found in it.', implements: () => [Node] })
export class FileImport extends ImportSummary implements ImportRow {
  @Field(() => Int, { nullable: true, description: 'How far the step has come, in per cent.' })
  progress!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many are brought in or taken back, while that lasts; they count once all are.',
  })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many, while that lasts.' })
  whole!: number | null;

  @Field(() => String, { nullable: true, description: 'How the file is written.' })
  format!: string | null;

  @Field(() => [String], { description: 'Sheets of the workbook that are not read.' })
  otherSheets!: string[];

  @Field(() => Int, { nullable: true, description: 'The row of the headings, from 1.' })
  headerRow!: number | null;

  @Field(() => [ImportColumn], { description: 'Its columns.' })
  columns!: ImportColumnRow[];

  @Field(() => [String], { description: 'What is wrong with the choice of columns.' })
  columnProblems!: string[];

  @Field(() => [ImportQuestion], { description: 'What it leaves open, and what was answered.' })
  questions!: ImportQuestionRow[];

  @Field(() => [ImportNotice], { description: 'What is worth knowing.' })
  notices!: ImportNoticeRow[];

  @Field(() => [ImportProblem], { description: 'The first 200 things wrong.' })
  problems!: ImportProblemRow[];

  @Field(() => [ImportPreview], { description: 'The first figures.' })
  preview!: ImportPreviewRow[];

  @Field(() => [ImportEntry], {
    description: 'The first 200 targets or measures, those that say something new first.',
  })
  entries!: ImportEntryRow[];

  @Field(() => [ImportExplanation], { description: 'The first 100 unusual figures that were explained.' })
  explained!: ImportExplanationRow[];

  @Field(() => [ImportRoleChoice], { description: 'What its columns can say.' })
  roleChoices!: ImportRoleRow[];

  @Field(() => [IndicatorChoice], { description: 'Measures that a series can be.' })
  indicators!: IndicatorChoiceRow[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When this very file was brought in before.' })
  sameFileAt!: Instant | null;

  @Field(() => Boolean, { description: 'Whether columns and answers can be changed now.' })
  canChange!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be brought in now.' })
  canConfirm!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be undone now.' })
  canUndo!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be put aside now.' })
  canDiscard!: boolean;
}

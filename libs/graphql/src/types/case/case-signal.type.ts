import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ExceptionClass } from '#domain/assessment/exception';
import type { CaseSignalRow } from '#read-models/case/case.rows';
import { ExceptionClassEnum } from '../../enums/exception-class.enum.ts';

/** What opened the case. */
@ObjectType({ description: 'What opened the case.' })
export class CaseSignal implements CaseSignalRow {
  @Field(() => String, { description: 'exception, opened by hand, relapse or drift review.' })
  kind!: string;

  @Field(() => ExceptionClassEnum, { nullable: true, description: 'Class of the exception.' })
  class!: ExceptionClass | null;

  @Field(() => String, { nullable: true, description: 'Code of the criterion that fired.' })
  rule!: string | null;

  @Field(() => String, { description: 'The criterion in words.' })
  ruleWords!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the criteria.' })
  criteriaVersion!: number | null;

  @Field(() => String, { nullable: true, description: 'Who adopted that version.' })
  adoptedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Period of the figure that fired it.' })
  periodLabel!: string | null;

  @Field(() => Float, { nullable: true, description: 'The figure that fired it.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'The target it was held against.' })
  target!: number | null;

  @Field(() => String, { description: 'The whole signal in a sentence.' })
  text!: string;
}

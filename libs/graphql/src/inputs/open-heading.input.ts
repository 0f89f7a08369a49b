import { Field, InputType, Int } from '@nestjs/graphql';
import type { ResourceUnit } from '#domain/resource/shift';
import { ResourceUnitEnum } from '../enums/resource-unit.enum.ts';
import { PenceScalar } from '../scalars/pence.scalar.ts';

/** A budget heading to open for a year. */
@InputType({ description: 'A budget heading to open for a year.' })
export class OpenHeadingInput {
  @Field(() => String, { description: 'Short code, one of its year.' })
  code!: string;

  @Field(() => String, { description: 'Name of the heading.' })
  name!: string;

  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;

  @Field(() => ResourceUnitEnum, { description: 'What it holds.' })
  unit!: ResourceUnit;

  @Field(() => PenceScalar, { description: 'What is budgeted: pence, or hundredths of a full-time post.' })
  amount!: number;
}

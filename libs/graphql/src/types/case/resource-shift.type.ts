import { Field, ObjectType } from '@nestjs/graphql';
import type { ResourceShiftRow, ShiftLegRow } from '#read-models/case/shift.rows';
import { PenceScalar } from '../../scalars/pence.scalar.ts';
import { ShiftLeg } from './shift-leg.type.ts';

/** The move of resources that the plan asks for: legs that balance. */
@ObjectType({ description: 'The move of resources that the plan asks for: legs that balance.' })
export class ResourceShift implements ResourceShiftRow {
  @Field(() => String, { description: 'awaited, consented, refused, enacted or reversed.' })
  state!: string;

  @Field(() => [ShiftLeg], { description: 'Both sides of every move.' })
  legs!: ShiftLegRow[];

  @Field(() => PenceScalar, { description: 'Money moved in all, in pence; staff are not in it.' })
  total!: number;
}

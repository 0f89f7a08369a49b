import { Field, Float, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '../scalars/date.scalar.ts';

export enum BreakdownDimensionEnum {
  ward = 'ward',
  group = 'group',
}
registerEnumType(BreakdownDimensionEnum, {
  name: 'BreakdownDimension',
  description: 'What a measure is broken down by.',
  valuesMap: { ward: { description: 'Wards.' }, group: { description: 'Groups of people.' } },
});

/** The figure of one ward or group. */
@InputType({ description: 'The figure of one ward or group.' })
export class BreakdownRowInput {
  @Field(() => String, { description: 'GSS code of a ward, or a short code of a group.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { nullable: true, description: 'Its figure, where it is not worked out from two.' })
  value?: number | null;

  @Field(() => Float, { nullable: true, description: 'How many were counted.' })
  numerator?: number | null;

  @Field(() => Float, { nullable: true, description: 'Out of how many.' })
  denominator?: number | null;
}

/** The figures of wards or groups for a period. */
@InputType({ description: 'The figures of wards or groups for a period.' })
export class SaveBreakdownInput {
  @Field(() => ID, { description: 'The indicator.' })
  indicatorId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStart!: string;

  @Field(() => BreakdownDimensionEnum, { description: 'Wards or groups.' })
  dimension!: BreakdownDimensionEnum;

  @Field(() => String, { nullable: true, description: 'What groups are of, such as age.' })
  grouping?: string | null;

  @Field(() => [BreakdownRowInput], { description: 'The parts.' })
  rows!: BreakdownRowInput[];

  @Field(() => String, { nullable: true, description: 'Why figures entered before change.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'A repeat with the same key gets the first answer.' })
  idempotencyKey?: string | null;
}

import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import type { ResourceUnit } from '#domain/resource/shift';
import { ResourceUnitEnum } from '../enums/resource-unit.enum.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { PenceScalar } from '../scalars/pence.scalar.ts';
import { CaseInput } from './case.input.ts';

/** A dated step of an action. */
@InputType({ description: 'A dated step of an action.' })
export class MilestoneInput {
  @Field(() => ID, { nullable: true, description: 'The milestone, when it was there before.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'What will be done.' })
  title?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  due?: string | null;
}

/** An action of the plan. */
@InputType({ description: 'An action of the plan.' })
export class PlanActionInput {
  @Field(() => ID, { nullable: true, description: 'The action, when it was there before.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'What will be done.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that will do it.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'The named person who will do it.' })
  person?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  starts?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  due?: string | null;

  @Field(() => [MilestoneInput], { nullable: true, description: 'Its steps.' })
  milestones?: MilestoneInput[] | null;
}

/** A point on the planned path. */
@InputType({ description: 'A point on the planned path.' })
export class TrajectoryPointInput {
  @Field(() => DateScalar, { description: 'By when.' })
  date!: string;

  @Field(() => Float, { description: "The figure, in the indicator's unit." })
  value!: number;
}

/** Resources asked of one heading for another. */
@InputType({ description: 'Resources asked of one heading for another.' })
export class ResourceAskInput {
  @Field(() => ID, { description: 'Who gives.' })
  fromOrganisationId!: string;

  @Field(() => String, { description: 'The heading that gives, as the author knows it.' })
  fromHeading!: string;

  @Field(() => ID, { description: 'Who receives.' })
  toOrganisationId!: string;

  @Field(() => String, { description: 'The heading that receives.' })
  toHeading!: string;

  @Field(() => PenceScalar, { description: 'How much: pence, or hundredths of a full-time post.' })
  amount!: number;

  @Field(() => ResourceUnitEnum, {
    nullable: true,
    description: 'What the amount is counted in; money when left out.',
  })
  unit?: ResourceUnit | null;

  @Field(() => Int, { description: 'Financial year, by the calendar year in which it starts.' })
  year!: number;
}

/** An action plan; a draft may leave parts out. */
@InputType({ description: 'An action plan; a draft may leave parts out.' })
export class PlanInput extends CaseInput {
  @Field(() => String, { nullable: true, description: 'What causes it addresses.' })
  causes?: string | null;

  @Field(() => [PlanActionInput], { nullable: true, description: 'What will be done.' })
  actions?: PlanActionInput[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The date by which the indicator should be back on track.',
  })
  backOnTrack?: string | null;

  @Field(() => [TrajectoryPointInput], { nullable: true, description: 'The planned path.' })
  trajectory?: TrajectoryPointInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'How success is judged: meetsTarget, specialCauseImprovement or meanShift.',
  })
  criteriaRule?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many figures are needed after the action begins.' })
  criteriaPointsAfter?: number | null;

  @Field(() => [ResourceAskInput], {
    nullable: true,
    description: 'Resources asked for; an empty list when none.',
  })
  resourcesAsked?: ResourceAskInput[] | null;

  @Field(() => String, { nullable: true, description: 'Impact on equalities.' })
  impactEqualities?: string | null;

  @Field(() => String, { nullable: true, description: 'Impact on sustainability.' })
  impactSustainability?: string | null;

  @Field(() => String, { nullable: true, description: 'Impact on efficiency.' })
  impactEfficiency?: string | null;

  @Field(() => String, { nullable: true, description: 'Impact on other services.' })
  impactServices?: string | null;

  @Field(() => String, { nullable: true, description: 'Impact on partners.' })
  impactPartners?: string | null;

  @Field(() => String, { nullable: true, description: 'Who was consulted.' })
  consulted?: string | null;

  @Field(() => String, { nullable: true, description: 'What may go wrong.' })
  risks?: string | null;

  @Field(() => String, { nullable: true, description: 'Why the plan changes, once it is in delivery.' })
  reason?: string | null;
}

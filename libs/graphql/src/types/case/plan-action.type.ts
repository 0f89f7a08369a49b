import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { MilestoneRow, PlanActionRow } from '#read-models/case/plan.rows';
import type { OrganisationRow } from '#read-models/organisations/organisation.rows';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { Organisation } from '../organisations/organisation.type.ts';
import { Milestone } from './milestone.type.ts';

/** One action of a plan, with the organisation and the named person who will do it. */
@ObjectType({
  description: 'One action of a plan, with the organisation and the named person who will do it.',
})
export class PlanAction implements PlanActionRow {
  @Field(() => ID, { description: 'Opaque id of the action.' })
  id!: string;

  @Field(() => String, { description: 'What will be done.' })
  title!: string;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The organisation that will do it; null while a draft leaves it open.',
  })
  organisation!: OrganisationRow | null;

  @Field(() => String, { description: 'The named person.' })
  person!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null while a draft leaves it open.' })
  starts!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when; null while a draft leaves it open.' })
  due!: string | null;

  @Field(() => String, {
    description: "notNeeded, awaited, accepted or declined, by the organisation's partner lead.",
  })
  acceptance!: string;

  @Field(() => [Milestone], { description: 'Its milestones in order.' })
  milestones!: MilestoneRow[];
}

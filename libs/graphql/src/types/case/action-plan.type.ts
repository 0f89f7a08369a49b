import { Field, ObjectType } from '@nestjs/graphql';
import type {
  ActionPlanRow,
  PlanActionRow,
  ResourceAskRow,
  SuccessCriteriaRow,
  TrajectoryPointRow,
} from '#read-models/case/plan.rows';
import type { Instant } from '#read-models/instant';
import { DateTimeScalar } from '../../scalars/date-time.scalar.ts';
import { DateScalar } from '../../scalars/date.scalar.ts';
import { PlanAction } from './plan-action.type.ts';
import { ResourceAsk } from './resource-ask.type.ts';
import { SuccessCriteria } from './success-criteria.type.ts';
import { TrajectoryPoint } from './trajectory-point.type.ts';

/** The plan: causes, actions, path back to target, success criteria, resources and impacts. */
@ObjectType({
  description: 'The plan: causes, actions, path back to target, success criteria, resources and impacts.',
})
export class ActionPlan implements ActionPlanRow {
  @Field(() => String, { description: 'Who wrote it.' })
  author!: string;

  @Field(() => String, { description: 'draft, submitted, returned, rejected or approved.' })
  status!: string;

  @Field(() => String, { description: 'What causes it addresses.' })
  causes!: string;

  @Field(() => [PlanAction], { description: 'What will be done, by whom, by when.' })
  actions!: PlanActionRow[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The date by which the indicator should be back on track; null while a draft leaves it open.',
  })
  backOnTrack!: string | null;

  @Field(() => [TrajectoryPoint], { description: 'The planned path.' })
  trajectory!: TrajectoryPointRow[];

  @Field(() => SuccessCriteria, {
    nullable: true,
    description: 'How success will be judged; null while a draft leaves it open.',
  })
  criteria!: SuccessCriteriaRow | null;

  @Field(() => [ResourceAsk], { description: 'Resources asked for; empty when none.' })
  resourcesAsked!: ResourceAskRow[];

  @Field(() => String, { description: 'Impact on equalities.' })
  impactEqualities!: string;

  @Field(() => String, { description: 'Impact on sustainability.' })
  impactSustainability!: string;

  @Field(() => String, { description: 'Impact on efficiency.' })
  impactEfficiency!: string;

  @Field(() => String, { description: 'Impact on other services.' })
  impactServices!: string;

  @Field(() => String, { description: 'Impact on partners.' })
  impactPartners!: string;

  @Field(() => String, { description: 'Who was consulted.' })
  consulted!: string;

  @Field(() => String, { description: 'What may go wrong.' })
  risks!: string;

  @Field(() => Boolean, { description: 'Whether it redesigns the system, not only the practice.' })
  redesign!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was submitted.' })
  submittedAt!: Instant | null;

  @Field(() => String, { nullable: true, description: 'Who approved it.' })
  approvedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' })
  approvedAt!: Instant | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said when it was last returned or rejected.',
  })
  returnedComment!: string | null;
}

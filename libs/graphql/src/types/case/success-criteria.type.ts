import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SuccessCriteriaRow } from '#read-models/case/plan.rows';

/** How the verdict will be reached, fixed when the plan is approved. */
@ObjectType({ description: 'How the verdict will be reached, fixed when the plan is approved.' })
export class SuccessCriteria implements SuccessCriteriaRow {
  @Field(() => String, { description: 'meetsTarget, specialCauseImprovement or meanShift.' })
  rule!: string;

  @Field(() => String, { description: 'The rule in words.' })
  ruleWords!: string;

  @Field(() => Int, { description: 'How many figures are needed after the action begins.' })
  pointsAfter!: number;
}

import { registerEnumType } from '@nestjs/graphql';
import type { ApproverRole } from '#domain/resource/virement-approvers';

/** Who may approve a movement that a budget holder may not decide alone. */
export const ApproverRoleEnum = {
  leader: 'leader',
  budget_holder: 'budget_holder',
} as const satisfies Record<ApproverRole, ApproverRole>;

registerEnumType(ApproverRoleEnum, {
  name: 'ApproverRole',
  description: 'Who may approve a movement that a budget holder may not decide alone.',
  valuesMap: {
    leader: { description: 'The leader, for the cabinet.' },
    budget_holder: { description: 'Another budget holder than the one who reserved it.' },
  },
});

import type { PolicySetting } from '../policy/policy-setting.ts';
import { ownVirementPolicy } from './virement-policy.ts';

const own = {
  of: 'organisation',
  group: 'Movements of resources',
  empty: 'As the partnership has it',
} as const;

/** What an organisation decides about movements in its own books (docs/domain.md section 6; the bounds are ours). */
export const virementSettings: readonly PolicySetting[] = [
  {
    ...own,
    kind: 'pence',
    key: 'budgetHolderLimitPence',
    limitsAuthority: true,
    label: 'A budget holder may decide up to',
    hint: 'A larger movement waits for those named below. The partnership is the one whose case asks.',
    least: 0,
    most: 10_000_000_000,
    usual: ownVirementPolicy.budgetHolderLimitPence,
  },
  {
    kind: 'flag',
    key: 'budgetHolderUnlimited',
    of: own.of,
    group: own.group,
    limitsAuthority: true,
    label: 'A budget holder may decide any amount',
    hint: 'Then no movement waits for anybody else, whatever the limit above says.',
    usual: ownVirementPolicy.budgetHolderUnlimited,
  },
  {
    kind: 'choices',
    key: 'aboveLimitApprovers',
    of: own.of,
    group: own.group,
    limitsAuthority: true,
    label: 'Above the limit a movement is approved by',
    hint: 'Never by whoever agreed to it first. An organisation without a leader needs a second budget holder here.',
    options: [
      { value: 'leader', label: 'The leader' },
      { value: 'budget_holder', label: 'Another budget holder' },
    ],
    usual: ownVirementPolicy.aboveLimitApprovers,
  },
  {
    ...own,
    kind: 'whole',
    key: 'resourceShiftDays',
    label: 'Decision on a movement',
    hint: 'For the budget holder, and then whoever approves above the limit, before the next in line is told.',
    unit: 'working days',
    least: 1,
    most: 130,
    usual: ownVirementPolicy.resourceShiftDays,
  },
];

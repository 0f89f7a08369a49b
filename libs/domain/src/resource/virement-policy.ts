import { defaultCasePolicy } from '../improvement/case-policy.ts';
import { approversOf, usualApprovers, type ApproverRole } from './virement-approvers.ts';
import type { VirementContext } from './virement-context.ts';

/** What an organisation has decided about movements in its own books (docs/domain.md section 6). */
export interface VirementPolicy {
  /** The most a budget holder may decide alone on one movement, in pence; null for no limit. */
  budgetHolderLimitPence: number | null;
  /** Who may approve a movement above that limit. */
  aboveLimitApprovers: ApproverRole[];
  /** Working days for each decision on a movement. */
  resourceShiftDays: number;
}

/** What an organisation itself may decide about them. Null leaves it to the partnership whose case asks. */
export interface OwnVirementPolicy {
  budgetHolderLimitPence: number | null;
  /** Whether a budget holder may decide any amount alone, whatever the limit says. */
  budgetHolderUnlimited: boolean;
  /** Who may approve a movement above the limit; one of them at least. */
  aboveLimitApprovers: readonly ApproverRole[];
  resourceShiftDays: number | null;
}

/** What holds until an organisation decides otherwise: what the partnership has, in all. */
export const ownVirementPolicy: OwnVirementPolicy = {
  budgetHolderLimitPence: null,
  budgetHolderUnlimited: false,
  aboveLimitApprovers: usualApprovers,
  resourceShiftDays: null,
};

/**
 * The policy for one organisation's own books: its own settings, and where it has none those of the partnership whose
 * case asks, for which a limit of null is no limit. A setting that is no number counts as none.
 */
export function virementPolicy(
  organisation: Readonly<Record<string, unknown>>,
  partnership: Readonly<Record<string, unknown>>,
): VirementPolicy {
  const settings = [organisation, partnership, defaultCasePolicy as object as Record<string, unknown>];
  const [ownLimit, ...limits] = settings.map((one) => one['budgetHolderLimitPence']);
  const theirs = limits.find((value) => value === null || isAmount(value));
  const limit = isAmount(ownLimit) ? ownLimit : theirs;
  const unlimited = organisation['budgetHolderUnlimited'] === true;
  const days = settings.map((one) => one['resourceShiftDays']).find(isAmount);
  return {
    budgetHolderLimitPence: !unlimited && isAmount(limit) ? limit : null,
    aboveLimitApprovers: approversOf(organisation['aboveLimitApprovers']),
    resourceShiftDays: days ?? defaultCasePolicy.resourceShiftDays,
  };
}

/** Whether a movement is more than a budget holder may decide alone; posts have a limit where the organisation set steps. */
export function isAboveAuthority(
  of: Pick<VirementContext, 'amount' | 'unit' | 'limitPence' | 'tier'>,
): boolean {
  const limit = aloneUpTo(of);
  return limit !== null && of.amount > limit;
}

/** The most a budget holder may decide alone on this movement, in its unit; null for any amount. */
export function aloneUpTo({
  unit,
  limitPence,
  tier,
}: Pick<VirementContext, 'unit' | 'limitPence' | 'tier'>): number | null {
  return unit === 'GBP' ? limitPence : (tier?.aloneUpTo ?? null);
}

/** Where the step of authority that holds this movement begins: what it is over, in its unit. Null where it is over nothing. */
export function overWhat(
  of: Pick<VirementContext, 'amount' | 'unit' | 'limitPence' | 'tier'>,
): number | null {
  if (!isAboveAuthority(of)) return null;
  return of.tier ? of.tier.over : of.limitPence;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

import type { LocalDate } from '#kernel/local-date';
import { usualApprovers, type ApproverRole } from './virement-approvers.ts';
import type { ResourceUnit } from './shift.ts';

/** One step of an organisation's authority limits: up to how much, and who approves that. */
export interface AuthorityTier {
  /** The most it reaches to, in pence or hundredths of a post; null for any amount. */
  readonly upTo: number | null;
  /** Who approves what a budget holder has agreed to; nobody where a budget holder may decide it alone. */
  readonly approvers: readonly ApproverRole[];
}

/**
 * The steps for money and for staff, from the least up. The first is what a budget holder may decide alone; no step at all leaves
 * them free to decide any amount.
 */
export type AuthorityTiers = Readonly<Record<ResourceUnit, readonly AuthorityTier[]>>;

/** Limits as an organisation set them, from a day on (docs/domain.md section 6). */
export interface AuthorityLimits {
  readonly version: number;
  readonly starts: LocalDate;
  readonly tiers: AuthorityTiers;
}

/** The step that holds one movement, fixed on it as it is asked for. */
export interface FixedTier {
  /** The version of the limits that it is of. */
  version: number;
  /** The most a budget holder may decide alone; null for any amount. */
  aloneUpTo: number | null;
  /** What the movement is over: where the step below ends. Null in the lowest step. */
  over: number | null;
  /** Where this step ends; null where it has no end. */
  upTo: number | null;
}

/** The limits in force on a day: what starts then holds until the next that starts, the later version where two start together. */
export function limitsOn(all: readonly AuthorityLimits[], day: LocalDate): AuthorityLimits | null {
  const begun = all.filter(({ starts }) => starts <= day);
  const later = (a: AuthorityLimits, b: AuthorityLimits): AuthorityLimits =>
    b.starts > a.starts || (b.starts === a.starts && b.version > a.version) ? b : a;
  return begun.length === 0 ? null : begun.reduce(later);
}

/**
 * What the limits say of one movement: the step that holds its amount, and who approves it there. Where a budget holder may
 * decide it alone, the roles are those who are told next when the decision is overdue.
 */
export function tierFor(
  { version, tiers }: AuthorityLimits,
  { amount, unit }: { amount: number; unit: ResourceUnit },
): { tier: FixedTier; approverRoles: ApproverRole[] } {
  const steps = tiers[unit];
  const [first] = steps;
  const aloneUpTo = first ? first.upTo : null;
  const found = steps.findIndex(({ upTo }) => upTo === null || amount <= upTo);
  const at = found < 0 ? steps.length - 1 : found;
  const next = steps.slice(Math.max(at, 0)).find(({ approvers }) => approvers.length > 0);
  const tier = {
    ...{ version, aloneUpTo },
    over: steps[at - 1]?.upTo ?? null,
    upTo: steps[at]?.upTo ?? null,
  };
  return { tier, approverRoles: [...(next?.approvers ?? usualApprovers)] };
}

/** The most steps that money or staff may have. */
export const mostTiers = 4;

const MOST = 100_000_000_000;

/** What is wrong with the steps for one kind of resource, by the place of the step; empty when nothing is. */
export function tierProblems(steps: readonly AuthorityTier[]): { at: number; message: string }[] {
  if (steps.length > mostTiers) return [{ at: mostTiers, message: `Set at most ${mostTiers} steps.` }];
  return steps.flatMap(({ upTo, approvers }, at) => {
    const last = at === steps.length - 1;
    const before = at === 0 ? -1 : (steps[at - 1]?.upTo ?? MOST);
    const wrong = (message: string) => [{ at, message }];
    if (last && upTo !== null) return wrong('The last step is for any amount above the one before.');
    if (!last && upTo === null) return wrong('Say up to how much this step reaches.');
    if (upTo !== null && !(Number.isSafeInteger(upTo) && upTo >= 0 && upTo <= MOST))
      return wrong('Enter an amount from zero up.');
    if (upTo !== null && upTo <= before) return wrong('Each step reaches further than the one before.');
    if (at > 0 && approvers.length === 0) return wrong('Say who approves what falls in this step.');
    if (at === 0 && approvers.length > 0)
      return wrong('The first step is what a budget holder may decide alone; it may end at zero.');
    return [];
  });
}

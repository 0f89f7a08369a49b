import type { AuthorityTier } from './authority.ts';
import { theApprovers } from './virement-approvers.ts';
import type { ResourceUnit } from './shift.ts';
import { resourceText } from './virement-words.ts';

/** One step in words: how far it reaches, and who decides there. */
export interface TierWords {
  reach: string;
  who: string;
}

/** The steps for one kind of resource in words; one that leaves it to a budget holder where there are none. */
export function tiersInWords(steps: readonly AuthorityTier[], unit: ResourceUnit): TierWords[] {
  if (steps.length === 0) return [{ reach: 'Any amount', who: alone }];
  return steps.map(({ upTo, approvers }, at) => {
    const below = steps[at - 1]?.upTo ?? null;
    const [from, to] = [below, upTo].map((amount) => (amount === null ? null : resourceText(amount, unit)));
    const last = from ? `Over ${from}` : 'Any amount';
    const reach = to ? (from ? `Over ${from}, up to ${to}` : `Up to ${to}`) : last;
    return {
      reach,
      who: approvers.length === 0 ? alone : `A budget holder, then ${theApprovers(approvers)}`,
    };
  });
}

const alone = 'A budget holder alone';

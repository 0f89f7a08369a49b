import { theApprovers } from '#domain/resource/virement-approvers';
import type { Actor } from './actor.ts';
import { isAllowed } from './ask.ts';
import { barsOn } from './duty-bars.ts';
import type { ActionsOn, CaseSubject, SubjectName, Subjects, VirementSubject } from './subjects.ts';

export interface Refusal {
  rule: string;
  message: string;
}

/**
 * The duty that stands in the way, when one does: the action would be allowed on the same thing without its bars, and
 * the named bar is one that, put back alone, refuses it.
 */
export function dutyRefusal<S extends SubjectName>(
  actor: Actor,
  action: ActionsOn[S],
  subjectName: S,
  loaded: Subjects[S],
): Refusal | undefined {
  const bars = barsOn(action, subjectName);
  const free = bars.reduce<Subjects[S]>((thing, bar) => ({ ...thing, ...bar.without }), loaded);
  if (bars.length === 0 || !isAllowed(actor, action, subjectName, free)) return undefined;
  return bars.find((bar) => {
    const field = Object.keys(bar.without)[0] as keyof Subjects[S];
    return !isAllowed(actor, action, subjectName, { ...free, [field]: loaded[field] });
  });
}

/** The limit that stands in the way, when the action would be allowed on a smaller amount. */
export function limitRefusal(
  actor: Actor,
  action: ActionsOn['ImprovementCase'],
  loaded: CaseSubject,
): Refusal | undefined {
  if (!isAllowed(actor, action, 'ImprovementCase', { ...loaded, aboveLimit: false })) return undefined;
  return {
    rule: 'abovePortfolioHolderLimit',
    message: `This plan asks for more than a portfolio holder may approve, so the leader of ${loaded.portfolioOrganisationName} must decide.`,
  };
}

/** The budget holder's limit, when they could do it with a smaller amount. */
export function authorityRefusal(
  actor: Actor,
  action: ActionsOn['Virement'],
  loaded: VirementSubject,
): Refusal | undefined {
  const small = { ...loaded, aboveLimit: false };
  const decides = action === 'approve' ? 'askReversal' : action;
  if (!loaded.aboveLimit || !isAllowed(actor, decides, 'Virement', small)) return undefined;
  return {
    rule: 'aboveBudgetHolderLimit',
    message: `${loaded.over ? `It is over ${loaded.over}` : 'This amount is above a budget holder’s limit'}, so ${theApprovers(loaded.approverRoles)} of ${loaded.organisationName} must decide.`,
  };
}

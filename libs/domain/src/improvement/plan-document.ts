import type { CaseContext } from './case-context.ts';
import type { Acceptance, ActionPlan, Person, PlanAction, ResourceAsk } from './case-documents.ts';
import type { ActionContent, PlanContent } from './case-events.ts';
import { reversedAsks } from './shift-document.ts';

/**
 * The plan as it stands once its author has written `content`: what was already recorded against an action or a
 * milestone of the same id is kept, and an action that falls on another organisation waits for its acceptance.
 */
export function writePlan(context: CaseContext, content: PlanContent, author: Person): ActionPlan {
  const before = context.plan;
  return {
    ...content,
    status: before?.status ?? 'draft',
    author,
    actions: content.actions.map((action) => writeAction(context, action)),
    resourcesAsked: keepAskIds(asksThatStand(context), content.resourcesAsked),
    redesign: context.redesign,
    submittedAt: before?.submittedAt ?? null,
    approvedBy: before?.approvedBy ?? null,
    approvedAt: before?.approvedAt ?? null,
    returnedComment: before?.returnedComment ?? null,
  };
}

function writeAction(context: CaseContext, action: ActionContent): PlanAction {
  const before = context.plan?.actions.find(({ id }) => id === action.id);
  const sameOrganisation = before?.organisationId === action.organisationId;
  const ownOrganisation = action.organisationId === context.indicator.ownerOrganisationId;
  const asked: Acceptance = ownOrganisation ? 'notNeeded' : 'awaited';
  return {
    ...action,
    acceptance: before?.acceptance === 'accepted' && sameOrganisation ? 'accepted' : asked,
    acceptedBy: sameOrganisation ? before.acceptedBy : null,
    acceptedAt: sameOrganisation ? before.acceptedAt : null,
    milestones: action.milestones.map((milestone) => {
      const known = before?.milestones.find(({ id }) => id === milestone.id);
      const movedOn = known?.state === 'missed' && milestone.due > known.due;
      return {
        ...milestone,
        state: known && !movedOn ? known.state : 'planned',
        evidence: known?.evidence ?? null,
        completedBy: known?.completedBy ?? null,
        completedAt: known?.completedAt ?? null,
      };
    }),
  };
}

/** The organisations asked to accept actions that have not answered, each once. */
export function awaitedOrganisations(plan: ActionPlan | null): string[] {
  const awaited = (plan?.actions ?? []).filter(({ acceptance }) => acceptance === 'awaited');
  return [...new Set(awaited.map(({ organisationId }) => organisationId))];
}

/** Whether every milestone of every action is completed. */
export function allActionsDone(plan: ActionPlan | null): boolean {
  const milestones = (plan?.actions ?? []).flatMap((action) => action.milestones);
  return milestones.length > 0 && milestones.every(({ state }) => state === 'completed');
}

/** The planned milestone that falls due first, or undefined when none is left. */
export function nextMilestone(plan: ActionPlan | null): { id: string; due: string } | undefined {
  return (plan?.actions ?? [])
    .flatMap((action) => action.milestones)
    .filter(({ state }) => state === 'planned')
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
}

/** All the money a plan asks for, in pence. */
export function amountAsked(plan: ActionPlan | null): number {
  const asks = (plan?.resourcesAsked ?? []).filter(({ unit }) => unit === 'GBP');
  return asks.reduce((total, { amount }) => total + amount, 0);
}

/** What the plan asked for so far, without what was moved and moved back: asking for that is a new ask. */
function asksThatStand(context: CaseContext): ResourceAsk[] {
  const reversed = reversedAsks(context);
  return (context.plan?.resourcesAsked ?? []).filter(({ id }) => !reversed.has(id));
}

/** Asks as rewritten, each keeping the ids it had when the same movement was asked for before. */
function keepAskIds(before: ResourceAsk[], after: ResourceAsk[]): ResourceAsk[] {
  const left = [...before];
  return after.map((ask) => {
    const index = left.findIndex((known) => askKey(known) === askKey(ask));
    return index < 0 ? ask : (left.splice(index, 1)[0] ?? ask);
  });
}

/** Whether the plan asks for the same resources as the new content, in any order. */
export function sameResources(plan: ActionPlan, content: PlanContent): boolean {
  const keys = (asks: ResourceAsk[]): string => asks.map(askKey).toSorted().join('\n');
  return keys(plan.resourcesAsked) === keys(content.resourcesAsked);
}

/** What makes two asks the same movement of resources, whatever their ids. */
export function askKey(ask: ResourceAsk): string {
  const { fromOrganisationId, fromHeading, toOrganisationId, toHeading, amount, unit, year } = ask;
  return JSON.stringify([fromOrganisationId, fromHeading, toOrganisationId, toHeading, amount, unit, year]);
}

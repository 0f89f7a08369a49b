import { isLocalDate } from '#kernel/local-date';
import { periodContaining } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import type { CaseContext } from '#domain/improvement/case-context';
import type { CriteriaRule } from '#domain/improvement/case-documents';
import type { PlanContent } from '#domain/improvement/case-events';
import { refuse } from '../command.ts';
import { invalid, type FieldProblem } from '../outcome.ts';
import type { PartnershipFacts } from '../ports/stores.ts';
import type { PlanInput } from './case-command.ts';

const text = (value: string | null | undefined): string => value?.trim() ?? '';

/**
 * A plan as the machine takes it: ids for what is new, names for the organisations it falls on, the periods its
 * trajectory speaks of. An organisation outside the partnership is a problem of its field.
 */
export function planContent(
  input: PlanInput,
  context: CaseContext,
  partnership: PartnershipFacts,
  newId: () => string,
): PlanContent {
  const problems: FieldProblem[] = [];
  const nameOf = (organisationId: string | null | undefined, field: string): string => {
    if (!organisationId) return '';
    const member = partnership.members.find((one) => one.organisationId === organisationId);
    if (!member) problems.push({ field, message: 'Choose an organisation of this partnership.' });
    return member?.name ?? '';
  };
  const known = new Set(
    (context.plan?.actions ?? []).flatMap((action) => [action.id, ...action.milestones.map(({ id }) => id)]),
  );
  const idOf = (id: string | null | undefined): string => (id && known.has(id) ? id : newId());
  const frequency = context.indicator.frequency;

  const content: PlanContent = {
    causes: text(input.causes),
    actions: (input.actions ?? []).map((action, index) => ({
      id: idOf(action.id),
      title: text(action.title),
      organisationId: action.organisationId ?? '',
      organisationName: nameOf(action.organisationId, `actions.${index}.organisationId`),
      person: text(action.person),
      starts: text(action.starts),
      due: text(action.due),
      milestones: (action.milestones ?? []).map((milestone) => ({
        id: idOf(milestone.id),
        title: text(milestone.title),
        due: text(milestone.due),
      })),
    })),
    backOnTrack: text(input.backOnTrack),
    trajectory: (input.trajectory ?? []).map(({ date, value }) => ({
      date,
      periodLabel: isLocalDate(date) ? periodLabel(periodContaining(frequency, date)) : '',
      value,
    })),
    criteria: input.criteriaRule
      ? { rule: input.criteriaRule as CriteriaRule, pointsAfter: input.criteriaPointsAfter ?? 0 }
      : null,
    resourcesAsked: (input.resourcesAsked ?? []).map((ask, index) => ({
      id: newId(),
      outLegId: newId(),
      inLegId: newId(),
      fromOrganisationId: ask.fromOrganisationId,
      fromOrganisationName: nameOf(ask.fromOrganisationId, `resourcesAsked.${index}.fromOrganisationId`),
      fromHeading: text(ask.fromHeading),
      toOrganisationId: ask.toOrganisationId,
      toOrganisationName: nameOf(ask.toOrganisationId, `resourcesAsked.${index}.toOrganisationId`),
      toHeading: text(ask.toHeading),
      amount: ask.amount,
      unit: ask.unit ?? 'GBP',
      year: ask.year,
    })),
    impactEqualities: text(input.impactEqualities),
    impactSustainability: text(input.impactSustainability),
    impactEfficiency: text(input.impactEfficiency),
    impactServices: text(input.impactServices),
    impactPartners: text(input.impactPartners),
    consulted: text(input.consulted),
    risks: text(input.risks),
  };
  if (problems.length) refuse(invalid(...problems));
  return content;
}

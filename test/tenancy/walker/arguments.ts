import { getNullableType, isEnumType, isInputObjectType, isListType, isScalarType } from 'graphql';
import type { GraphQLArgument, GraphQLInputType } from 'graphql';
import type { IdType } from '#read-models/global-id';

/** Gives the opaque id to put where one of this type is asked for. */
export type PickId = (type: IdType) => string;

/**
 * What each id of the schema names, by the argument or the input's field. An id that is not listed here fails the walk,
 * so a new one cannot go untried.
 */
const idTypes: Readonly<Record<string, IdType>> = {
  'node.id': 'Indicator',
  'partnership.id': 'Partnership',
  'indicator.id': 'Indicator',
  'case.id': 'ImprovementCase',
  'sharingAgreement.id': 'SharingAgreement',
  'sharedMeasure.id': 'SharedMeasure',
  'virement.id': 'Virement',
  'fileImport.id': 'FileImport',
  importId: 'FileImport',
  exportId: 'TenantExport',
  'targetProposal.id': 'TargetProposal',
  'priority.id': 'Priority',
  priorityId: 'Priority',
  priorityIds: 'Priority',
  proposalId: 'TargetProposal',
  'DecideCriteriaInput.proposalId': 'CriteriaProposal',
  'PlanActionInput.id': 'PlanAction',
  'MilestoneInput.id': 'Milestone',
  caseId: 'ImprovementCase',
  agreementId: 'SharingAgreement',
  replacesId: 'SharingAgreement',
  indicatorId: 'Indicator',
  successorId: 'Indicator',
  suiteId: 'Suite',
  measureIds: 'Indicator',
  partnershipId: 'Partnership',
  ownerId: 'Organisation',
  personId: 'Person',
  appointmentId: 'Appointment',
  delegationId: 'Delegation',
  linkId: 'OutcomeLink',
  fromIndicatorId: 'Indicator',
  toIndicatorId: 'Indicator',
  deputyId: 'Person',
  organisationId: 'Organisation',
  fromOrganisationId: 'Organisation',
  toOrganisationId: 'Organisation',
  questionId: 'Question',
  virementId: 'Virement',
  legId: 'ShiftLeg',
  headingId: 'BudgetHeading',
  milestoneId: 'Milestone',
  'recommendation.id': 'Recommendation',
  recommendationId: 'Recommendation',
  itemId: 'WorkProgrammeItem',
  providerId: 'SignInProvider',
  tokenId: 'ApiToken',
};

/** Types that `node` finds, each tried in turn. */
export const nodeTypes: readonly IdType[] = [
  'Organisation',
  'Partnership',
  'Suite',
  'Indicator',
  'ImprovementCase',
  'BudgetHeading',
  'SharingAgreement',
  'SharedMeasure',
  'Recommendation',
  'Virement',
  'TargetProposal',
  'FileImport',
  'Priority',
];

const scalars: Readonly<Record<string, unknown>> = {
  String: 'Anything at all',
  Float: 1,
  Int: 1,
  Boolean: true,
  Date: '2026-03-01',
  Pence: 100,
};

/** What the id at a path of the schema names. @throws Error for one that nobody has placed */
export function idTypeAt(path: string, name: string): IdType {
  const idType = idTypes[path] ?? idTypes[name];
  if (!idType) throw new Error(`Say in idTypes what ${path} names.`);
  return idType;
}

/** A value for every argument of a root field, with ids from `pick`. @throws Error for an id nobody has placed */
export function variablesOf(
  field: string,
  args: readonly GraphQLArgument[],
  pick: PickId,
): Record<string, unknown> {
  return Object.fromEntries(
    args.map(({ name, type }) => [name, valueOf(type, `${field}.${name}`, name, pick)]),
  );
}

function valueOf(type: GraphQLInputType, path: string, name: string, pick: PickId): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(bare.ofType, path, name, pick)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) {
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field) => field.name !== 'idempotencyKey')
        .map((field) => [field.name, valueOf(field.type, `${bare.name}.${field.name}`, field.name, pick)]),
    );
  }
  if (name === 'after' || name === 'before') return null;
  if (isScalarType(bare) && bare.name === 'ID') {
    return pick(idTypeAt(path, name));
  }
  if (!(bare.name in scalars)) throw new Error(`Say in scalars what a ${bare.name} may be.`);
  return scalars[bare.name];
}

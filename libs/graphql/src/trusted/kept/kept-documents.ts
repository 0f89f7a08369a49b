import { getOperationAST, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/**
 * Root fields whose answers turn on nothing but who asks, what the tenants hold that they may be answered from, and which
 * day it is in London, so that they can be kept by exact revision. A field is put here once its readers were looked
 * through: every table is one that raises the revision, every look at the clock one at the day (docs/adr/0015-kept-answers.md).
 */
const KEPT_ROOTS: ReadonlySet<string> = new Set([
  'viewer',
  'needsMe',
  'scorecard',
  'indicator',
  'cases',
  'organisations',
  'breakdowns',
  'breakdownOffer',
  'forecastRecord',
  'indicatorActs',
  'measureSetUp',
  'outcomeChain',
  'pastFlags',
  'qualityPassport',
  'servedPriorities',
  'suitePriorities',
  'targetOffer',
  'targetProposals',
]);

/** Fields below those that turn on the time of day. */
const BY_THE_HOUR: ReadonlySet<string> = new Set(['CaseSummary.ageDays']);

/** The field that says at which moment an answer was read: told anew each time, under its own name alone. */
export const MOMENT_FIELD = 'asOf';

/** Whether answers to a valid document may be kept. */
export function canBeKept(schema: GraphQLSchema, document: DocumentNode): boolean {
  if (getOperationAST(document)?.operation !== OperationTypeNode.QUERY) return false;
  const [types, query] = [new TypeInfo(schema), schema.getQueryType()];
  let can = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: name }, alias }) {
        const parent = types.getParentType();
        if (parent === query && !name.startsWith('__')) can &&= KEPT_ROOTS.has(name);
        can &&= !BY_THE_HOUR.has(`${parent?.name}.${name}`);
        can &&= name === MOMENT_FIELD ? !alias || alias.value === name : alias?.value !== MOMENT_FIELD;
      },
    }),
  );
  return can;
}

import { GraphQLError } from 'graphql';
import type { ValidationRule } from 'graphql';

/** Refuses an operation of a kind that the schema does not have: there are no subscriptions. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here.`, { nodes: node }));
  },
});

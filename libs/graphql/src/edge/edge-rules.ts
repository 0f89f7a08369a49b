import { GraphQLError } from 'graphql';
import type { ValidationRule } from 'graphql';
import { aliasLimit, directiveLimit, repeatLimit } from './count.rules.ts';
import { depthLimit } from './depth.rule.ts';
import { EDGE_LIMITS } from './edge-limits.ts';
import { QueryCost } from './query-cost.ts';

/** Refuses an operation that would cost more than this. */
export function costLimit(most: number): ValidationRule {
  return (context) => {
    const cost = new QueryCost(context);
    return {
      OperationDefinition(operation) {
        const root = context.getSchema().getRootType(operation.operation);
        const reckoned = root ? cost.of(operation.selectionSet, root) : 0;
        if (reckoned > most) {
          const message = `This query would cost ${Math.ceil(reckoned)}; ${most} is the most.`;
          context.reportError(new GraphQLError(message, { nodes: operation }));
        }
      },
    };
  };
}

/** Every limit on a document, for the server's validation. Each document is validated once and then remembered. */
export const edgeRules: readonly ValidationRule[] = [
  depthLimit(EDGE_LIMITS.depth),
  aliasLimit(EDGE_LIMITS.aliases),
  directiveLimit(EDGE_LIMITS.directives),
  repeatLimit(EDGE_LIMITS.repeats),
  costLimit(EDGE_LIMITS.cost),
];

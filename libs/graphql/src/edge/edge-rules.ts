import { GraphQLError } from 'graphql';
import type { ValidationRule } from 'graphql';
import { beforeAllElse } from './before-all-else.ts';
import { aliasLimit, directiveLimit, fragmentLimit, repeatLimit } from './count.rules.ts';
import { depthLimit } from './depth.rule.ts';
import { EDGE_LIMITS } from './edge-limits.ts';
import { overlapLimit } from './overlap.rule.ts';
import { knownOperations } from './operation.rule.ts';
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

/**
 * Every limit on a document, for the server's validation: asked first, the cheap ones before the dear. A document that is
 * taken is validated once and then remembered.
 */
export const edgeRules: readonly ValidationRule[] = [
  // What only counts is asked by itself: the others follow every fragment from every operation.
  beforeAllElse([
    knownOperations,
    aliasLimit(EDGE_LIMITS.aliases),
    fragmentLimit(EDGE_LIMITS.fragments),
    directiveLimit(EDGE_LIMITS.directives),
    repeatLimit(EDGE_LIMITS.repeats),
  ]),
  beforeAllElse([
    depthLimit(EDGE_LIMITS.depth),
    overlapLimit(EDGE_LIMITS.overlaps),
    costLimit(EDGE_LIMITS.cost),
  ]),
];

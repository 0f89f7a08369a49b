import { getVariableValues, Kind, OperationTypeNode } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Unplannable } from './unplannable.ts';
import { objectWriter } from './writers.ts';

/**
 * A query made ready: what to ask of which resolver and how to write what comes is worked out once, and the answer is
 * written straight as JSON. It answers only what is whole. Where anything is not, be it a variable, a refused read or a bug, it
 * gives up, and the general way answers in its stead and says what was wrong: so both say the same, to the byte.
 */
export interface Plan {
  /** The body of the answer, or null where the general way is to answer. Never rejects. */
  answer(variables: Readonly<Record<string, unknown>>, context: unknown): Promise<string | null>;
}

/** The plan of a valid query; null for a mutation, and for a query with something that plans do not know. */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan | null {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query) return null;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  }
  try {
    const write = objectWriter({ schema, operation, fragments }, query, [operation.selectionSet]);
    return {
      async answer(given, context) {
        try {
          const read = getVariableValues(schema, operation.variableDefinitions ?? [], given);
          if (!read.coerced) return null;
          const text = await write(undefined, { context, variables: read.coerced });
          return `{"data":${text}}\n`;
        } catch {
          return null;
        }
      },
    };
  } catch (error) {
    if (error instanceof Unplannable) return null;
    throw error;
  }
}

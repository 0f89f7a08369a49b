import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Planned } from './selected-fields.ts';
import { Unplannable } from './unplannable.ts';

/** What a resolver is told of the document, but for its variables. The path names the field alone. */
export function resolveInfo(
  { schema, operation, fragments }: Planned,
  parent: GraphQLObjectType | null,
  field: GraphQLField<unknown, unknown> | null,
  nodes: readonly FieldNode[],
): Omit<GraphQLResolveInfo, 'variableValues'> {
  const parentType = parent ?? schema.getQueryType();
  if (!parentType) throw new Unplannable('a schema without queries');
  const fieldName = field?.name ?? '';
  return {
    fieldName,
    fieldNodes: nodes,
    returnType: field?.type ?? parentType,
    parentType,
    path: { prev: undefined, key: fieldName, typename: parentType.name },
    schema,
    fragments: { ...fragments },
    rootValue: undefined,
    operation,
  };
}

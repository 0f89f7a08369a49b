import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Rows asked of every connection inside another: enough to show what should not be there. */
const rows = 5;

/** Levels of objects under a root field; deeper ones are reached as root fields of their own. */
const deepest = 4;

/** Everything that can be asked of a type, a few levels deep and never through the same type twice on one path. */
export function selectionOf(
  type: GraphQLNamedType,
  schema: GraphQLSchema,
  path: readonly string[] = [],
): string {
  if (isAbstractType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${fieldsOf(one, schema, path)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  return isObjectType(type) ? fieldsOf(type, schema, path) : '';
}

function fieldsOf(type: GraphQLObjectType, schema: GraphQLSchema, path: readonly string[]): string {
  const inside = [...path, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => fieldOf(field, schema, inside));
  return `{ ${fields.length ? fields.join(' ') : '__typename'} }`;
}

function fieldOf(
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  path: readonly string[],
): string[] {
  if (field.args.some(isRequiredArgument)) return [];
  const type = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (!isCompositeType(type) || path.includes(type.name) || path.length >= deepest) return [];
  const page = field.args.some(({ name }) => name === 'first') ? `(first: ${rows})` : '';
  return [`${field.name}${page} ${selectionOf(type, schema, path)}`];
}

import type { GraphQLSchema } from 'graphql';

/** Says what the two root types are; the schema builder has no place for it. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query)
    query.description = 'Everything that can be read. A field answers null for what is not there for you.';
  if (mutation) mutation.description = 'Everything that can be done. Refusals are answers, not errors.';
  return schema;
}

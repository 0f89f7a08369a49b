import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { nodeTypes, variablesOf } from './arguments.ts';
import type { PickId } from './arguments.ts';
import { selectionOf } from './selection.ts';

/** One request of the walk, to be sent with ids of any kind. */
export interface Walked {
  name: string;
  query: string;
  /** Whether it names anything by an id. */
  takesIds: boolean;
  readonly variables: (pick: PickId) => Record<string, unknown>;
}

/** They name nothing by an id, and would end the walker's own session. */
const sessionActs = new Set(['signIn', 'signOut', 'signOutOfProvider', 'signOutEverywhere']);

/** Every root query field and every mutation of the schema as a request, with all it can be asked for. */
export function walkSchema(): Walked[] {
  const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return [
    ...queries.flatMap((field) =>
      field.name === 'node' ? nodes(field, schema) : [request(field, schema, 'query')],
    ),
    ...mutations
      .filter(({ name }) => !sessionActs.has(name))
      .map((field) => request(field, schema, 'mutation')),
  ];
}

/** `node`, once for each type it finds, with all that the type has. */
function nodes(field: GraphQLField<unknown, unknown>, schema: GraphQLSchema): Walked[] {
  return nodeTypes.flatMap((name) => {
    const type = schema.getType(name);
    if (!type) throw new Error(`The schema has no ${name}.`);
    return {
      name: `query node of ${name}`,
      query: `query Walk($id: ID!) { ${field.name}(id: $id) { ... on ${name} ${selectionOf(type, schema)} } }`,
      takesIds: true,
      variables: (pick: PickId) => ({ id: pick(name) }),
    };
  });
}

function request(
  field: GraphQLField<unknown, unknown>,
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
): Walked {
  const args = field.args.filter(({ name }) => name !== 'first' && name !== 'last');
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`);
  if (args.length < field.args.length) passed.push('first: 5');
  const head = passed.length ? `${field.name}(${passed.join(', ')})` : field.name;
  let takesIds = false;
  variablesOf(field.name, args, () => {
    takesIds = true;
    return '';
  });
  return {
    name: `${kind} ${field.name}`,
    query: `${kind} Walk${declared ? `(${declared})` : ''} { ${head} ${selectionOf(getNamedType(field.type), schema)} }`,
    takesIds,
    variables: (pick) => variablesOf(field.name, args, pick),
  };
}

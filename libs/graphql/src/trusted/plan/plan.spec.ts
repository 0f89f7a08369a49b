import { buildSchema, execute, getOperationAST, isObjectType, parse } from 'graphql';
import type { GraphQLFieldResolver } from 'graphql';
import { planOf } from './plan.ts';

const schema = buildSchema(`
  enum Rag { RED GREEN }
  scalar Figures
  union Found = Measure | Body
  type Measure { id: ID! title: String! value: Float whole: Int! rag: Rag! late: Boolean! body: Body! bodies: [Body!]! series: Figures notes: [String] broken: String! }
  type Body { id: ID! name: String slow(times: Int = 2): String! }
  type Query { measure(id: ID!, on: String): Measure found(id: ID!): Found all: [Measure!] refused: String plain: String! }
`);

const council = { id: 'b1', name: 'Council' };
const waste = {
  id: 'm1',
  title: 'Waste “recycled” \u2028 & "so on"',
  value: 57.5,
  whole: -0,
  rag: 'RED',
  late: false,
  body: council,
  bodies: [council, { id: 'b2', name: null }],
  series: [1, null, 2.5e21],
  notes: ['a', null],
};
const resolvers: Record<string, GraphQLFieldResolver<unknown, { who: string }>> = {
  'Query.measure': (_, { id, on }: { id: string; on?: string }) =>
    Promise.resolve(id === 'm1' ? { ...waste, title: on ?? waste.title } : null),
  'Query.found': (_, { id }: { id: string }) => (id === 'm1' ? waste : council),
  'Query.all': async () => Promise.resolve([waste, waste]),
  'Query.refused': () => Promise.reject(new Error('Refused.')),
  'Query.plain': (_source, _args, { who }) => who,
  'Body.slow': (body, { times }: { times: number }) =>
    Promise.resolve((body as typeof council).id.repeat(times)),
};
for (const type of Object.values(schema.getTypeMap())) {
  if (!isObjectType(type) || type.name.startsWith('__')) continue;
  for (const field of Object.values(type.getFields())) {
    field.resolve =
      resolvers[`${type.name}.${field.name}`] ?? ((row) => (row as Record<string, unknown>)[field.name]);
  }
}
const found = schema.getType('Found');
if (found && 'resolveType' in found) {
  found.resolveType = (row: object) => ('title' in row ? 'Measure' : 'Body');
}

const context = { who: 'me' };
const quickly = (text: string, variables: Record<string, unknown> = {}): Promise<string | null> | null => {
  const document = parse(text);
  const operation = getOperationAST(document);
  return (operation && planOf(schema, document, operation)?.answer(variables, context)) ?? null;
};
const generally = async (text: string, variables: Record<string, unknown> = {}): Promise<string> => {
  const { data, errors } = await execute({
    schema,
    document: parse(text),
    contextValue: context,
    variableValues: variables,
  });
  return `${JSON.stringify({ errors, data })}\n`;
};

const everything = 'id title value whole rag late series notes body { id name } bodies { id slow(times: 3) }';

describe('a plan', () => {
  it.each([
    ['every kind of value', `{ measure(id: "m1") { ${everything} } }`],
    ['nothing where nothing is', '{ measure(id: "m2") { id } }'],
    ['a list, and promises inside it', `{ all { ${everything} body { slow } } }`],
    ['a union', '{ found(id: "m1") { __typename ... on Measure { title } ... on Body { name } } }'],
    [
      'the other of the union',
      '{ found(id: "b1") { ... on Measure { title } ... on Body { name } __typename } }',
    ],
    [
      'other names, in the order asked',
      '{ b: plain __typename a: plain measure(id: "m1") { y: id x: value } }',
    ],
    [
      'fragments, and one field asked for twice',
      'query { measure(id: "m1") { ...A body { id } ...B } } fragment A on Measure { id body { name } } fragment B on Measure { ...A title body { slow } }',
    ],
  ])('writes %s as execution does', async (_, text) => {
    expect(await quickly(text)).toBe(await generally(text));
  });

  it('takes variables, and what they are when nobody says', async () => {
    const text = 'query Q($id: ID!, $on: String = "2026") { measure(id: $id, on: $on) { id title } }';
    for (const variables of [{ id: 'm1' }, { id: 'm1', on: 'x' }, { id: 'm1', on: null, more: 1 }]) {
      expect(await quickly(text, variables)).toBe(await generally(text, variables));
    }
  });

  it.each([
    ['a resolver that throws', '{ plain refused }', {}],
    ['null where there must be a value', '{ measure(id: "m1") { id broken } }', {}],
    ['a variable that is missing', 'query Q($id: ID!) { measure(id: $id) { id } }', {}],
    ['a variable of another type', 'query Q($id: ID!) { measure(id: $id) { id } }', { id: { a: 1 } }],
  ])('leaves %s to the general way', async (_, text, variables) => {
    expect(await quickly(text, variables)).toBeNull();
  });

  it('leaves a value that its type refuses to the general way', async () => {
    waste.whole = 1.5;
    expect(await quickly('{ all { whole body { slow } } }')).toBeNull();
    waste.whole = 1;
    expect(await quickly('{ all { whole } }')).not.toBeNull();
  });

  it('is made of queries only, and not of what it does not know', () => {
    expect(quickly('query Q($yes: Boolean!) { plain @skip(if: $yes) }')).toBeNull();
    expect(quickly('{ __schema { description } }')).toBeNull();
  });
});

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function toPence(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new GraphQLError('An amount is a whole number of pence.');
}

/** Money in whole pence. Wider than Int, which ends at 21 million pounds. */
export const PenceScalar = new GraphQLScalarType<number, number>({
  name: 'Pence',
  description: 'Money in whole pence: 12500 is £125.',
  serialize: toPence,
  parseValue: toPence,
  parseLiteral: (node) => toPence(node.kind === Kind.INT ? Number(node.value) : null),
});

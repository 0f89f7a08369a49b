import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isLocalDate } from '#kernel/local-date';

function toDay(value: unknown): string {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError('A date is a day that exists, written like 2026-11-23.');
}

/** A calendar day in the United Kingdom, `2026-11-23`; the same text inside and out. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in the United Kingdom, as in 2026-11-23.',
  serialize: toDay,
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : null),
});

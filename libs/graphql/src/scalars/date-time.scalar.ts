import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { Instant } from '#read-models/instant';

const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function toInstant(value: unknown): string {
  const moment = value instanceof Date ? value : asDate(value);
  if (moment && !Number.isNaN(moment.getTime())) return moment.toISOString();
  throw new GraphQLError('A date and time is written like 2026-11-23T09:30:00Z.');
}

function asDate(value: unknown): Date | null {
  return typeof value === 'string' && ISO_INSTANT.test(value) ? new Date(value) : null;
}

/** A moment. Rows hold a `Date` (from a column) or ISO text (from a case's papers); clients always get ISO, UTC. */
export const DateTimeScalar = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'A moment in UTC, as in 2026-11-23T09:30:00.000Z.',
  serialize: toInstant,
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(node.kind === Kind.STRING ? node.value : null),
});

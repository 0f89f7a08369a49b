import { parse, specifiedRules, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { costLimit, edgeRules } from '#graphql/edge/edge-rules';
import { EDGE_LIMITS } from '#graphql/edge/edge-limits';
import type { IdType } from '#read-models/global-id';
import { Chance } from '../../tenancy/fuzz/chance.ts';
import { Coverage } from '../../tenancy/fuzz/coverage.ts';
import { Generator } from '../../tenancy/fuzz/generate.ts';
import type { FoundIds } from '../../tenancy/walker/crawl.ts';

/** A query that the edge takes, with what it reckons it to cost. */
export interface LegalQuery {
  query: string;
  cost: number;
}

/** Makes queries at random, with ids that the asker can see, and gives those that are inside every limit. */
export function* legalQueries(
  schema: GraphQLSchema,
  seed: number,
  ids: FoundIds,
): IterableIterator<LegalQuery> {
  const chance = new Chance(seed);
  const generator = new Generator(schema, chance, new Coverage(schema), {
    id: (type: IdType) => {
      const known = [...(ids.get(type) ?? [])];
      return known.length ? chance.pick(known) : '';
    },
    cursor: () => '',
    key: () => '',
    // As many as there are: a page that is asked for and not there costs nothing, and says nothing.
    rows: () => chance.pick([1, 2, 3, 5, 10]),
  });
  for (;;) {
    const { query } = generator.next();
    if (!query.startsWith('query')) continue;
    const cost = costOf(schema, query);
    if (cost !== null) yield { query, cost };
  }
}

/** What a query would cost, or null when it is refused. */
function costOf(schema: GraphQLSchema, query: string): number | null {
  const document = parse(query, { maxTokens: EDGE_LIMITS.tokens });
  if (validate(schema, document, [...specifiedRules, ...edgeRules]).length > 0) return null;
  const [told] = validate(schema, document, [costLimit(0)]);
  return Number(/would cost (\d+)/.exec(told?.message ?? '')?.[1]);
}

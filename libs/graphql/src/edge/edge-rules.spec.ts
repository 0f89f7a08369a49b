import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import type { ValidationRule } from 'graphql';
import { aliasLimit, directiveLimit, fragmentLimit, repeatLimit } from './count.rules.ts';
import { depthLimit } from './depth.rule.ts';
import { beforeAllElse } from './before-all-else.ts';
import { costLimit, edgeRules } from './edge-rules.ts';
import { overlapLimit } from './overlap.rule.ts';

const schema = buildSchema(`
  type Query { tree: Tree forest(first: Int = 50): Forest trees: [Tree!]! }
  type Forest { edges: [TreeEdge] }
  type TreeEdge { node: Tree }
  type Tree { id: ID! name: String branch: Tree leaves: [Tree!]! }
`);

const refusals = (rule: ValidationRule, query: string): string[] =>
  validate(schema, parse(query), [rule]).map(({ message }) => message);

describe('the limit of depth', () => {
  const three = '{ tree { branch { id } } }';

  it('allows the last level and refuses the next', () => {
    expect(refusals(depthLimit(3), three)).toEqual([]);
    expect(refusals(depthLimit(2), three)).toEqual(['A query may be 2 levels deep.']);
  });

  it('follows fragments and inline fragments', () => {
    const hidden =
      'query { tree { ...F } } fragment F on Tree { ... on Tree { branch { ...G } } } fragment G on Tree { id }';
    expect(refusals(depthLimit(3), hidden)).toEqual([]);
    expect(refusals(depthLimit(2), hidden)).toHaveLength(1);
  });

  it('ends on a fragment within itself', () => {
    expect(refusals(depthLimit(2), '{ tree { ...F } } fragment F on Tree { ...F }')).toEqual([]);
  });

  it('leaves the description of the schema alone', () => {
    const deep = '{ __schema { types { fields { type { ofType { ofType { name } } } } } } }';
    expect(refusals(depthLimit(2), deep)).toEqual([]);
  });
});

describe('the limits of number', () => {
  it('count aliases over the whole document, __typename included', () => {
    const query = '{ a: __typename tree { b: id ...F } } fragment F on Tree { c: name }';
    expect(refusals(aliasLimit(3), query)).toEqual([]);
    expect(refusals(aliasLimit(2), query)).toEqual(['A document may have 2 aliases.']);
  });

  it('count fragments, asked for or not', () => {
    const query = '{ tree { ...A } } fragment A on Tree { ...B } fragment B on Tree { id }';
    expect(refusals(fragmentLimit(2), query)).toEqual([]);
    expect(refusals(fragmentLimit(1), query)).toEqual(['A document may have 1 fragments.']);
  });

  it('count directives, known or not', () => {
    const query = 'query { tree @skip(if: true) @made @up { id } }';
    expect(refusals(directiveLimit(3), query)).toEqual([]);
    expect(refusals(directiveLimit(2), query)).toEqual(['A document may have 2 directives.']);
  });

  it('count what is repeated within one selection only', () => {
    expect(refusals(repeatLimit(2), '{ tree { id id branch { id } } }')).toEqual([]);
    expect(refusals(repeatLimit(2), '{ tree { id id id } }')).toEqual([
      'A field may be asked for 2 times in one selection.',
    ]);
  });
});

describe('the limit of cost', () => {
  const costs = (query: string): number => {
    const [message] = refusals(costLimit(0), query);
    return Number(/would cost (\d+)/.exec(message ?? '')?.[1]);
  };

  it('grows with the rows asked for', () => {
    const asked = (first: number): string => `{ forest(first: ${first}) { edges { node { id } } } }`;
    expect(costs(asked(100)) - costs(asked(50))).toBeCloseTo(50 * 2.2, 0);
    expect(costs('{ forest { edges { node { id } } } }')).toBe(costs(asked(50)));
    expect(refusals(costLimit(5000), asked(100_000))).toHaveLength(1);
  });

  it('reckons each read by what it was measured to take, and twice what is asked for twice', () => {
    const reads = buildSchema(
      'type Query { tree: Tree needsMe: Tree signInProviders: Tree } type Tree { id: ID }',
    );
    const cost = (query: string): number => {
      const [told] = validate(reads, parse(query), [costLimit(0)]);
      return Number(/would cost (\d+)/.exec(told?.message ?? '')?.[1]);
    };
    expect(cost('{ needsMe { id } }')).toBeGreaterThan(2 * cost('{ tree { id } }'));
    expect(cost('{ signInProviders { id } }')).toBeLessThan(cost('{ tree { id } }'));
    const twice = cost('{ tree { id } other: tree { id } }');
    expect(Math.abs(twice - 2 * cost('{ tree { id } }'))).toBeLessThan(2);
  });

  it('takes the most for a number that is in a variable', () => {
    const variable = 'query ($n: Int) { forest(first: $n) { edges { node { id } } } }';
    expect(costs(variable)).toBe(costs('{ forest(first: 200) { edges { node { id } } } }'));
  });

  it('multiplies lists within lists', () => {
    expect(costs('{ trees { leaves { id } } }')).toBeGreaterThan(10 * 10);
    expect(refusals(costLimit(5000), '{ trees { leaves { leaves { leaves { id } } } } }')).toHaveLength(1);
  });

  it('reckons a bomb of fragments in no time, and refuses it', () => {
    const bomb = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Tree { id ...F${at + 1} ...F${at + 1} }`,
    );
    const query = `{ tree { ...F0 } } ${bomb.join(' ')} fragment F40 on Tree { id }`;
    const begun = performance.now();
    expect(refusals(costLimit(5000), query)).toHaveLength(1);
    expect(performance.now() - begun).toBeLessThan(200);
  });

  it('keeps out of the way of the standard rules', () => {
    const unknown = '{ nothing { here } ...Missing }';
    expect(() =>
      validate(schema, parse(unknown), [...specifiedRules, costLimit(5000), depthLimit(12)]),
    ).not.toThrow();
  });
});

describe('the limit of what overlaps', () => {
  const times = (count: number, part: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => part(at)).join(' ');

  it('counts the pairs that have one name, at every level, and refuses past it', () => {
    const query = `{ ${times(4, () => 'tree { id name }')} }`;
    // Four trees, four ids and four names: each in six pairs, and each told once.
    expect(refusals(overlapLimit(30), query)).toEqual([]);
    expect(refusals(overlapLimit(29), query)).toHaveLength(1);
  });

  it('counts through fragments, and fragments side by side', () => {
    const hidden = `{ tree { ...A ...B ... on Tree { id } } } fragment A on Tree { id } fragment B on Tree { id }`;
    expect(refusals(overlapLimit(10), hidden)).toEqual([]);
    expect(refusals(overlapLimit(9), hidden)).toHaveLength(1);
  });

  it('ends on a bomb and on a fragment within itself', () => {
    const bomb = `{ tree { ...F0 } } ${times(40, (at) => `fragment F${at} on Tree { a: branch { ...F${at + 1} } b: branch { ...F${at + 1} } }`)} fragment F40 on Tree { id }`;
    expect(refusals(overlapLimit(2500), bomb).length).toBeGreaterThan(0);
    expect(
      refusals(overlapLimit(2500), '{ tree { ...F } } fragment F on Tree { id branch { id } ...F }'),
    ).toEqual([]);
  });
});

describe('what is asked before all else', () => {
  it('ends the check when it refuses, and nothing else is asked', () => {
    let reached = false;
    const later: ValidationRule = () => ({
      Field: () => {
        reached = true;
      },
    });
    const told = (most: number): string[] =>
      validate(schema, parse('{ tree { id } nothing }'), [later, beforeAllElse([depthLimit(most)])]).map(
        ({ message }) => message,
      );
    expect(told(1)).toEqual(['A query may be 1 levels deep.']);
    expect(reached).toBe(false);
    expect(told(2)).toEqual([]);
    expect(reached).toBe(true);
  });

  it('leaves a sound document to the standard rules', () => {
    const told = validate(schema, parse('{ nothing }'), [...specifiedRules, ...edgeRules]);
    expect(told.map(({ message }) => message)).toEqual(['Cannot query field "nothing" on type "Query".']);
  });

  it('refuses what the schema has no root for', () => {
    expect(refusals(edgeRules[0] ?? depthLimit(1), 'subscription { tree { id } }')).toEqual([
      'There is no subscription here.',
    ]);
  });
});

import { getNamedType, isAbstractType, isLeafType, isObjectType, print, astFromValue } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { nodeTypes } from '../walker/arguments.ts';
import type { Chance } from './chance.ts';
import { sessionActs } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { Values } from './values.ts';
import type { Picks } from './values.ts';

/** One generated request, with what it asks at the root. */
export interface Generated {
  name: string;
  query: string;
}

/** Levels of selections below the root field: the edge allows twelve in all. */
const deepest = 9;
/** Selections of one request; past these only what is required is added, to stay below the limits of tokens and cost. */
const most = 30;

/**
 * Makes legal requests from a schema at random: any root field, with any of its arguments, and any part of what it
 * answers. What was asked least is asked first, so that no field or argument stays untried.
 */
export class Generator {
  private readonly values: Values;
  private selections = 0;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly chance: Chance,
    private readonly coverage: Coverage,
    picks: Picks,
  ) {
    this.values = new Values(chance, coverage, picks);
  }

  next(): Generated {
    this.selections = 0;
    this.aliases = 0;
    const isMutation = this.chance.happens(0.4);
    const root = isMutation ? this.schema.getMutationType() : this.schema.getQueryType();
    const [first, second] = root ? this.leastAsked(root) : [];
    if (!root || !first) throw new Error('The schema has no root.');
    const asked = second && !isMutation && this.chance.happens(0.2) ? [first, second] : [first];
    const parts = asked.map((field) => this.field(root, field, []));
    const kind = isMutation ? 'mutation' : 'query';
    return { name: asked.map(({ name }) => name).join(', '), query: `${kind} { ${parts.join(' ')} }` };
  }

  private leastAsked(root: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
    const times = (name: string): number => this.coverage.timesOf(`${root.name}.${name}`);
    return Object.values(root.getFields())
      .filter(({ name }) => !sessionActs.has(name))
      .map((field) => ({ field, rank: times(field.name) * (0.5 + this.chance.next()) + this.chance.next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ field }) => field);
  }

  private field(
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    path: readonly string[],
  ): string {
    const place = `${parent.name}.${field.name}`;
    this.coverage.visit(place);
    this.selections += 1;
    const values = this.values.all(place, field.args, true);
    const said = field.args.flatMap(({ name, type }) => {
      const literal = name in values ? astFromValue(values[name], type) : null;
      return literal ? [`${name}: ${print(literal)}`] : [];
    });
    const type = getNamedType(field.type);
    const inside = isLeafType(type) ? '' : this.selection(type, [...path, type.name]);
    return `${this.alias()}${field.name}${said.length ? `(${said.join(', ')})` : ''} ${inside}`;
  }

  /** A second name for one field in thirty, by which answers are merged and told apart. */
  private alias(): string {
    if (this.aliases >= 14 || !this.chance.happens(1 / 30)) return '';
    this.aliases += 1;
    return `alias${this.aliases}: `;
  }

  private selection(type: GraphQLNamedType, path: readonly string[]): string {
    if (isAbstractType(type)) return this.oneOrMore(type.name, path);
    return isObjectType(type) ? `{ ${this.fieldsOf(type, path)} }` : '';
  }

  /** Some of what a union or interface may be; of a node, one kind. */
  private oneOrMore(name: string, path: readonly string[]): string {
    const type = this.schema.getType(name);
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const kinds =
      name === 'Node'
        ? possible.filter((one) => nodeTypes.some((known) => known === one.name))
        : possible.filter((one) => this.isNew(one) || this.chance.happens(0.4));
    const chosen = name === 'Node' ? [this.chance.pick(kinds)] : kinds;
    const parts = chosen.map((one) => `... on ${one.name} { ${this.fieldsOf(one, path)} }`);
    return `{ __typename ${parts.join(' ')} }`;
  }

  /** Whether something that was never asked for stands on the type, or within so many levels below it. */
  private isNew(type: GraphQLNamedType, levels = 3): boolean {
    if (this.coverage.isWhole) return false;
    if (isAbstractType(type))
      return this.schema.getPossibleTypes(type).some((one) => this.isNew(one, levels));
    if (!isObjectType(type)) return false;
    const fields = Object.values(type.getFields());
    return (
      fields.some(({ name }) => this.coverage.timesOf(`${type.name}.${name}`) === 0) ||
      (levels > 0 && fields.some((field) => this.isNew(getNamedType(field.type), levels - 1)))
    );
  }

  private fieldsOf(type: GraphQLObjectType, path: readonly string[]): string {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const leaf = isLeafType(getNamedType(field.type));
      const untried =
        this.coverage.timesOf(`${type.name}.${field.name}`) === 0 || this.isNew(getNamedType(field.type));
      const full = this.selections >= (untried ? 3 * most : most) || path.length >= deepest;
      if (full && !leaf) return [];
      const share = leaf ? (full ? 0.1 : 0.4) : 0.25;
      const wanted = untried || field.name === 'edges' || field.name === 'node' || this.chance.happens(share);
      return wanted ? [this.field(type, field, path)] : [];
    });
    return parts.length ? parts.join(' ') : '__typename';
  }
}

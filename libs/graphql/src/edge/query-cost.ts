import { getNamedType, getNullableType, isCompositeType, isListType, Kind } from 'graphql';
import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLOutputType,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import { LARGEST_PAGE } from '#read-models/connection';
import { readCostOf } from './read-costs.ts';

/** What a leaf and an object cost, in about hundredths of a millisecond; reads of the database are in `read-costs.ts`. */
const COSTS = { leaf: 0.2, bulkyLeaf: 5, object: 1 } as const;

/** Rows taken for granted in a list whose length the query does not say. */
const USUAL_LIST = 10;

/** Lists that are long by nature: a suite's rows, a case's history. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Scorecard.rows': 35,
  'ImprovementCase.history': 40,
  'ImprovementCase.events': 30,
  'Indicator.comparators': 20,
};

const BULKY_SCALARS: ReadonlySet<string> = new Set(['Series']);

/** Reckons what documents cost. Each fragment is reckoned once, whatever the number of its spreads. */
export class QueryCost {
  private readonly fragments = new Map<string, number>();

  constructor(private readonly context: ValidationContext) {}

  /** Cost of a selection on a type; `page` is how many rows its enclosing connection was asked for. */
  of(set: SelectionSetNode, type: GraphQLCompositeType, page = 1): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) cost += this.field(selection, type, page);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        cost += this.of(
          selection.selectionSet,
          this.narrowed(selection.typeCondition?.name.value, type),
          page,
        );
      } else cost += this.fragment(selection.name.value, type, page);
    }
    return cost;
  }

  private fragment(name: string, type: GraphQLCompositeType, page: number): number {
    const key = `${name}:${page}`;
    const known = this.fragments.get(key);
    if (known !== undefined) return known;
    this.fragments.set(key, 0);
    const fragment = this.context.getFragment(name);
    const on = this.narrowed(fragment?.typeCondition.name.value, type);
    const cost = fragment ? this.of(fragment.selectionSet, on, page) : 0;
    this.fragments.set(key, cost);
    return cost;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, page: number): number {
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field) return COSTS.leaf;
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) {
      return BULKY_SCALARS.has(type.name) ? COSTS.bulkyLeaf : COSTS.leaf;
    }
    const name = `${parent.name}.${field.name}`;
    const isRoot = parent === this.context.getSchema().getQueryType();
    const inside = this.of(node.selectionSet, type, this.pageAsked(field, node));
    const rows = isList(field.type) ? rowsOf(name, field.name, page) : 1;
    return readCostOf(parent.name, field.name, isRoot) + rows * (COSTS.object + inside);
  }

  /** Rows a connection is asked for, forwards or back: by a variable, which is not known yet, the most. */
  private pageAsked(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const forwards = field.args.find(({ name }) => name === 'first');
    if (!forwards) return 1;
    const rows = (name: string, unlessSaid: unknown): number => {
      const value = node.arguments?.find((given) => given.name.value === name)?.value;
      let asked: unknown = unlessSaid;
      if (value?.kind === Kind.INT) asked = Number(value.value);
      if (value?.kind === Kind.VARIABLE) asked = LARGEST_PAGE;
      return typeof asked === 'number' && asked >= 0 ? asked : LARGEST_PAGE;
    };
    return Math.max(rows('first', forwards.defaultValue), rows('last', 0));
  }

  private narrowed(condition: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType {
    const found = condition === undefined ? type : this.context.getSchema().getType(condition);
    return isCompositeType(found) ? found : type;
  }
}

function rowsOf(name: string, field: string, page: number): number {
  return field === 'edges' ? page : (LONG_LISTS[name] ?? USUAL_LIST);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

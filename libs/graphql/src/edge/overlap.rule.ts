import { GraphQLError, Kind } from 'graphql';
import type { FieldNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';

/**
 * Refuses a document that asks for the same things over and over: in one selection, through fragments, or in several
 * that are answered as one. The standard rule that compares what has the same name takes time by pairs, so that 2,000
 * tokens can keep it busy for half a second; this counts the pairs before it begins, and stops counting at the limit.
 *
 * @param most pairs of fields of one name, and of fragments side by side, in each operation and fragment
 */
export function overlapLimit(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition: ({ selectionSet }) => overlaps(context, selectionSet, most),
    FragmentDefinition: ({ selectionSet }) => overlaps(context, selectionSet, most),
  });
}

function overlaps(context: ValidationContext, set: SelectionSetNode, most: number): void {
  const pairs = new Pairs(context, most);
  pairs.among([set]);
  if (pairs.isTooMany) {
    const message = 'This document asks for the same things too often. Ask for each field once.';
    context.reportError(new GraphQLError(message, { nodes: set }));
  }
}

class Pairs {
  private counted = 0;

  constructor(
    private readonly context: ValidationContext,
    private readonly most: number,
  ) {}

  get isTooMany(): boolean {
    return this.counted > this.most;
  }

  /** Counts the pairs among selections that are answered as one, and among what stands below them. */
  among(sets: readonly SelectionSetNode[]): void {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    for (const set of sets) this.gather(set, fields, spread);
    this.count(spread.size);
    for (const same of fields.values()) this.count(same.length);
    for (const same of fields.values()) {
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      if (below.length > 0 && !this.isTooMany) this.among(below);
    }
  }

  /** One for each, so that a bomb of fragments ends too, and one for each pair. */
  private count(things: number): void {
    this.counted += things + (things * (things - 1)) / 2;
  }

  private gather(set: SelectionSetNode, fields: Map<string, FieldNode[]>, spread: Set<string>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const same = fields.get(name);
        if (same) same.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        this.gather(selection.selectionSet, fields, spread);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = this.context.getFragment(selection.name.value);
        if (fragment) this.gather(fragment.selectionSet, fields, spread);
      }
    }
  }
}

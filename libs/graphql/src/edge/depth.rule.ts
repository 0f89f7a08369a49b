import { GraphQLError, Kind } from 'graphql';
import type { SelectionNode, SelectionSetNode, ValidationContext, ValidationRule } from 'graphql';

/**
 * Refuses an operation whose selections go deeper than this, fragments followed. Each fragment is measured once, so a
 * document of fragments within fragments costs no more than its own length. The schema's description of itself, which
 * is deep by nature and off outside development, is not measured.
 */
export function depthLimit(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Map());
      if (depth > most) {
        context.reportError(new GraphQLError(`A query may be ${most} levels deep.`, { nodes: operation }));
      }
    },
  });
}

function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  measured: Map<string, number>,
): number {
  let deepest = 0;
  for (const selection of selections)
    deepest = Math.max(deepest, selectionDepth(selection, context, measured));
  return deepest;
}

function selectionDepth(
  selection: SelectionNode,
  context: ValidationContext,
  measured: Map<string, number>,
): number {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(selection.name.value, context, measured);
  if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, measured);
  const described = selection.name.value.startsWith('__');
  return 1 + (selection.selectionSet && !described ? depthOf(selection.selectionSet, context, measured) : 0);
}

function fragmentDepth(name: string, context: ValidationContext, measured: Map<string, number>): number {
  const known = measured.get(name);
  if (known !== undefined) return known;
  // Stands for itself while it is measured: a fragment within itself is refused by the standard rules.
  measured.set(name, 0);
  const fragment = context.getFragment(name);
  const depth = fragment ? depthOf(fragment.selectionSet, context, measured) : 0;
  measured.set(name, depth);
  return depth;
}

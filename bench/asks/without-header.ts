import { Kind, parse, print, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

/**
 * A page's document without what fills the page's header: of the root fields only this one stays, and the fragments
 * and variables that it needs.
 *
 * @throws Error when the document has no such root field
 */
export function withoutHeader<D extends { readonly name: string; readonly text: string }>(
  document: D,
  field: string,
): { name: string; text: string } {
  const whole = parse(document.text);
  const only: DocumentNode = {
    ...whole,
    definitions: whole.definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
      const { selectionSet } = definition;
      const selections = selectionSet.selections.filter(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === field,
      );
      if (selections.length === 0) throw new Error(`${document.name} has no field ${field}`);
      return { ...definition, selectionSet: { ...selectionSet, selections } };
    }),
  };
  const spread = new Set<string>();
  visit(only, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  const definitions = only.definitions.filter(
    (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || spread.has(definition.name.value),
  );
  return { name: document.name, text: print({ ...only, definitions }) };
}

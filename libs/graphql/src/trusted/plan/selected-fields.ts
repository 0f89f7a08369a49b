import { Kind } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { isAbstractType } from 'graphql';
import { Unplannable } from './unplannable.ts';

/** What a plan is made from. */
export interface Planned {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Fields that selections ask of an object type, by their names in the answer and in its order, fragments followed. */
export function selectedFields(
  planned: Planned,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const { selections } of sets) gather(planned, type, selections, spread, found);
  return found;
}

function gather(
  planned: Planned,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  spread: Set<string>,
  found: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (selection.directives?.length) throw new Unplannable('a directive');
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const nodes = found.get(name);
      if (nodes) nodes.push(selection);
      else found.set(name, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (fits(planned.schema, type, selection.typeCondition?.name.value))
        gather(planned, type, selection.selectionSet.selections, spread, found);
    } else if (!spread.has(selection.name.value)) {
      spread.add(selection.name.value);
      const fragment = planned.fragments[selection.name.value];
      if (fragment && fits(planned.schema, type, fragment.typeCondition.name.value))
        gather(planned, type, fragment.selectionSet.selections, spread, found);
    }
  }
}

function fits(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

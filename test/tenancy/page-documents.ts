import { Kind, parse } from 'graphql';
import type { OperationDefinitionNode, TypeNode } from 'graphql';
import { TRUSTED_DOCUMENTS } from '#graphql/generated/trusted-documents';
import { idTypeAt } from './walker/arguments.ts';
import type { PickId } from './walker/arguments.ts';

/** A query of the pages, to be asked by its id and by its text. */
export interface PageDocument {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly variables: (pick: PickId) => Record<string, unknown>;
}

/** Every query that a page asks; what may be left out of its variables is. */
export function pageQueries(): PageDocument[] {
  return Object.entries(TRUSTED_DOCUMENTS).flatMap(([id, text]) => {
    const operation = parse(text).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (!operation || (operation.operation as string) !== 'query') return [];
    const name = operation.name?.value ?? '';
    return [{ id, name, text, variables: (pick: PickId) => needed(operation, pick) }];
  });
}

function needed(operation: OperationDefinitionNode, pick: PickId): Record<string, unknown> {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ type, variable }) =>
      type.kind === Kind.NON_NULL_TYPE
        ? [[variable.name.value, valueOf(type.type, pathOf(operation, variable.name.value), pick)]]
        : [],
    ),
  );
}

/** The root field and the argument that a variable is passed to. */
function pathOf(operation: OperationDefinitionNode, variable: string): [path: string, argument: string] {
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue;
    for (const { name, value } of selection.arguments ?? []) {
      if (value.kind === Kind.VARIABLE && value.name.value === variable)
        return [`${selection.name.value}.${name.value}`, name.value];
    }
  }
  return [variable, variable];
}

const values: Readonly<Record<string, unknown>> = { Date: '2026-03-01', Int: 1, String: 'anything' };

function valueOf(type: TypeNode, [path, argument]: [string, string], pick: PickId): unknown {
  const name = type.kind === Kind.NAMED_TYPE ? type.name.value : '';
  return name === 'ID' ? pick(idTypeAt(path, argument)) : values[name];
}

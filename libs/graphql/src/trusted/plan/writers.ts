import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  SelectionSetNode,
} from 'graphql';
import { joined, later } from './joined.ts';
import type { Text } from './joined.ts';
import { leafWriter } from './leaf-writer.ts';
import { resolveInfo } from './resolve-info.ts';
import { selectedFields } from './selected-fields.ts';
import type { Planned } from './selected-fields.ts';
import { NotAsTyped, Unplannable } from './unplannable.ts';

/** One execution of a plan. */
export interface Run {
  readonly context: unknown;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Writes a value, which may be null, as JSON. @throws NotAsTyped, or what the resolvers and scalars throw */
export type Writer = (value: unknown, run: Run) => Text;

const NO_ARGUMENTS = Object.freeze({});

/** How an object of this type is written, as the selections ask for it. @throws Unplannable */
export function objectWriter(
  planned: Planned,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Writer {
  if (type.isTypeOf) throw new Unplannable(`${type.name} tells its own objects`);
  const fields = [...selectedFields(planned, type, sets)].map(([name, nodes]) => ({
    lead: `${JSON.stringify(name)}:`,
    write: fieldWriter(planned, type, nodes),
  }));
  return (source, run) => {
    if (source instanceof Error) throw source;
    return joined('{', fields, ({ lead, write }) => [lead, write(source, run)], '}');
  };
}

function fieldWriter(planned: Planned, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Writer {
  const [node] = nodes;
  if (!node) throw new Unplannable('a field without a node');
  if (node.name.value === '__typename') return () => JSON.stringify(parent.name);
  const field = parent.getFields()[node.name.value];
  if (!field) throw new Unplannable(node.name.value);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const write = valueWriter(planned, field.type, sets);
  const resolve = resolver(planned, parent, field, node, nodes);
  return (source, run) => later(resolve(source, run), (value) => write(value, run));
}

function resolver(
  planned: Planned,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  nodes: readonly FieldNode[],
): (source: unknown, run: Run) => unknown {
  const { resolve } = field;
  if (!resolve) throw new Unplannable(`${parent.name}.${field.name} has no resolver`);
  // Most fields read a property of their row: they want to know nothing of arguments, person or document.
  if (resolve.length === 1) return resolve as (source: unknown) => unknown;
  const info = resolveInfo(planned, parent, field, nodes);
  return (source, { context, variables }) => {
    const values = field.args.length > 0 ? getArgumentValues(field, node, variables) : NO_ARGUMENTS;
    return resolve(source, values, context, { ...info, variableValues: variables });
  };
}

function valueWriter(planned: Planned, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Writer {
  if (isNonNullType(type)) {
    const write = presentWriter(planned, type.ofType, sets);
    return (value, run) => {
      if (value === null || value === undefined) throw new NotAsTyped('null where there must be a value');
      return write(value, run);
    };
  }
  const write = presentWriter(planned, type, sets);
  return (value, run) => (value === null || value === undefined ? 'null' : write(value, run));
}

/** How a value that is there is written. */
function presentWriter(planned: Planned, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Writer {
  if (isLeafType(type)) return leafWriter(type);
  if (isObjectType(type)) return objectWriter(planned, type, sets);
  if (isAbstractType(type)) return abstractWriter(planned, type, sets);
  if (isListType(type)) return listWriter(valueWriter(planned, type.ofType as GraphQLOutputType, sets));
  throw new Unplannable(String(type));
}

function listWriter(write: Writer): Writer {
  return (value, run) => {
    if (!Array.isArray(value)) throw new NotAsTyped('no list');
    const items: readonly unknown[] = value;
    return joined('[', items, (item) => ['', later(item, (one) => write(one, run))], ']');
  };
}

function abstractWriter(
  planned: Planned,
  type: GraphQLAbstractType,
  sets: readonly SelectionSetNode[],
): Writer {
  const { schema } = planned;
  const { resolveType } = type;
  if (!resolveType) throw new Unplannable(`${type.name} does not tell its types`);
  const writers = new Map(
    schema.getPossibleTypes(type).map((possible) => [possible.name, objectWriter(planned, possible, sets)]),
  );
  const info = resolveInfo(planned, null, null, []);
  return (value, run) =>
    later(resolveType(value, run.context, { ...info, variableValues: run.variables }, type), (name) => {
      const write = typeof name === 'string' ? writers.get(name) : undefined;
      if (!write) throw new NotAsTyped(`no type of ${type.name}`);
      return write(value, run);
    });
}

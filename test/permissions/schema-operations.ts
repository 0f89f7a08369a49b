import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isLeafType, isUnionType } from 'graphql';
import type { GraphQLField } from 'graphql';
import { variablesOf } from '../tenancy/walker/arguments.ts';
import type { PickId } from '../tenancy/walker/arguments.ts';

/** One root field of the schema, as a part of a document that may hold others beside it. */
export interface Operation {
  name: string;
  /** Its variables as declared, their names made its own. */
  declared: string[];
  /** The field with its arguments and as little of the answer as says what kind of answer it is. */
  field: string;
  values: (pick: PickId) => Record<string, unknown>;
}

type Root = 'query' | 'mutation';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** Every root field of a kind. */
export function operationsOf(root: Root): Operation[] {
  const type = root === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {}).map(operationOf);
}

function operationOf({ name, args, type }: GraphQLField<unknown, unknown>): Operation {
  const given = args.filter((one) => one.name !== 'first' && one.name !== 'last');
  const own = (argument: string): string => `${name}_${argument}`;
  const passed = given.map((one) => `${one.name}: $${own(one.name)}`);
  if (given.length < args.length) passed.push('first: 1');
  const answer = getNamedType(type);
  const refusal = isUnionType(answer) && answer.getTypes().some((one) => one.name === 'NotPermitted');
  const selection = isLeafType(answer)
    ? ''
    : `{ __typename ${refusal ? '... on NotPermitted { rule }' : ''} }`;
  return {
    name,
    declared: given.map((one) => `$${own(one.name)}: ${String(one.type)}`),
    field: `${name}${passed.length > 0 ? `(${passed.join(', ')})` : ''} ${selection}`,
    values: (pick) =>
      Object.fromEntries(
        Object.entries(variablesOf(name, given, pick)).map(([argument, value]) => [own(argument), value]),
      ),
  };
}

/** One document that asks for all of them, with its variables. */
export function documentOf(root: Root, asked: readonly Operation[], say: (one: Operation) => object) {
  const declared = asked.flatMap((one) => one.declared).join(', ');
  const query = `${root} Cells${declared ? `(${declared})` : ''} { ${asked.map(({ field }) => field).join(' ')} }`;
  const variables: Record<string, unknown> = Object.fromEntries(
    asked.flatMap((one) => Object.entries(say(one))),
  );
  return { query, variables };
}

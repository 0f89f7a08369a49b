import { defaultFieldResolver, getNamedType, GraphQLError, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Actor } from '#permissions/actor';
import { tokenRefusal, type ActingToken } from '#permissions/token-scope';
import type { RequestContext } from '../request-context.ts';
import { mutationsOfScope, readsOfNoScope } from './token-operations.ts';

/** Logs a refusal that came before any command was asked. */
export type NoteRefusal = (actor: Actor, operation: string, rule: string) => Promise<void>;

/**
 * Holds every operation back from tokens whose scope does not name it, before anything of it runs. The rules of
 * permissions narrow what is asked of a loaded thing once more (`tokenLeaves`).
 */
export function narrowTokens(schema: GraphQLSchema, noteRefusal: NoteRefusal): GraphQLSchema {
  const mutations = fieldsOf(schema.getMutationType());
  const closed = (name: string, { scope }: ActingToken) =>
    scope !== null && !mutationsOfScope[scope].includes(name);
  for (const field of mutations) hold(field, (token) => closed(field.name, token), noteRefusal);
  for (const field of fieldsOf(schema.getQueryType()).filter(({ name }) => readsOfNoScope.includes(name)))
    hold(field, ({ scope }) => scope !== null, noteRefusal);
  return schema;
}

type Field = GraphQLField<unknown, RequestContext>;

const fieldsOf = (root: GraphQLObjectType | null | undefined): Field[] =>
  Object.values((root?.getFields() ?? {}) as Readonly<Record<string, Field>>);

function hold(field: Field, isClosed: (token: ActingToken) => boolean, noteRefusal: NoteRefusal): void {
  const { name, resolve = defaultFieldResolver } = field;
  const answer = getNamedType(field.type);
  const asData = isUnionType(answer) && answer.getTypes().some((type) => type.name === 'NotPermitted');
  field.resolve = async (source, args: unknown, context, info) => {
    const actor = context.who?.actor;
    if (!actor?.token || !isClosed(actor.token)) return await resolve(source, args, context, info);
    const refusal = tokenRefusal(actor.token);
    await noteRefusal(actor, name, refusal.rule);
    if (asData) return { kind: 'notPermitted', ...refusal };
    throw new GraphQLError(refusal.message, { extensions: { code: 'FORBIDDEN' } });
  };
}

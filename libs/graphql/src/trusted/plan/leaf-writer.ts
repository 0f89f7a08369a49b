import { GraphQLBoolean, GraphQLID, GraphQLString, isEnumType } from 'graphql';
import type { GraphQLEnumType, GraphQLLeafType } from 'graphql';
import { NotAsTyped } from './unplannable.ts';

/** Writes a scalar or a word of an enumeration, never null, as JSON. @throws whatever the type's own reading throws */
export type LeafWriter = (value: unknown) => string;

/** How values of a leaf type are written: as the type has them, and as `JSON.stringify` would. */
export function leafWriter(type: GraphQLLeafType): LeafWriter {
  if (isEnumType(type)) return enumWriter(type);
  const general = (value: unknown): string => json(type.serialize(value));
  if (type === GraphQLString || type === GraphQLID)
    return (value) => (typeof value === 'string' ? JSON.stringify(value) : general(value));
  if (type === GraphQLBoolean)
    return (value) => (typeof value === 'boolean' ? String(value) : general(value));
  return general;
}

function enumWriter(type: GraphQLEnumType): LeafWriter {
  const texts = new Map(type.getValues().map(({ value, name }) => [value as unknown, JSON.stringify(name)]));
  return (value) => texts.get(value) ?? json(type.serialize(value));
}

function json(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined || text === 'null' || value instanceof Error)
    throw new NotAsTyped('a leaf is nothing');
  return text;
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new NotAsTyped('a number is none');
  return String(value);
}

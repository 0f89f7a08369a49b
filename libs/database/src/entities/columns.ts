import type { EntitySchemaColumnOptions } from 'typeorm';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Kind =
  'uuid' | 'text' | 'int' | 'bigint' | 'double precision' | 'date' | 'timestamptz' | 'boolean' | 'jsonb';

const kinds: Record<string, { type: Kind; array?: boolean }> = {
  id: { type: 'uuid' },
  text: { type: 'text' },
  int: { type: 'int' },
  bigint: { type: 'bigint' },
  number: { type: 'double precision' },
  date: { type: 'date' },
  instant: { type: 'timestamptz' },
  flag: { type: 'boolean' },
  json: { type: 'jsonb' },
  numbers: { type: 'double precision', array: true },
  texts: { type: 'text', array: true },
};

/**
 * Column options from a short table: `'id!'` is part of the primary key, `'text?'` may be null. Names are turned
 * into snake_case, so that an entity reads like the record it stores.
 */
export function columns<T extends object>(
  table: Record<keyof T & string, `${string}${'' | '!' | '?'}`>,
): Record<keyof T & string, EntitySchemaColumnOptions> {
  const entries = Object.entries<string>(table).map(([property, code]) => {
    const kind = kinds[code.replace(/[!?]$/, '')];
    if (!kind) throw new Error(`no such column kind: ${code}`);
    const options: EntitySchemaColumnOptions = { ...kind, name: snake(property) };
    if (code.endsWith('!')) options.primary = true;
    if (code.endsWith('?')) options.nullable = true;
    return [property, options] as const;
  });
  return Object.fromEntries(entries) as Record<keyof T & string, EntitySchemaColumnOptions>;
}

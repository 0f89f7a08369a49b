import pg from 'pg';

type Parser = (text: string) => unknown;

const OID = { int8: 20, date: 1082, float8Array: 1022 } as const;

/**
 * How columns are read: days stay text (`2026-03-31`; a `Date` would move with the machine's time zone), bigints are
 * numbers (pence are safe integers by constraint of the amounts people enter), arrays of figures are read by the JSON
 * parser, which is several times faster than the general array parser.
 */
const parsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [OID.date, (text) => text],
  [OID.int8, Number],
  [OID.float8Array, readFigures],
]);

/** Reads `{1,NULL,2.5}`. */
export function readFigures(text: string): (number | null)[] {
  const inside = text.slice(1, -1);
  return JSON.parse(`[${inside.includes('NULL') ? inside.replaceAll('NULL', 'null') : inside}]`) as (
    number | null
  )[];
}

/** The driver's own parsers, but for the few above. */
export const columnTypes = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
    return parsers.get(oid) ?? (pg.types.getTypeParser(oid, format) as Parser);
  },
} satisfies pg.CustomTypesConfig;

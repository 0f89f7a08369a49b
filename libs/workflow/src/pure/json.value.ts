/** Anything JSON can hold. What the host stores is always of this type. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A JSON object, for example an event without its type. */
export type JsonObject = { readonly [key: string]: JsonValue };

/**
 * The value as it will be read back from the database: dates become text, missing fields disappear.
 * Machines are only ever given values that went through this, so that a replay sees what the first run saw.
 */
export function toJson(value: unknown): JsonValue {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as JsonValue);
}

/** Like {@link toJson} for something that must be an object; an exception names what was given instead. */
export function toJsonObject(value: unknown, what: string): JsonObject {
  const json = toJson(value);
  if (!isJsonObject(json)) throw new Error(`${what} must be an object, but is ${JSON.stringify(json)}.`);
  return json;
}

/** True for objects, false for null, arrays and plain values. */
function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * One text for one value, whatever the order of its keys, so that values can be compared and hashed.
 * (A `jsonb` column does not keep the order in which keys were written.)
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalJson(item)).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const fields = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${fields.join(',')}}`;
}

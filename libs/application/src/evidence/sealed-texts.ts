import { createHmac, randomBytes } from 'node:crypto';
import { isUuid } from '#kernel/ids';
import { toJson, type JsonValue } from '#workflow/pure/json.value';

/** A text that is kept beside the chain: the salt it was hashed with and itself; null once it was redacted. */
export type KeptText = readonly [salt: string, text: string] | null;

/** The texts of one entry, by where they stand in it, such as `after/rows/0/name`. */
export type KeptTexts = Readonly<Record<string, KeptText>>;

/** What stands in the chain in place of a text: the hash that only the salt and the text together lead to. */
interface SealedText {
  readonly sealed: string;
}

const SALT_BYTES = 16;
const plain = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;
const digest = /^[0-9a-f]{64}$/;

/** HMAC-SHA-256 of a text under its salt, in hexadecimal: without the salt, no guess at the text can be tried. */
export function sealOf(salt: string, text: string): string {
  return createHmac('sha256', salt).update(text).digest('hex');
}

/**
 * Takes every text out of a value, so that the chain can cover the value and yet lose a text (docs/domain.md section 7).
 * Ids, days and moments stay: they are nobody's words.
 *
 * @param place where the value stands in its entry
 * @param texts what was taken out is added here, by its place
 * @returns the value with a seal in place of each text
 */
export function sealTexts(
  value: unknown,
  place: string,
  texts: Record<string, KeptText>,
  newSalt: () => string = randomSalt,
): JsonValue {
  const seal = (one: JsonValue, at: string): JsonValue => {
    if (typeof one === 'string') {
      if (isUuid(one) || plain.test(one)) return one;
      const salt = newSalt();
      texts[at] = [salt, one];
      return { sealed: sealOf(salt, one) };
    }
    return within(one, at, seal);
  };
  return seal(toJson(value), place);
}

/** Puts the texts back; what was redacted, or has no text kept, is `redacted`. */
export function openTexts(
  shape: JsonValue,
  place: string,
  texts: KeptTexts,
  redacted = '(redacted)',
): JsonValue {
  const open = (one: JsonValue, at: string): JsonValue =>
    isSealed(one) ? (texts[at]?.[1] ?? redacted) : within(one, at, open);
  return open(shape, place);
}

/** Every seal in a value, with its place. */
export function sealsIn(shape: JsonValue, place: string): { at: string; sealed: string }[] {
  const found: { at: string; sealed: string }[] = [];
  const look = (one: JsonValue, at: string): JsonValue => {
    if (!isSealed(one)) return within(one, at, look);
    found.push({ at, sealed: one.sealed });
    return one;
  };
  look(shape, place);
  return found;
}

function within(value: JsonValue, at: string, each: (one: JsonValue, at: string) => JsonValue): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: JsonValue, index) => each(one, `${at}/${index}`));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, each(one, `${at}/${key}`)]));
}

function isSealed(value: JsonValue): value is SealedText & { readonly [key: string]: JsonValue } {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const { sealed, ...more } = value as { readonly [key: string]: JsonValue };
  return typeof sealed === 'string' && digest.test(sealed) && Object.keys(more).length === 0;
}

function randomSalt(): string {
  return randomBytes(SALT_BYTES).toString('base64url');
}

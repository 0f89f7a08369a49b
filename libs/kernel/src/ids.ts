/** Identity of a record: a UUID in its canonical lower-case text form. */
export type Id = string;

/** How many random bytes `uuidv7` needs. */
export const UUID_RANDOM_BYTES = 10;

const UUID_TEXT = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A version 7 UUID (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits, so ids sort by the
 * moment they were made. Pure: the moment and ten random bytes are inputs.
 *
 * @throws RangeError when fewer than ten bytes are given or the moment does not fit 48 bits.
 */
export function uuidv7(now: Date, random: Uint8Array): Id {
  const millis = now.getTime();
  if (random.length < UUID_RANDOM_BYTES) throw new RangeError('uuidv7 needs ten random bytes');
  if (!(millis >= 0 && millis < 2 ** 48)) throw new RangeError('uuidv7 needs a moment from 1970 onwards');

  const bytes = new Uint8Array(16);
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(millis / 2 ** (8 * (5 - i))) % 256;
  bytes.set(random.subarray(0, UUID_RANDOM_BYTES), 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);

  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Whether a text has the shape of a UUID (of any version). */
export function isUuid(text: string): boolean {
  return UUID_TEXT.test(text);
}

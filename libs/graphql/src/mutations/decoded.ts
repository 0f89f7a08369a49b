import { decodeId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';

/** The uuid that names nothing. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/**
 * The uuid inside an opaque id that is part of an input. One that cannot be read becomes the uuid that names nothing,
 * so a rule answers for it just as for an id that is not there.
 */
export function uuidOf(type: IdType, id: string): string {
  return decodeId(type, id)?.id ?? NOTHING;
}

/** The same for an id that may be left out. */
export function optionalUuid(type: IdType, id: string | null | undefined): string | null {
  return id === null || id === undefined || id === '' ? null : uuidOf(type, id);
}

const USUAL = 64;

/**
 * Reads `KEPT_ANSWERS`: how many megabytes of answers a process may keep, 64 unless set; null for `off`.
 *
 * @throws Error for anything else
 */
export function keptMegabytesOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return USUAL;
  if (text === 'off') return null;
  const megabytes = Number(text);
  if (!Number.isInteger(megabytes) || megabytes < 1)
    throw new Error('KEPT_ANSWERS must be a whole number of megabytes, or off.');
  return megabytes;
}

// @ts-check
/**
 * How long to wait before starting something again that keeps ending: at once the first time, then doubling to eight
 * seconds, which is about ten times a minute; ends more than a minute ago are forgotten.
 *
 * @returns {(now?: number) => number} call it at each end; answers with milliseconds
 */
export function backoff() {
  /** @type {number[]} */
  let ends = [];
  return (now = Date.now()) => {
    ends = ends.filter((at) => at > now - 60_000);
    ends.push(now);
    return ends.length === 1 ? 0 : Math.min(200 * 2 ** (ends.length - 2), 8_000);
  };
}

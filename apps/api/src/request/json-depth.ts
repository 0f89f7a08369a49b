const [quote, escape, braces, brackets] = [0x22, 0x5c, [0x7b, 0x7d], [0x5b, 0x5d]] as const;

/** Told as the answer to a body that nests too deep; its status is what the answer has. */
export class TooDeep extends Error {
  readonly status = 400;

  constructor(most: number) {
    super(`A request's body may be ${most} levels deep.`);
  }
}

/**
 * Looks at a body before it is parsed: one that is a hundred thousand levels deep is small, and keeps whatever walks it busy.
 *
 * @param most levels of lists and objects inside one another
 * @returns what the body parser calls with the bytes as they came
 * @throws TooDeep, from what it returns
 */
export function refuseDeepJson(most: number) {
  return (_request: unknown, _response: unknown, bytes: Uint8Array): void => {
    let [depth, isText] = [0, false];
    for (let at = 0; at < bytes.length; at += 1) {
      const sign = bytes[at];
      if (isText) {
        if (sign === escape) at += 1;
        else if (sign === quote) isText = false;
      } else if (sign === quote) isText = true;
      else if (sign === braces[0] || sign === brackets[0]) {
        depth += 1;
        if (depth > most) throw new TooDeep(most);
      } else if (sign === braces[1] || sign === brackets[1]) depth -= 1;
    }
  };
}

/** JSON, at once or later. */
export type Text = string | Promise<string>;

/** Goes on with a value when it is there: at once, unless it is promised. */
export function later<T>(value: T | Promise<T>, next: (value: T) => Text): Text {
  return isPromised(value) ? value.then(next) : next(value);
}

/**
 * Joins what each item becomes, a lead and a text, with commas between an opening and a closing sign. Nothing is awaited
 * while nothing is promised. Where an item throws, the promises of those before it are let go.
 */
export function joined<T>(
  open: string,
  items: readonly T[],
  textOf: (item: T) => readonly [lead: string, text: Text],
  close: string,
): Text {
  let text = open;
  let comma = '';
  const pieces: string[] = [];
  const promised: Promise<void>[] = [];
  try {
    for (const item of items) {
      const [lead, one] = textOf(item);
      if (typeof one === 'string') text += comma + lead + one;
      else {
        const at = pieces.push(text + comma + lead, '') - 1;
        promised.push(one.then((piece) => void (pieces[at] = piece)));
        text = '';
      }
      comma = ',';
    }
  } catch (error) {
    void Promise.allSettled(promised);
    throw error;
  }
  text += close;
  return promised.length === 0 ? text : Promise.all(promised).then(() => pieces.join('') + text);
}

function isPromised<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/**
 * Spearman's rank correlation of pairs: 1 when both rise together, 0 when one says nothing of the other. Equal values
 * share the mean of their ranks.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const ones = ranks(pairs.map(([one]) => one));
  const others = ranks(pairs.map(([, other]) => other));
  const middle = (pairs.length + 1) / 2;
  let together = 0;
  let ofOne = 0;
  let ofOther = 0;
  for (const [at, rank] of ones.entries()) {
    const other = others[at] ?? middle;
    together += (rank - middle) * (other - middle);
    ofOne += (rank - middle) ** 2;
    ofOther += (other - middle) ** 2;
  }
  return together / Math.sqrt(ofOne * ofOther);
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).toSorted((a, b) => a.value - b.value);
  const ranked = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1) ranked[order[at]?.at ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranked;
}

import { createHash } from 'node:crypto';

/*
 * The hash tree of RFC 9162 (section 2.1, as RFC 6962 before it) over a list that only grows: leaves and nodes are hashed
 * under different first bytes, so that neither can be passed off as the other.
 */

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** Hash of a leaf, in hexadecimal. */
export function leafHash(text: string): string {
  return createHash('sha256').update(LEAF).update(text).digest('hex');
}

function nodeHash(left: string, right: string): string {
  return createHash('sha256').update(NODE).update(left, 'hex').update(right, 'hex').digest('hex');
}

/** A tree known by its right edge alone, which is all that more leaves and the root need. */
export class MerkleLog {
  private edge: string[];

  /**
   * @param size leaves so far
   * @param edge roots of the full subtrees they make, the largest first
   */
  constructor(
    public size = 0,
    edge: readonly string[] = [],
  ) {
    this.edge = [...edge];
  }

  get frontier(): readonly string[] {
    return this.edge;
  }

  /** Adds a leaf at the end. */
  append(leaf: string): void {
    let hash = leafHash(leaf);
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2)
      hash = nodeHash(this.edge.pop() ?? '', hash);
    this.edge.push(hash);
    this.size += 1;
  }

  /** The root over every leaf; that of no leaf is the hash of nothing. */
  root(): string {
    const [last, ...others] = [...this.edge].reverse();
    if (last === undefined) return createHash('sha256').digest('hex');
    return others.reduce((right, left) => nodeHash(left, right), last);
  }
}

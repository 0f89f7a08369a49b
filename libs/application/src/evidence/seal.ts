import { createHash } from 'node:crypto';
import { canonicalJson } from '#workflow/pure/json.value';
import { MerkleLog } from './merkle-log.ts';

/** The last entry of a stream when it was sealed: a leaf of the tenant's tree. */
export interface StreamHead {
  /** `audit:` and a stream of the trail, or `workflow:` and the id of a process. */
  stream: string;
  seq: number;
  hash: string;
}

/** One root over every leaf that a tenant's streams ever gave, tied to the root before it. */
export interface Seal {
  tenantId: string;
  number: number;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  /** Leaves under the root. */
  size: number;
  root: string;
  prevHash: string;
  hash: string;
}

/** The text of a leaf, of which the tree holds the hash. */
export function leafText({ stream, seq, hash }: StreamHead): string {
  return canonicalJson({ stream, seq, hash });
}

/** SHA-256, in hexadecimal, over the hash of the seal before and what this one says. */
export function sealHash({ tenantId, number, at, size, root, prevHash }: Omit<Seal, 'hash'>): string {
  const said = canonicalJson({ tenantId, number, at, size, root });
  return createHash('sha256').update(prevHash).update(said).digest('hex');
}

/** The seal that follows another, over its leaves and these new ones. */
export function nextSeal(
  last: { seal: Seal; frontier: readonly string[] } | null,
  { tenantId, at, heads }: { tenantId: string; at: Date; heads: readonly StreamHead[] },
): { seal: Seal; frontier: readonly string[] } {
  const log = new MerkleLog(last?.seal.size ?? 0, last?.frontier ?? []);
  for (const head of heads) log.append(leafText(head));
  const seal = {
    tenantId,
    number: (last?.seal.number ?? 0) + 1,
    at: at.toISOString(),
    size: log.size,
    root: log.root(),
    prevHash: last?.seal.hash ?? '',
  };
  return { seal: { ...seal, hash: sealHash(seal) }, frontier: log.frontier };
}

import type { Actor } from '#permissions/actor';
import type { RequestContext } from './request-context.ts';
import { signedIn } from './request-context.ts';

interface Batch<V> {
  readonly keys: Set<string>;
  readonly values: Promise<ReadonlyMap<string, V>>;
}

/**
 * Gathers what sibling fields of one request ask for in the same turn into one read. A batch belongs to its request's
 * context, so nothing crosses from one person to another.
 */
export class Loader<V> {
  private readonly batches = new WeakMap<RequestContext, Batch<V>>();

  constructor(private readonly readMany: (actor: Actor, keys: string[]) => Promise<ReadonlyMap<string, V>>) {}

  /** The value of one key, or undefined when there is none. */
  async load(context: RequestContext, key: string): Promise<V | undefined> {
    const batch = this.batches.get(context) ?? this.openBatch(context);
    batch.keys.add(key);
    return (await batch.values).get(key);
  }

  private openBatch(context: RequestContext): Batch<V> {
    const actor = signedIn(context);
    const keys = new Set<string>();
    const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.batches.delete(context);
      return this.readMany(actor, [...keys]);
    });
    const batch = { keys, values };
    this.batches.set(context, batch);
    return batch;
  }
}

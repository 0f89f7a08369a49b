import { VARIANT_WORDS, WORK_WORDS } from '../results/tables.ts';
import type { Work } from './variant.ts';

/** Ways whose answers are those of others, to the byte. */
const SAME_SIZE: ReadonlySet<string> = new Set(['rawSignedIn', 'kept', 'keptWrites']);

/**
 * Asks each way of doing each work once, and tells how long its answer is.
 *
 * @throws Error when one does not answer 200
 */
export async function answerSizes(works: readonly Work[]): Promise<{ what: string; bytes: number }[]> {
  const sizes: { what: string; bytes: number }[] = [];
  for (const { name, variants } of works) {
    const words = WORK_WORDS[name as keyof typeof WORK_WORDS];
    for (const { name: variant, server, requests } of variants.filter((one) => !SAME_SIZE.has(one.name))) {
      const [request] = requests;
      if (!request) continue;
      const { path, ...init } = request;
      const response = await fetch(server.url + path, init);
      const text = await response.text();
      if (!response.ok || text.includes('"errors":'))
        throw new Error(`${server.name} answered ${response.status} at ${path}: ${text.slice(0, 500)}`);
      const bytes = Buffer.byteLength(text);
      sizes.push({
        what: variant === 'page' ? words : `${words} (${VARIANT_WORDS[variant] ?? variant})`,
        bytes,
      });
    }
  }
  return sizes;
}

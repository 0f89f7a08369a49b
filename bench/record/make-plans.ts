import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RecordOrder } from './record.ts';

/**
 * Records, in a process of its own, the statements that the API sends for each request.
 *
 * @throws Error when a request was not answered as it should be; the process has said why
 */
export async function makePlans(order: RecordOrder): Promise<void> {
  const child = fork(fileURLToPath(new URL('./record.ts', import.meta.url)), { serialization: 'advanced' });
  child.send(order);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error('What the API sends could not be recorded.');
}

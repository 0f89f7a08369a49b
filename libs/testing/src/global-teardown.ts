import { stopTestServer } from './server.ts';

/** Jest calls this once a run, after every worker. */
export default async function globalTeardown(): Promise<void> {
  await stopTestServer();
}

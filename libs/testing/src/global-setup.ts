import { startTestServer } from './server.ts';

/** Jest calls this once a run, before any worker: one PostgreSQL for the integration and the end-to-end specs. */
export default async function globalSetup(): Promise<void> {
  await startTestServer();
}

import { verifyHistories } from '#application/evidence/verify-histories';
import { openBackend } from '#database/backend';
import { oneLine } from './one-line.ts';

/** Replays the history of every process, of all tenants, and says which, if any, does not lead to what is stored. Exit code 1 when one does not. */
async function verify(): Promise<void> {
  const { DATABASE_API_URL: apiUrl, DATABASE_SIGNIN_URL: signInUrl } = process.env;
  if (!apiUrl || !signInUrl)
    throw new Error('DATABASE_API_URL and DATABASE_SIGNIN_URL must name the database.');
  const backend = await openBackend({ apiUrl, signInUrl, poolSize: 1 });
  try {
    const { replayed, faults } = await verifyHistories(backend.deps, await backend.identity.tenantIds());
    for (const { tenantId, id, at, reason } of faults) {
      console.error(`${id} of ${tenantId}: ${reason}${at === null ? '' : ` (event ${at})`}`);
    }
    console.log(`${replayed} histories replayed, ${faults.length} with a fault.`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await backend.close();
  }
}

verify().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});

import { verifyHistories } from '#application/evidence/verify-histories';
import { openBackend } from '#database/backend';
import { checkTenants } from '#database/evidence/check-tenants';
import { oneLine } from './one-line.ts';

/**
 * Replays the history of every process, of all tenants, and checks their evidence against its chains and seals; says which,
 * if any, does not hold. Exit code 1 when one does not.
 */
async function verify(): Promise<void> {
  const { DATABASE_API_URL: apiUrl, DATABASE_SIGNIN_URL: signInUrl } = process.env;
  if (!apiUrl || !signInUrl)
    throw new Error('DATABASE_API_URL and DATABASE_SIGNIN_URL must name the database.');
  const backend = await openBackend({ apiUrl, signInUrl, poolSize: 1 });
  try {
    const tenantIds = await backend.identity.tenantIds();
    const { replayed, faults } = await verifyHistories(backend.deps, tenantIds);
    for (const { tenantId, id, at, reason } of faults) {
      console.error(`${id} of ${tenantId}: ${reason}${at === null ? '' : ` (event ${at})`}`);
    }
    console.log(`${replayed} histories replayed, ${faults.length} with a fault.`);
    const checked = await checkTenants(backend.deps.transactions, tenantIds);
    for (const { tenantId, stream, seq, at, reason } of checked.faults) {
      console.error(`${stream} of ${tenantId}, entry ${seq}${at ? ` (${at})` : ''}: ${reason}`);
    }
    const { entries, events, seals, redacted } = checked;
    console.log(
      `${entries} entries of evidence and ${events} events checked against ${seals} seals, ${redacted} texts redacted, ${checked.faults.length} streams with a fault.`,
    );
    if (faults.length + checked.faults.length > 0) process.exitCode = 1;
  } finally {
    await backend.close();
  }
}

verify().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});

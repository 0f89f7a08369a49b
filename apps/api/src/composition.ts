import { randomBytes } from 'node:crypto';
import { Sessions } from '#application/identity/sessions';
import { machines } from '#application/machines';
import { createUseCases } from '#application/use-cases';
import type { UseCases } from '#application/use-cases';
import { createDataSource } from '#database/data-source';
import { IdentitySqlStore } from '#database/identity/identity.store';
import { argonPasswords } from '#database/identity/passwords';
import { TenantTransactions } from '#database/transactions';
import { systemClock } from '#kernel/clock';
import type { Clock } from '#kernel/clock';
import { uuidv7, UUID_RANDOM_BYTES } from '#kernel/ids';
import { OpenDataReader } from '#read-models/publication/open-data.reader';
import { TenantReader } from '#read-models/tenant/tenant.reader';
import { WorkflowHost } from '#workflow/host/workflow.host';
import type { ApiOptions } from './api-options.ts';

/** What the API is made of, before any of Nest: commands, sign-in, and reading. */
export interface Composition {
  readonly clock: Clock;
  readonly useCases: UseCases;
  readonly sessions: Sessions;
  readonly tenants: TenantReader;
  /** What everybody may read. */
  readonly openData: OpenDataReader;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Puts the parts together and connects the commands' side.
 *
 * @throws when the database cannot be reached
 */
export async function compose(options: ApiOptions): Promise<Composition> {
  const { clock = systemClock, connections } = options;
  const source = createDataSource(options.databaseApiUrl, connections);
  await source.initialize();
  const identity = new IdentitySqlStore(options.databaseSigninUrl);
  const tenants = new TenantReader({ databaseUrl: options.databaseApiUrl, connections });
  const openData = new OpenDataReader(options.databasePublicUrl);
  const newId = (): string => uuidv7(clock.now(), randomBytes(UUID_RANDOM_BYTES));
  const host = new WorkflowHost(machines, { newId });
  const transactions = new TenantTransactions(source);
  return {
    clock,
    useCases: createUseCases({ transactions, host, clock, newId }),
    sessions: new Sessions(identity, argonPasswords, clock),
    tenants,
    openData,
    async close() {
      await Promise.allSettled([source.destroy(), identity.close(), tenants.close(), openData.close()]);
    },
  };
}

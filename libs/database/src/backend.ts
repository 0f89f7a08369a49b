import { randomBytes } from 'node:crypto';
import { systemClock, type Clock } from '#kernel/clock';
import { UUID_RANDOM_BYTES, uuidv7 } from '#kernel/ids';
import type { Deps } from '#application/command';
import { SecondFactors } from '#application/identity/second-factors';
import { Sessions } from '#application/identity/sessions';
import { machines } from '#application/machines';
import { createUseCases, type UseCases } from '#application/use-cases';
import { WorkflowHost } from '#workflow/host/workflow.host';
import { createDataSource } from './data-source.ts';
import { IdentitySqlStore } from './identity/identity.store.ts';
import { argonPasswords } from './identity/passwords.ts';
import { TenantTransactions } from './transactions.ts';

export interface BackendOptions {
  /** Address of the unprivileged role that commands run under. */
  apiUrl: string;
  /** Address of the sign-in role. */
  signInUrl: string;
  clock?: Clock;
  poolSize?: number;
}

/** The product behind its API: use cases, sign-in, and the parts they stand on. */
export interface Backend {
  useCases: UseCases;
  sessions: Sessions;
  identity: IdentitySqlStore;
  deps: Deps;
  close(): Promise<void>;
}

/** A maker of uuid v7 by a clock's time. */
export function idMaker(clock: Clock): () => string {
  return () => uuidv7(clock.now(), randomBytes(UUID_RANDOM_BYTES));
}

/** Connects and puts the product together. @throws when the database cannot be reached */
export async function openBackend({ apiUrl, signInUrl, clock, poolSize }: BackendOptions): Promise<Backend> {
  const time = clock ?? systemClock;
  const source = createDataSource(apiUrl, poolSize);
  await source.initialize();
  const newId = idMaker(time);
  const host = new WorkflowHost(machines, { newId });
  const deps: Deps = { transactions: new TenantTransactions(source), host, clock: time, newId };
  const identity = new IdentitySqlStore(signInUrl);
  return {
    useCases: createUseCases(deps, identity),
    sessions: new Sessions(identity, argonPasswords, time, new SecondFactors(identity.factors, time)),
    identity,
    deps,
    async close() {
      await identity.close();
      await source.destroy();
    },
  };
}

import { createInstaller, createPlaceUseCases } from '#application/place/place.use-cases';
import type { CaseContext } from '#domain/improvement/case-context';
import { openBackend } from './backend.ts';
import { createDataSource } from './data-source.ts';
import { deliverWhatIsDue, lastTrouble, nextDueAt } from './deliveries.ts';
import { argonPasswords } from './identity/passwords.ts';
import { AdjustableClock } from '#exchange/example/adjustable-clock';
import type { LoadingPlace } from '#exchange/example/loading-place';

/** Addresses of the unprivileged roles, the same that the running product uses. */
export interface PlaceAddresses {
  apiUrl: string;
  signInUrl: string;
  workerUrl: string;
}

/** Opens a place for loading: everything goes through the use cases, under the roles of the running product. */
export async function openLoadingPlace({
  apiUrl,
  signInUrl,
  workerUrl,
}: PlaceAddresses): Promise<LoadingPlace> {
  const clock = new AdjustableClock(new Date(0));
  const backend = await openBackend({ apiUrl, signInUrl, clock, poolSize: 4 });
  const source = createDataSource(workerUrl, 2);
  await source.initialize();
  const { deps, identity, sessions } = backend;
  const parts = { source, host: deps.host, clock, newId: deps.newId };

  return {
    clock,
    installer: createInstaller(deps, {
      store: identity,
      passwords: argonPasswords,
      clock,
      newId: deps.newId,
    }),
    place: createPlaceUseCases(deps),
    useCases: backend.useCases,
    actor: (email, organisationId) => sessions.actor(email, organisationId),
    openCase: (actor, tenantId, indicatorId) =>
      deps.transactions.run(actor.tenantIds, async (tx) => {
        const card = await tx.cases.openCaseOf(tenantId, indicatorId);
        const instance = card && (await deps.host.load(tx.sql, { tenantId, id: card.id }));
        if (!instance) return null;
        const context = instance.context as unknown as CaseContext;
        return { id: instance.id, version: instance.version, context };
      }),
    returnVersion: (actor, indicatorId, periodStart) =>
      deps.transactions.run([actor.organisationId], async (tx) => {
        const card = await tx.periodReturns.find(actor.organisationId, indicatorId, periodStart);
        return card?.version ?? null;
      }),
    recommendationVersion: (actor, tenantId, id) =>
      deps.transactions.run(actor.tenantIds, async (tx) => {
        const card = await tx.scrutiny.recommendation(tenantId, id);
        return card?.version ?? null;
      }),
    async deliverUntil(moment) {
      for (;;) {
        const due = await nextDueAt(source);
        if (!due || due > moment) return;
        clock.moveTo(due);
        const { delivered, carriedOut, dropped, failed, parked } = await deliverWhatIsDue(parts);
        if (failed + parked > 0 || delivered + carriedOut + dropped === 0) {
          throw new Error(
            `what was due could not be delivered: ${(await lastTrouble(source)) ?? 'nobody knows why'}`,
          );
        }
      }
    },
    async close() {
      await source.destroy();
      await backend.close();
    },
  };
}

import { freePlaces, ranked, type QueuePlace } from '#domain/improvement/queue-place';
import type { DueRow } from '#workflow/host/due.row';
import type { Tx } from '../ports/stores.ts';
import type { ProcessDeps } from '../process/process.ts';
import { noticeWords } from './notice-words.ts';
import { saveCase } from './save-case.ts';
import { theSystem } from './system-person.ts';

/** The effect that offers what places are free; the machine asks for it as a case gives up its own. */
export const freePlaceEffect = 'case.freePlace';

/**
 * Gives every free place to the case whose turn it is: the worker opens its challenge where its policy challenges by
 * itself, and else the performance managers are told that it is next. The places are locked, so that any number of
 * workers and people at once give each place once; a repeat finds nothing left to give.
 */
export async function fillPlaces(deps: ProcessDeps, tx: Tx, effect: DueRow, now: Date): Promise<void> {
  const { tenantId } = effect;
  await tx.cases.lockPlaces(tenantId);
  const places = await tx.cases.places(tenantId);
  const partnership = await tx.cases.partnership(tenantId, now);
  const unlimited = places.capacity === null;
  // Without a limit nobody waits for a place; only the change that lifted it finds some who did.
  if (unlimited && effect.payload['capacityChanged'] !== true) return;
  const inTurn = ranked(places.waiting).slice(0, freePlaces(places) ?? undefined);
  let { inHand } = places;
  for (const { id } of inTurn) {
    const place: QueuePlace = { capacity: places.capacity, inHand, waiting: places.waiting.length, rank: 1 };
    const outcome = await deps.host.send(tx.sql, {
      tenantId,
      id,
      event: { type: 'takePlace', by: theSystem, at: now.toISOString(), place } as { type: string },
      at: now,
      actor: theSystem,
      calendar: { nation: partnership?.nation },
    });
    if (outcome.kind === 'moved') {
      await saveCase(deps, tx, outcome.instance, now);
      inHand += 1;
    } else if (!unlimited) {
      await tellManagers(
        deps,
        tx,
        { tenantId, id, dedupeKey: `${effect.dedupeKey ?? effect.id}:${id}` },
        now,
      );
    }
  }
}

async function tellManagers(
  deps: ProcessDeps,
  tx: Tx,
  about: { tenantId: string; id: string; dedupeKey: string },
  now: Date,
): Promise<void> {
  await tx.cases.addNotice({
    tenantId: about.tenantId,
    id: deps.newId(),
    instanceId: about.id,
    kind: 'notify',
    ...noticeWords.notify({ to: 'manager', about: 'placeFree' }),
    at: now,
    dedupeKey: about.dedupeKey,
  });
}

import type { CaseEffects, LegOrder } from '#domain/improvement/case-effects';
import type { DueRow } from '#workflow/host/due.row';
import type { Tx } from '../ports/stores.ts';
import type { AlsoOpen, ProcessDeps, ProcessEffect } from '../process/process.ts';
import { fillPlaces } from './fill-places.ts';
import { noticeWords, type NoticeWords } from './notice-words.ts';
import { theSystem } from './system-person.ts';
import { saveCase } from './save-case.ts';

type Handlers = Record<keyof CaseEffects, ProcessEffect>;

/** What the worker does for each effect that the case's machine can ask for; complete by its type. */
export function caseEffectHandlers(deps: ProcessDeps): Handlers {
  const notice = (name: keyof typeof noticeWords): ProcessEffect => {
    // The machine wrote the payload under this very name, so its parameters are those of the words.
    const wordsOf = noticeWords[name] as (params: unknown) => NoticeWords;
    return async (tx, effect, now) => {
      const { addressedTo, about } = wordsOf(effect.payload);
      await tx.cases.addNotice({
        tenantId: effect.tenantId,
        id: deps.newId(),
        instanceId: caseOf(effect),
        kind: name,
        addressedTo,
        about,
        at: now,
        dedupeKey: effect.dedupeKey ?? effect.id,
      });
    };
  };
  return {
    notify: notice('notify'),
    escalate: notice('escalate'),
    tellScrutiny: notice('tellScrutiny'),
    hotHouse: notice('hotHouse'),
    'case.freePlace': (tx, effect, now) => fillPlaces(deps, tx, effect, now),
    enactShiftLeg: (tx, effect, now, alsoOpen) => enactLeg(deps, tx, effect, now, alsoOpen),
    releaseShiftLeg: (tx, effect, now, alsoOpen) => releaseLeg(deps, tx, effect, now, alsoOpen),
  };
}

function caseOf(effect: DueRow): string {
  if (!effect.instanceId) throw new Error('an effect of a case names the case');
  return effect.instanceId;
}

const legOf = (effect: DueRow): LegOrder => effect.payload as unknown as LegOrder;

/** Writes a leg's ledger line in its own organisation's books, and tells the case. */
async function enactLeg(
  deps: ProcessDeps,
  tx: Tx,
  effect: DueRow,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  const leg = legOf(effect);
  const caseId = caseOf(effect);
  await alsoOpen([effect.tenantId, leg.organisationId]);
  await addLine(deps, tx, effect, leg, leg.direction === 'out' ? 'move_out' : 'move_in', now);
  const partnership = await tx.cases.partnership(effect.tenantId);
  const outcome = await deps.host.send(tx.sql, {
    tenantId: effect.tenantId,
    id: caseId,
    event: { type: 'legEnacted', by: theSystem, at: now.toISOString(), legId: leg.legId } as { type: string },
    at: now,
    actor: theSystem,
    calendar: { nation: partnership?.nation },
  });
  if (outcome.kind !== 'moved')
    throw new Error(`the case does not wait for leg ${leg.legId} (${outcome.kind})`);
  await saveCase(deps, tx, outcome.instance, now);
}

/** Frees what was reserved for a leg that comes to nothing; a leg that reserved nothing needs nothing. */
async function releaseLeg(
  deps: ProcessDeps,
  tx: Tx,
  effect: DueRow,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  const leg = legOf(effect);
  await alsoOpen([effect.tenantId, leg.organisationId]);
  const lines = await tx.money.lines(leg.organisationId, leg.legId);
  const held = lines.reduce((sum, { act }) => sum + (act === 'reserve' ? 1 : act === 'move_in' ? 0 : -1), 0);
  if (held > 0) await addLine(deps, tx, effect, leg, 'release', now);
}

async function addLine(
  deps: ProcessDeps,
  tx: Tx,
  effect: DueRow,
  leg: LegOrder,
  act: 'release' | 'move_out' | 'move_in',
  now: Date,
): Promise<void> {
  if (!leg.headingId) throw new Error(`leg ${leg.legId} names no heading`);
  await tx.money.addLine({
    tenantId: leg.organisationId,
    id: deps.newId(),
    headingId: leg.headingId,
    shiftId: caseOf(effect),
    legId: leg.legId,
    act,
    amount: leg.amount,
    unit: leg.unit,
    year: leg.year,
    at: now,
    madeBy: null,
    madeByName: 'Goldthread',
  });
}

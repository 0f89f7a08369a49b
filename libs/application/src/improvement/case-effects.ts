import type { CaseEffects, LegOrder } from '#domain/improvement/case-effects';
import type { DueRow } from '#workflow/host/due.row';
import type { ProcessDeps, ProcessEffect } from '../process/process.ts';
import { enactLeg, releaseLeg } from '../resource/carry-out-shift.ts';
import type { LegOfCase } from '../resource/open-virement.ts';
import { fillPlaces } from './fill-places.ts';
import { noticeWords, type NoticeWords } from './notice-words.ts';

type Handlers = Record<keyof CaseEffects, ProcessEffect>;

/** What the worker does for each effect that the case's machine can ask for; complete by its type. */
export function caseEffectHandlers(deps: ProcessDeps): Handlers {
  const notice = (name: keyof typeof noticeWords): ProcessEffect => {
    // The machine wrote the payload under this very name, so its parameters are those of the words.
    const wordsOf = noticeWords[name] as (params: unknown) => NoticeWords;
    return async (tx, effect, now) => {
      if (
        isOfRecommendation(effect) &&
        (await tx.scrutiny.hasRecommendation(effect.tenantId, caseOf(effect)))
      )
        return;
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
    enactShiftLeg: (tx, effect, now, alsoOpen) => enactLeg(deps, tx, legOf(effect), now, alsoOpen),
    releaseShiftLeg: (tx, effect, now, alsoOpen) => releaseLeg(deps, tx, legOf(effect), now, alsoOpen),
  };
}

/** What a recommendation tells of itself, by the words of the case for it. */
const toldByRecommendation: readonly unknown[] = ['recommendationMade', 'responseOverdue'];

/**
 * Whether an effect would tell that a recommendation was made, or that its answer is late. The recommendation tells of that
 * itself; the case does only where it stems from version 1, when recommendations had no record of their own.
 */
function isOfRecommendation({ payload }: DueRow): boolean {
  const { state, about } = payload as { state?: unknown; about?: unknown };
  return state === 'scrutiny.awaitingResponse' || toldByRecommendation.includes(about);
}

function caseOf(effect: DueRow): string {
  if (!effect.instanceId) throw new Error('an effect of a case names the case');
  return effect.instanceId;
}

/** Which leg of which case an effect is about. */
function legOf(effect: DueRow): LegOfCase & { organisationId: string } {
  const { legId, organisationId } = effect.payload as unknown as LegOrder;
  return { partnershipId: effect.tenantId, caseId: caseOf(effect), legId, organisationId };
}

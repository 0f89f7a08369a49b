import type { ScrutinyLevel } from '#domain/scrutiny/recommendation-context';
import type { RecommendationMatter } from '#domain/scrutiny/recommendation-effects';
import { recommendationStageLabel } from '#domain/scrutiny/recommendation-words';
import type { RecommendationEffects } from '#domain/scrutiny/recommendation-effects';
import type { DueRow } from '#workflow/host/due.row';
import type { ProcessDeps, ProcessEffect } from '../process/process.ts';
import type { RecommendationRecord } from '../ports/scrutiny.ts';
import type { Tx } from '../ports/stores.ts';

const matters: Record<RecommendationMatter, string> = {
  made: 'Scrutiny made a recommendation: answer it in time.',
  pressedAgain: 'Scrutiny pressed its recommendation again: answer it in time.',
  accepted: 'The executive accepted a recommendation.',
  rejected: 'The executive rejected a recommendation: accept that, or press again.',
  toImplement: 'A recommendation is yours to carry out.',
  evidenceSent: 'Evidence was sent that a recommendation was carried out.',
  evidenceReturned: 'Scrutiny returned the evidence: more has to be done.',
  closed: 'Scrutiny closed its recommendation.',
  withdrawn: 'Scrutiny withdrew its recommendation.',
};

const levels: Record<ScrutinyLevel, string> = {
  portfolioHolder: 'Portfolio holder',
  leader: 'Leader or board',
  scrutiny: 'Scrutiny',
};

type Handlers = Record<keyof RecommendationEffects, ProcessEffect>;

/** What the worker does for each effect that a recommendation can ask for; complete by its type. */
export function recommendationEffects(deps: ProcessDeps): Handlers {
  const add = (
    tx: Tx,
    effect: DueRow,
    at: Date,
    words: { addressedTo: string; about: string },
    on?: string,
  ) =>
    tx.cases.addNotice({
      tenantId: effect.tenantId,
      id: deps.newId(),
      instanceId: on ?? instanceOf(effect),
      kind: effect.name,
      at,
      dedupeKey: effect.dedupeKey ?? effect.id,
      ...words,
    });
  return {
    'recommendation.notify': async (tx, effect, now) => {
      const { to, about } = effect.payload as unknown as RecommendationEffects['recommendation.notify'];
      const card = await tx.scrutiny.recommendation(effect.tenantId, instanceOf(effect));
      if (!card) throw new Error('a recommendation has its index card');
      await add(tx, effect, now, { addressedTo: readerOf(to, card), about: matters[about] });
    },
    'recommendation.escalate': async (tx, effect, now) => {
      const { level, stage } = effect.payload as unknown as RecommendationEffects['recommendation.escalate'];
      const about = `A recommendation is overdue: ${recommendationStageLabel(stage)}.`;
      await add(tx, effect, now, { addressedTo: levels[level], about });
    },
    'recommendation.tellCase': async (tx, effect, now) => {
      const { caseId, stage } = effect.payload as unknown as RecommendationEffects['recommendation.tellCase'];
      const about = `The recommendation from this case is over (${recommendationStageLabel(stage)}): its tracking can end.`;
      await add(tx, effect, now, { addressedTo: 'Scrutiny', about }, caseId);
    },
  };
}

function readerOf(
  to: RecommendationEffects['recommendation.notify']['to'],
  { toWhom, implementerName }: RecommendationRecord,
): string {
  if (to === 'scrutiny') return 'Scrutiny';
  return to === 'implementer' && implementerName ? implementerName : toWhom;
}

function instanceOf(effect: DueRow): string {
  if (!effect.instanceId) throw new Error('an effect of a recommendation names it');
  return effect.instanceId;
}

import { londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Person } from '#domain/improvement/case-documents';
import { deriveFigure, type EnteredFigure } from '#domain/indicator/observation';
import { questionsFor } from '#domain/indicator/plausibility';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { actedBy } from '../evidence/acted-by.ts';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import type { DraftRecord, IndicatorRecord, ObservationRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { keepSharedInStep } from '../sharing/publish-shared.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { moveReturn, returnOf, signedFigure } from './period-return/move-return.ts';
import { publishContributions } from './publish-contributions.ts';
import { contributionSubject, missingInWords, missingOf, periodOf } from './return-rules.ts';
import type { ReturnKey } from './save-return.use-case.ts';

export interface SignReturn {
  organisationIndicatorId: string;
  periodStart: LocalDate;
  /** Why an unusual figure is right, or why a signed one is restated; else what the draft says. */
  reason: string | null;
  idempotencyKey?: string | null;
}

/** What signing brought about. */
export interface Signed extends ReturnKey {
  published: { tenantId: string; indicatorId: string }[];
  casesOpened: { tenantId: string; id: string }[];
}

/**
 * Signs the drafted figure: it becomes the organisation's observation and, in the same transaction, an immutable
 * contribution naming the signer in every partnership that it feeds; totals, assessments and exceptions follow at once
 * (docs/domain.md section 2). An unusual figure asks for a reason first, a period signed before becomes a restatement. That a
 * figure will not come is signed just the same, and its reason is one.
 */
export function signReturn(deps: Deps, actor: Actor, input: SignReturn): Promise<Outcome<Signed>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'signReturn', idempotencyKey, body, about: input.organisationIndicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const tenantId = actor.organisationId;
    const indicator = await tx.indicators.find(tenantId, input.organisationIndicatorId);
    if (!indicator) return refuse(notFound);
    await tx.indicators.lock(tenantId, [indicator.id]);
    const draft = await tx.returns.draft(tenantId, indicator.id, input.periodStart);
    require(authorise(actor, 'sign', 'Contribution', contributionSubject(indicator, draft)));
    if (!draft) return refuse(invalid({ field: 'value', message: 'Save the figure before signing it.' }));

    const before = await tx.returns.observation(tenantId, indicator.id, draft.periodStart);
    const observation = await settle(tx, indicator, draft, before, input.reason, actor, now);
    await tx.returns.saveObservations([observation]);
    await tx.returns.removeDraft(tenantId, indicator.id, draft.periodStart);
    await tx.evidence.append({
      tenantId,
      stream: `indicator:${indicator.id}`,
      at: now,
      ...actedBy(actor),
      action: 'signReturn',
      before,
      after: observation,
    });

    const reason = input.reason ?? draft.reason ?? missingInWords(draft);
    const period = periodOf(indicator, draft.periodStart);
    if (!period) throw new Error('a draft is of a period of its indicator');
    const card = await returnOf(deps, tx, indicator, period, { actor, now });
    const by = personOfActor(actor);
    const enteredBy = drafterOf(draft, by);
    const figure = signedFigure(observation, { enteredBy, actor, reason, now });
    await moveReturn(deps, tx, card, { type: 'sign', by, at: now.toISOString(), figure }, { actor, now });

    const published: Signed['published'] = [];
    const casesOpened: Signed['casesOpened'] = [];
    for (const feed of await tx.indicators.feedsFrom(tenantId, indicator.id, londonDateOf(now))) {
      const opened = await publishContributions(deps, tx, {
        feed,
        observations: [observation],
        reason,
        actor,
        now,
      });
      published.push({ tenantId: feed.tenantId, indicatorId: feed.indicatorId });
      if (opened) casesOpened.push(opened);
    }
    await keepSharedInStep(tx, indicator, now);
    return { indicatorId: indicator.id, periodStart: draft.periodStart, published, casesOpened };
  });
}

/** Who entered a draft, as the return records them: somebody of the organisation that signs it. */
function drafterOf({ enteredBy, enteredByName, enteredFor }: DraftRecord, signer: Person): Person {
  const { organisationId, organisationName } = signer;
  const drafter = {
    personId: enteredBy,
    name: enteredByName,
    jobTitle: null,
    organisationId,
    organisationName,
  };
  return { ...drafter, onBehalfOf: null, ...(enteredFor ? { standsInForId: enteredFor } : {}) };
}

async function settle(
  tx: Tx,
  indicator: IndicatorRecord,
  draft: DraftRecord,
  before: ObservationRecord | null,
  givenReason: string | null,
  actor: Actor,
  now: Date,
): Promise<ObservationRecord> {
  const figure = missingOf(draft) ? NO_FIGURE : await acceptFigure(tx, indicator, draft, givenReason);
  const reason = (givenReason ?? draft.reason ?? missingInWords(draft) ?? '').trim();
  if (before && !reason) {
    const message = before.missingKind
      ? 'This period was signed as one without a figure: say why there is one after all.'
      : 'This period was signed before: say why the figure is restated.';
    return refuse(invalid({ field: 'reason', message }));
  }
  return {
    tenantId: indicator.tenantId,
    indicatorId: indicator.id,
    periodStart: draft.periodStart,
    periodEnd: draft.periodEnd,
    ...figure,
    missingKind: draft.missingKind,
    missingReason: draft.missingReason,
    status: figure.value === null ? 'missing' : before ? 'restated' : 'final',
    commentary: draft.commentary,
    enteredBy: draft.enteredBy,
    signedBy: actor.personId,
    signedCount: null,
    expectedCount: null,
    revision: (before?.revision ?? 0) + 1,
    updatedAt: now,
  };
}

const NO_FIGURE: EnteredFigure = { value: null, numerator: null, denominator: null };

/** The figure as it was derived, unless it is unusual and nobody says why. */
async function acceptFigure(
  tx: Tx,
  indicator: IndicatorRecord,
  draft: DraftRecord,
  givenReason: string | null,
): Promise<EnteredFigure> {
  const derived = deriveFigure(draft, indicator);
  if (!derived.ok) return refuse(invalid({ field: 'value', message: derived.error.message }));
  const { value } = derived.value;
  const series = await tx.returns.series(indicator.tenantId, indicator.id);
  const history = series
    .filter((point) => point.periodStart !== draft.periodStart)
    .flatMap((point) => (point.value === null ? [] : [point.value]));
  const questions = questionsFor({ ...derived.value, history, unit: indicator.unit });
  if (questions.length && !(givenReason ?? draft.reason ?? '').trim()) {
    return refuse(invalid(...questions.map(({ message }) => ({ field: 'reason', message }))));
  }
  return { value, numerator: draft.numerator, denominator: draft.denominator };
}

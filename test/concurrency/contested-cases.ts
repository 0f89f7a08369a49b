import type { UseCases } from '#application/use-cases';
import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { CaseCommandEvent, PlanInput } from '#application/improvement/case-command';
import type { Backend } from '#database/backend';
import { encodeId } from '#read-models/global-id';
import type { SmallPlace } from '#testing/small-place';
import { actorOf, bodyName, must } from '#testing/small-place/company';
import { callsAnswered } from '#testing/small-place/measures';

/** A case that waits for approval. */
export interface ContestedCase {
  /** Opaque. */
  id: string;
  version: number;
}

type Asked = NonNullable<PlanInput['resourcesAsked']>;

const plan = (organisationId: string, resourcesAsked: Asked): CaseCommandEvent => ({
  type: 'submitPlan',
  causes: 'Too few people on the desk at noon.',
  actions: [
    {
      title: 'Move the lunch break',
      organisationId,
      person: 'Team manager',
      starts: '2026-03-16',
      due: '2026-04-30',
      milestones: [{ title: 'Rota changed', due: '2026-04-01' }],
    },
  ],
  backOnTrack: '2026-06-30',
  trajectory: [{ date: '2026-06-30', value: 85 }],
  criteriaRule: 'meanShift',
  criteriaPointsAfter: 3,
  resourcesAsked,
  impactEqualities: 'No impact.',
  impactSustainability: 'No impact.',
  impactEfficiency: 'No impact.',
  impactServices: 'No impact.',
  impactPartners: 'No impact.',
  consulted: 'The team.',
  risks: 'None seen.',
});

/** Defines this many measures of a place that nothing else works on. @returns their own ids */
export async function contestedIndicators(
  backend: Backend,
  { name, people, organisations, partnership: tenantId }: SmallPlace,
  count: number,
): Promise<string[]> {
  const manager = await actorOf(backend, people.manager);
  const answerable = {
    owner: people.owner,
    ownerOrganisation: { id: organisations.council, name: bodyName(name, 'council') },
    deputy: null,
    portfolioOrganisationId: organisations.council,
  };
  const indicators = Array.from({ length: count }, (_, index) => ({
    ...callsAnswered(name, answerable, true),
    code: `CONTESTED-${index}-${backend.deps.newId()}`,
  }));
  const { defineIndicators } = createPlaceUseCases(backend.deps);
  const { ids } = await must('indicators', defineIndicators(manager, { tenantId, indicators }));
  return Object.values(ids);
}

/**
 * Brings this many cases, each on an indicator of its own, to the point where a portfolio holder decides.
 *
 * @param asked what each of their plans asks for; nothing unless given
 */
export async function contestedCases(
  backend: Backend,
  place: SmallPlace,
  count: number,
  asked: Asked = [],
): Promise<ContestedCase[]> {
  const { people, organisations, partnership: tenantId } = place;
  const manager = await actorOf(backend, people.manager);
  const owner = await actorOf(backend, people.owner);
  const { openCase, sendCaseEvent }: UseCases = backend.useCases;
  const cases: ContestedCase[] = [];
  for (const indicatorId of await contestedIndicators(backend, place, count)) {
    const opened = await must(
      'open',
      openCase(manager, { tenantId, indicatorId, reason: 'Callers complain of the wait at noon.' }),
    );
    let version = 1;
    const send = async (by: typeof owner, event: CaseCommandEvent): Promise<void> => {
      const command = { tenantId, caseId: opened.id, expectedVersion: version, event };
      version = (await must(event.type, sendCaseEvent(by, command))).version;
    };
    await send(manager, {
      type: 'openChallenge',
      questions: [{ text: 'Why at noon?', group: 'why', required: false }],
    });
    await send(owner, {
      type: 'explain',
      answers: [],
      causeHypothesis: 'Lunch breaks fall together.',
      evidence: 'The rota.',
      forecastValue: 80,
      forecastPeriodStart: '2026-03-01',
    });
    await send(manager, { type: 'acceptExplanation' });
    await send(owner, plan(organisations.council, asked));
    cases.push({ id: encodeId('ImprovementCase', tenantId, opened.id), version });
  }
  return cases;
}

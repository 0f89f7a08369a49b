import type { CaseCommandEvent } from '#application/improvement/case-command';
import type { Outcome } from '#application/outcome';
import type { Backend } from '#database/backend';
import { addDays, londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import type { BenchPlace } from '../database/bulk.ts';

/** The people of a place who bring a case to approval. */
export interface CasePeople {
  readonly manager: Actor;
  readonly owner: Actor;
}

/** An open case, and the version a person would now see. */
export interface WaitingCase {
  readonly place: BenchPlace;
  readonly id: string;
  readonly version: number;
}

/** How many events lead from opening to a plan that waits for approval. */
export const STEPS_TO_APPROVAL = 4;

/** Signs in the people of a place who do the work before approval. */
export async function casePeople(backend: Backend, place: BenchPlace): Promise<CasePeople> {
  const as = async (key: string): Promise<Actor> => {
    const email = `${key}-${place.number}@bench.example.org`;
    const actor = await backend.sessions.actor(email, place.organisationId);
    if (!actor) throw new Error(`${email} holds no appointment`);
    return actor;
  };
  return { manager: await as('manager'), owner: await as('owner') };
}

/**
 * Opens a case on a measure and walks it some steps towards approval, through the commands that people use.
 *
 * @throws Error when a step is refused
 */
export async function walkCase(
  { useCases, deps }: Backend,
  place: BenchPlace,
  { manager, owner }: CasePeople,
  indicatorId: string,
  steps = STEPS_TO_APPROVAL,
): Promise<WaitingCase> {
  const { tenantId } = place;
  const today = londonDateOf(deps.clock.now());
  const reason = 'Below where it should be for some months.';
  const { id } = must('open', await useCases.openCase(manager, { tenantId, indicatorId, reason }));
  let version = 1;
  const acts = actsToApproval(place, today).slice(0, steps);
  for (const { by, event } of acts) {
    const actor = by === 'owner' ? owner : manager;
    const command = { tenantId, caseId: id, expectedVersion: version, event };
    ({ version } = must(event.type, await useCases.sendCaseEvent(actor, command)));
  }
  return { place, id, version };
}

function actsToApproval(
  { organisationId }: BenchPlace,
  today: string,
): { by: keyof CasePeople; event: CaseCommandEvent }[] {
  const soon = addDays(today, 60);
  const said = 'Fewer people were available, and the work took longer than planned.';
  const question = { group: 'why', text: 'What has changed since the spring?', required: false };
  const milestone = { title: 'The new rota is in place', due: soon };
  return [
    { by: 'manager', event: { type: 'openChallenge', questions: [question], justification: said } },
    {
      by: 'owner',
      event: {
        type: 'explain',
        answers: [],
        causeHypothesis: said,
        evidence: 'The monthly workforce return.',
        forecastValue: 52,
        forecastPeriodStart: `${today.slice(0, 7)}-01`,
      },
    },
    { by: 'manager', event: { type: 'acceptExplanation', comment: 'Clear.' } },
    {
      by: 'owner',
      event: {
        type: 'submitPlan',
        causes: said,
        actions: ['Change the rota', 'Train two more people'].map((title) => ({
          title,
          organisationId,
          person: 'Head of service',
          starts: today,
          due: addDays(today, 90),
          milestones: [milestone],
        })),
        backOnTrack: addDays(today, 180),
        trajectory: [30, 90, 180].map((days, at) => ({ date: addDays(today, days), value: 51 + 2 * at })),
        criteriaRule: 'meetsTarget',
        criteriaPointsAfter: 3,
        resourcesAsked: [],
        impactEqualities: 'No impact.',
        impactSustainability: 'No impact.',
        impactEfficiency: 'Less overtime.',
        impactServices: 'No impact.',
        impactPartners: 'No impact.',
        consulted: 'The staff side.',
        risks: 'Recruitment takes longer.',
      },
    },
  ];
}

function must<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(`${what} was refused: ${JSON.stringify(outcome)}`);
}

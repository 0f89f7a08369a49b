import { addDays, type LocalDate } from '#kernel/local-date';
import type { RecommendationCommandAct } from '#application/scrutiny/recommendation-command';
import { ExampleLoadError } from './example-error.ts';
import type { ScriptedAct, ScriptedItem, ScriptedRecommendation, ScrutinyScript } from './scrutiny-script.ts';
import type { Happening, Telling } from './telling.ts';

/** What scrutiny recommended and means to look at, and what the executive and the partners did about it. */
export function tellScrutiny(telling: Telling, { recommendations, programme }: ScrutinyScript): Happening[] {
  return [
    ...recommendations.flatMap((one) => tellRecommendation(telling, one)),
    ...programme.map((item, index): Happening => {
      const what = `work programme: ${item.title ?? item.indicator ?? ''}`;
      return { at: momentOf(telling, item, index), what, run: () => put(telling, item, what) };
    }),
  ];
}

function momentOf(telling: Telling, { daysAgo }: { daysAgo: number }, minute: number): Date {
  return telling.at(telling.notAfterLast(telling.workingDaysBefore(telling.today, daysAgo)), 14, minute);
}

function tellRecommendation(telling: Telling, one: ScriptedRecommendation): Happening[] {
  let id = '';
  const made = `recommendation ${one.key} by ${one.by}`;
  const tenantId = (): string => telling.directory.tenants.get(one.partnership);
  return [
    {
      at: momentOf(telling, one, 0),
      what: made,
      run: async () => {
        const answer = telling.place.useCases.makeRecommendation(await actorOf(telling, one.by), {
          tenantId: tenantId(),
          indicatorId: indicatorOf(telling, one),
          title: one.title ?? '',
          recommendation: one.recommendation,
          portfolio: null,
          organisationId: null,
        });
        id = (await telling.done(made, answer)).id;
      },
    },
    ...one.steps.map((step, index): Happening => {
      const what = `recommendation ${one.key}: ${step.act} by ${step.by}`;
      const run = async (): Promise<void> => {
        const actor = await actorOf(telling, step.by);
        const expectedVersion = await telling.place.recommendationVersion(actor, tenantId(), id);
        if (expectedVersion === null) throw new ExampleLoadError(what, 'there is no such recommendation.');
        const act = commandOf(telling, step);
        const command = { tenantId: tenantId(), recommendationId: id, expectedVersion, act };
        await telling.done(what, telling.place.useCases.sendRecommendationAct(actor, command));
      };
      return { at: momentOf(telling, step, index + 1), what, run };
    }),
  ];
}

function commandOf(telling: Telling, step: ScriptedAct): RecommendationCommandAct {
  switch (step.act) {
    case 'respond': {
      const { decision, response, organisation, person, implementInDays, steps } = step;
      const organisationId = organisation === undefined ? null : telling.directory.tenants.get(organisation);
      const implementBy = dayFrom(telling, implementInDays ?? null);
      return { type: 'respond', decision, response, organisationId, person, implementBy, steps };
    }
    case 'noteProgress':
      return { type: 'noteProgress', note: step.note };
    case 'submitEvidence':
      return { type: 'submitEvidence', evidence: step.evidence };
    default:
      return { type: step.act, reason: step.reason };
  }
}

async function put(telling: Telling, item: ScriptedItem, what: string): Promise<void> {
  const answer = telling.place.useCases.addToProgramme(await actorOf(telling, item.by), {
    tenantId: telling.directory.tenants.get(item.partnership),
    indicatorId: indicatorOf(telling, item),
    recommendationId: null,
    title: item.title ?? '',
    reason: item.reason,
    meetingOn: dayFrom(telling, item.meetingInDays),
  });
  await telling.done(what, answer);
}

const dayFrom = (telling: Telling, days: number | null): LocalDate | null =>
  days === null ? null : addDays(telling.today, days);

function indicatorOf(
  { directory }: Telling,
  { partnership, indicator }: { partnership: string; indicator?: string },
): string | null {
  return indicator === undefined ? null : directory.indicators.get(`${partnership} ${indicator}`);
}

/** Someone acting for the organisation they first hold a role for. */
async function actorOf(telling: Telling, email: string) {
  return telling.as(email, telling.holder({ email }).organisation);
}

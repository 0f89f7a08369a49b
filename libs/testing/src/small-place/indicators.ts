import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { Backend } from '#database/backend';
import { londonDateOf } from '#kernel/local-date';
import { actorOf, bodyName, must } from './company.ts';
import { callsAnswered, homeWithinAWeek, portfolio } from './measures.ts';
import type { Answerable } from './measures.ts';
import type { People, Tenants } from './organisations.ts';
import type { Body, PersonKey } from './people.ts';

/** The indicators of a place: the partnership's two, and the organisations' own that feed them. */
export interface Indicators {
  /** Fed by the council and by health. */
  home: string;
  /** Fed by the police alone. */
  calls: string;
  own: { councilHome: string; healthHome: string; policeCalls: string };
  suite: string;
}

/** Defines what is measured, who feeds it and how it is judged, before any figure is known. */
export async function defineMeasures(
  backend: Backend,
  place: string,
  people: People,
  tenants: Tenants,
): Promise<Indicators> {
  const { organisations, partnership } = tenants;
  const useCases = createPlaceUseCases(backend.deps);
  const as = (key: PersonKey) => actorOf(backend, people[key]);
  const answerable = (body: Body, owner: PersonKey, deputy: PersonKey | null): Answerable => ({
    owner: people[owner],
    ownerOrganisation: { id: organisations[body], name: bodyName(place, body) },
    deputy: deputy && people[deputy],
    portfolioOrganisationId: organisations.council,
  });
  const define = async (by: PersonKey, tenantId: string, indicators: ReturnType<typeof homeWithinAWeek>[]) =>
    (await must(`define as ${by}`, useCases.defineIndicators(await as(by), { tenantId, indicators }))).ids;

  const forHome = answerable('council', 'owner', 'deputy');
  const forCalls = answerable('police', 'policeManager', null);
  const council = await define('manager', organisations.council, [homeWithinAWeek(place, forHome, false)]);
  const health = await define('healthManager', organisations.health, [
    homeWithinAWeek(place, answerable('health', 'healthManager', null), false),
  ]);
  const police = await define('policeManager', organisations.police, [callsAnswered(place, forCalls, false)]);

  const tenantId = partnership;
  const manager = await as('manager');
  await must(
    'themes',
    useCases.setThemes(manager, { tenantId, themes: [{ code: portfolio, name: 'Wellbeing' }] }),
  );
  const shared = await define('manager', tenantId, [
    homeWithinAWeek(place, forHome, true),
    callsAnswered(place, forCalls, true),
  ]);
  const own = {
    councilHome: council.HOME ?? '',
    healthHome: health.HOME ?? '',
    policeCalls: police.CALLS ?? '',
  };
  const home = shared.HOME ?? '';
  const calls = shared.CALLS ?? '';
  const feed = (indicatorId: string, body: Body, organisationIndicatorId: string) => {
    return {
      indicatorId,
      organisationId: organisations[body],
      organisationIndicatorId,
      starts: '2025-01-01',
    };
  };
  const feeds = [
    feed(home, 'council', own.councilHome),
    feed(home, 'health', own.healthHome),
    feed(calls, 'police', own.policeCalls),
  ];
  await must('feeds', useCases.linkFeeds(manager, { tenantId, feeds }));
  const { id: suite } = await must(
    'suite',
    useCases.defineSuite(manager, {
      tenantId,
      code: 'ALL',
      name: `All that ${place} watches`,
      ...{ isKey: false, forPublic: false, sizeReason: '' },
      measureIds: [home, calls],
    }),
  );
  await must(
    'criteria',
    useCases.adoptCriteria(await as('leader'), {
      tenantId,
      adoptedBy: `${place} board`,
      effectiveFrom: londonDateOf(backend.deps.clock.now()),
      rules: [{ rule: 'red_now' }],
    }),
  );
  return { home, calls, own, suite };
}

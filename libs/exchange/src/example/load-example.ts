import type { LoadingPlace } from './loading-place.ts';
import type { ExampleData } from './read-example.ts';
import { tellAuthority } from './tell-authority.ts';
import { tellCases } from './tell-cases.ts';
import { tellFigures } from './tell-figures.ts';
import { tellForecasts } from './tell-forecasts.ts';
import { tellDelegations } from './tell-delegations.ts';
import { tellFounding } from './tell-founding.ts';
import { tellChains } from './tell-chains.ts';
import { tellCriteria } from './tell-criteria.ts';
import { tellComparators } from './tell-comparators.ts';
import { tellMeasuring } from './tell-measuring.ts';
import { tellMeasures } from './tell-measures.ts';
import { tellPublications } from './tell-publications.ts';
import { tellPlans } from './tell-plans.ts';
import { tellScrutiny } from './tell-scrutiny.ts';
import { tellPolicies } from './tell-policies.ts';
import { tellClosing } from './tell-closing.ts';
import { tellPriorities } from './tell-priorities.ts';
import { tellQuality } from './tell-quality.ts';
import { tellQuestions } from './tell-questions.ts';
import { tellSharing } from './tell-sharing.ts';
import { tellTargets } from './tell-targets.ts';
import { tellVerifications } from './tell-verifications.ts';
import { inTurns, naming, tellAlongside } from './tell-alongside.ts';
import { Telling } from './telling.ts';

export interface LoadOptions {
  /** When the example is loaded; the story ends here. */
  now: Date;
  /** What every example person signs in with. */
  password: string;
  /** Told the story's year whenever it moves on. */
  onYear?: (year: number) => void;
}

/**
 * Tells an example place's story from its founding to this moment, through the commands that people use, each by a
 * person who may, with the worker's timers and effects when they fell due.
 *
 * @throws ExampleLoadError naming the first step that was refused or failed
 */
export async function loadExample(
  place: LoadingPlace,
  data: ExampleData,
  options: LoadOptions,
): Promise<void> {
  const telling = new Telling(data.tables, place, options.now);
  const story = [
    ...tellFounding(telling, options.password),
    ...tellMeasures(telling, data.cases),
    ...tellPriorities(telling),
    ...tellAuthority(telling),
    ...tellPlans(telling),
    ...tellFigures(telling, data.cases),
    ...tellVerifications(telling, data.cases),
    ...tellCases(telling, data.cases),
    ...tellScrutiny(telling, data.scrutiny),
    ...tellForecasts(telling),
    ...tellTargets(telling),
    ...tellPolicies(telling),
    ...tellDelegations(telling),
    ...tellComparators(telling),
    ...tellSharing(telling),
    ...tellQuality(telling),
    ...tellMeasuring(telling),
    ...tellChains(telling),
    ...tellCriteria(telling),
    ...tellPublications(telling),
    ...tellQuestions(telling),
    ...tellClosing(telling, data.cases),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());

  let year = 0;
  for (const together of inTurns(story)) {
    const [{ at }] = together;
    if (at.getUTCFullYear() !== year) options.onYear?.((year = at.getUTCFullYear()));
    await naming(`what was due by ${at.toISOString()}`, () => place.deliverUntil(at));
    place.clock.moveTo(at);
    await tellAlongside(together);
  }
  await place.deliverUntil(options.now);
  place.clock.moveTo(options.now);
}

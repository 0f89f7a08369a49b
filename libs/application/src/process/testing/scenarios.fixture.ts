import { defaultCasePolicy } from '#domain/improvement/case-policy';
import {
  councilAction,
  earlierFigures,
  figuresWith,
  healthAction,
  sampleAsk,
  sampleInput,
  samplePlan,
} from '#domain/improvement/testing/sample-case.fixture';
import { people } from '#domain/improvement/testing/people.fixture';
import { sampleEvent } from '#domain/improvement/testing/sample-events.fixture';
import { caseEventTypes, type CaseEventType } from '#domain/improvement/case-events';
import type { ReturnContext } from '#domain/reporting/return-context';
import { returnEventTypes } from '#domain/reporting/return-events';
import { sampleReturn, usualReturnEvents } from '#domain/reporting/testing/return-run.fixture';
import {
  eventTypes as virementEvents,
  sampleEvent as virementEvent,
  sampleVirement,
} from '#domain/resource/testing/virement-run.fixture';
import { recommendationActs } from '#domain/scrutiny/recommendation-events';
import { sampleActs, sampleRecommendation } from '#domain/scrutiny/testing/recommendation-run.fixture';
import { sharingEventTypes } from '#domain/sharing/sharing-events';
import { eventOf, proposal } from '#domain/sharing/testing/sharing-run.fixture';
import { targetEventTypes } from '#domain/target/target-events';
import { sampleProposal } from '#domain/target/testing/sample-proposal.fixture';
import { sampleTargetEvents } from '#domain/target/testing/target-run.fixture';
import type { Scenario } from './record-instances.fixture.ts';

const wholeCaseEvents = (change: Partial<Record<CaseEventType, object>>): Scenario['events'] => {
  return (at) => caseEventTypes.map((type) => sampleEvent(type, at, change[type] ?? {}));
};
const partners = { submitPlan: { plan: samplePlan({ actions: [councilAction, healthAction] }) } };
const asking = { submitPlan: { plan: samplePlan({ resourcesAsked: [sampleAsk] }) } };
const lastFigure = (value: number) => ({ ...earlierFigures.at(-1)!, value });
const reviewed = sampleInput({ figures: figuresWith([38, 38, 46, 47, 46]) });

/** The figure that set the case off, signed anew as another: nothing moves by it, and the case may end as corrected. */
const corrected: Scenario = {
  input: sampleInput(),
  first: (at) => [
    sampleEvent('figuresChanged', at, { figures: [...earlierFigures.slice(0, -1), lastFigure(45)] }),
  ],
  events: wholeCaseEvents({}),
};

const returnEvents: Scenario['events'] = (at, { context }) => {
  const { figure, standing } = context as unknown as ReturnContext;
  const usual = usualReturnEvents(at, (figure?.revision ?? (standing === 'onRecord' ? 1 : 0)) + 1);
  return returnEventTypes.map((type) => ({ type, at, ...usual[type] }));
};

const proposed = sampleProposal();

/** By machine, ways that between them come to every state of it; the events are those of the specs beside the machine. */
export const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  improvementCase: [
    { input: sampleInput(), events: wholeCaseEvents({}) },
    { input: sampleInput(), events: wholeCaseEvents(partners) },
    { input: sampleInput(), events: wholeCaseEvents(asking) },
    { input: reviewed, events: wholeCaseEvents({ confirmVerdict: { by: people.reviewer } }) },
    {
      input: sampleInput({ policy: { ...defaultCasePolicy, everyPlanIsKeyDecision: true } }),
      events: wholeCaseEvents({}),
    },
    corrected,
  ],
  sharingAgreement: [
    { input: proposal(), events: (at) => sharingEventTypes.map((type) => eventOf(type, at)) },
  ],
  periodReturn: [
    { input: sampleReturn, events: returnEvents },
    { input: { ...sampleReturn, onRecord: true }, events: returnEvents },
  ],
  virement: [
    { input: sampleVirement, events: (at) => virementEvents.map((type) => virementEvent(type, at)) },
    {
      input: { ...sampleVirement, amount: 20_000_000 },
      events: (at) => virementEvents.map((type) => virementEvent(type, at)),
    },
  ],
  scrutinyRecommendation: [
    {
      input: sampleRecommendation,
      events: (at) => [
        ...recommendationActs.map((type) => ({ type, at, ...sampleActs[type] })),
        { ...sampleActs.respond, type: 'respond', at, decision: 'rejected', implementation: null },
      ],
    },
  ],
  targetProposal: [
    {
      input: proposed,
      events: (at) => targetEventTypes.map((type) => ({ type, at, ...sampleTargetEvents[type](proposed) })),
    },
  ],
};

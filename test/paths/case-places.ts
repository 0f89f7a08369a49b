import type { PersonEventType } from '#domain/improvement/case-events';
import type { Role } from '#permissions/role';
import { planSays } from './case.acts.ts';
import { figuresWith } from './case-maker.ts';
import type { CaseMaker, MadeCase } from './case-maker.ts';

/** Somewhere that a case can stand, and the way there. */
export interface CasePlace {
  /** The state in both regions, as the host writes it, with what else is true of the case where that matters. */
  name: string;
  reach: (maker: CaseMaker) => Promise<MadeCase>;
  /** Events allowed here beside those of the tables, and of the tables' those that are not. */
  also?: Partial<Record<PersonEventType, readonly Role[]>>;
  /** Whether only the passing of time leads here, so that it comes last. */
  late?: boolean;
}

const smallAsk = 500_000;
/** Above what a portfolio holder decides, and so a key decision as well. */
const keyAsk = 60_000_000;

const triage = (maker: CaseMaker) => maker.open();
const awaiting = async (maker: CaseMaker) =>
  maker.send(await triage(maker), 'openChallenge', 'portfolio_holder');
const explained = async (maker: CaseMaker) => maker.send(await awaiting(maker), 'explain', 'indicator_owner');
const drafting = async (maker: CaseMaker) =>
  maker.send(await explained(maker), 'acceptExplanation', 'portfolio_holder');

async function submitted(
  maker: CaseMaker,
  plan: { partner?: boolean; asks?: number } = {},
): Promise<MadeCase> {
  const made = await drafting(maker);
  return maker.send(made, 'submitPlan', 'indicator_owner', planSays(made.context, maker.parts.place, plan));
}

const approved = async (maker: CaseMaker, plan: { asks?: number } = {}, by: Role = 'portfolio_holder') =>
  maker.send(await submitted(maker, plan), 'approvePlan', by);

/** In delivery, with three better figures since. */
async function improving(maker: CaseMaker): Promise<MadeCase> {
  const figures = figuresWith([88, 88, 94, 95, 96]);
  return maker.tell(await approved(maker), {
    type: 'figuresChanged',
    figures,
    exception: null,
    enteredBy: [],
  });
}

const reviewed = async (maker: CaseMaker) =>
  maker.send(await improving(maker), 'beginReview', 'indicator_owner');
const sustained = async (maker: CaseMaker) =>
  maker.send(await reviewed(maker), 'confirmVerdict', 'scrutiny_officer');
const called = async (maker: CaseMaker) => maker.send(await triage(maker), 'refer', 'scrutiny_officer');
const recommending = async (maker: CaseMaker) =>
  maker.send(await called(maker), 'draftRecommendation', 'scrutiny_officer');
const recommended = async (maker: CaseMaker) =>
  maker.send(await recommending(maker), 'issueRecommendation', 'scrutiny_officer');

/** A figure the case knew, corrected by whoever signs, not by whoever entered it. */
async function corrected(maker: CaseMaker): Promise<MadeCase> {
  const figures = figuresWith([]).map((point, at) => (at === 13 ? { ...point, value: 91 } : point));
  const enteredBy = [maker.parts.holders.reporting_officer.person.id];
  return maker.tell(await triage(maker), { type: 'figuresChanged', figures, exception: null, enteredBy });
}

/** Every place of an improvement case: each state of both regions, and those where a condition opens another way. */
export const casePlaces: readonly CasePlace[] = [
  { name: 'triage', reach: triage },
  {
    name: 'triage, the system failing as it always does',
    reach: (maker) => maker.open({ variation: 'common', assurance: 'fail' }),
    also: { redesignSystem: ['portfolio_holder', 'performance_manager'] },
  },
  { name: 'triage, a figure corrected', reach: corrected, also: { correctData: ['indicator_owner'] } },
  { name: 'challenge.awaitingExplanation', reach: awaiting },
  { name: 'challenge.explanationReview', reach: explained },
  { name: 'actionPlan.drafting', reach: drafting },
  { name: 'actionPlan.partnerAcceptance', reach: (maker) => submitted(maker, { partner: true }) },
  { name: 'actionPlan.approval', reach: submitted },
  { name: 'callInWindow.waiting', reach: (maker) => approved(maker, { asks: keyAsk }, 'leader') },
  {
    name: 'callInWindow.called',
    also: { reconsider: ['leader'] },
    reach: async (maker) =>
      maker.send(await approved(maker, { asks: keyAsk }, 'leader'), 'callIn', 'scrutiny_member'),
  },
  { name: 'resourceShift', reach: (maker) => approved(maker, { asks: smallAsk }) },
  {
    name: 'delivery, too early to review',
    reach: approved,
    also: { beginReview: [] },
  },
  { name: 'delivery', reach: improving },
  { name: 'followUpReview', reach: reviewed },
  { name: 'sustain', reach: sustained },
  {
    name: 'drift',
    reach: async (maker) => maker.send(await triage(maker), 'authoriseDrift', 'portfolio_holder'),
  },
  {
    name: 'closed.explained',
    reach: async (maker) => maker.send(await explained(maker), 'closeExplained', 'portfolio_holder'),
  },
  {
    name: 'closed.dataCorrected',
    reach: async (maker) => maker.send(await corrected(maker), 'correctData', 'indicator_owner'),
  },
  {
    name: 'closed.noAction',
    reach: async (maker) => maker.send(await triage(maker), 'dismiss', 'portfolio_holder'),
  },
  {
    name: 'closed.superseded',
    reach: async (maker) =>
      maker.tell(await triage(maker), {
        type: 'superseded',
        reason: 'Retired.',
        from: '2026-04-01',
        successor: null,
      }),
  },
  {
    name: 'triage; scrutiny watching',
    reach: async (maker) => maker.send(await triage(maker), 'watch', 'scrutiny_officer'),
  },
  { name: 'triage; scrutiny called', reach: called },
  { name: 'triage; scrutiny recommending', reach: recommending },
  { name: 'triage; scrutiny awaitingResponse', reach: recommended },
  {
    name: 'triage; scrutiny tracking',
    reach: async (maker) => maker.send(await recommended(maker), 'respondToScrutiny', 'portfolio_holder'),
  },
  { name: 'closed.improved', reach: sustained, late: true },
];

import type { PersonEventType } from '#domain/improvement/case-events';
import { encodeId } from '#read-models/global-id';
import { planSays } from '../paths/case.acts.ts';
import { figuresWith } from '../paths/case-maker.ts';
import type { MadeCase } from '../paths/case-maker.ts';
import { partnership } from './duty.ts';
import type { Barred, Duty, Human, Way } from './duty.ts';
import type { DutyScene } from './duty-scene.ts';

/** Who does what on the way; whoever is not named is somebody of that role and no other. */
interface Doers {
  owner?: Human;
  deputy?: Human;
  explains?: Human;
  plans?: Human;
  approves?: Human;
}

const approving: PersonEventType[] = ['approvePlan', 'returnPlan', 'rejectPlan', 'reconsider'];
const reviewing: PersonEventType[] = ['confirmVerdict', 'overrideVerdict'];
const judging: PersonEventType[] = ['acceptExplanation', 'returnExplanation', 'closeExplained'];

/** More than a portfolio holder decides, in pence: the leader's, or the board's. */
const aboveLimit = 60_000_000;

async function explained(scene: DutyScene, doers: Doers): Promise<MadeCase> {
  const { indicator_owner: usual, portfolio_holder: holder } = scene.holders;
  const owner = doers.owner ?? usual;
  const deputy = doers.deputy ?? (doers.owner ? usual : null);
  const opened = await scene.open(owner.person, deputy?.person ?? null);
  const asked = await scene.act(opened, 'openChallenge', holder);
  return scene.act(asked, 'explain', doers.explains ?? usual);
}

async function planned(scene: DutyScene, doers: Doers, asks: number | undefined): Promise<MadeCase> {
  const { indicator_owner: usual, portfolio_holder: holder } = scene.holders;
  const drafting = await scene.act(await explained(scene, doers), 'acceptExplanation', holder);
  const plan = planSays(drafting.context, scene.place, { asks });
  return scene.act(drafting, 'submitPlan', doers.plans ?? usual, plan);
}

/** At its review, with figures that are in; a plan that the board decided still waits for its money. */
async function reviewed(scene: DutyScene, doers: Doers, asks?: number): Promise<MadeCase> {
  const waiting = await planned(scene, doers, asks);
  const approved = await scene.act(waiting, 'approvePlan', doers.approves ?? scene.holders.portfolio_holder);
  if (asks) return approved;
  const figures = figuresWith([88, 88, 94, 95, 96]);
  const news = { type: 'figuresChanged', figures, exception: null, enteredBy: [] };
  const delivering = await scene.scene.maker.tell(approved, news);
  return scene.act(delivering, 'beginReview', scene.holders.performance_manager);
}

/** Praise for those behind a measure, asked of whoever owns it. */
async function commending(scene: DutyScene, owner: Human): Promise<Barred> {
  const { id } = await scene.open(owner.person, null);
  const tenantId = scene.place.partnership;
  const says = { commended: 'The team', text: 'For staying with it.', expectedVersion: 0 };
  const caseId = encodeId('ImprovementCase', tenantId, id);
  const commend = {
    action: 'commend',
    logged: 'commend',
    about: id,
    http: { mutation: 'commend', input: 'CommendInput', says: { ...says, caseId } },
    command: (actor: Human['actor']) =>
      scene.useCases.writeClosing(actor, { ...says, tenantId, caseId: id, act: 'commend' }),
  };
  return { acts: [commend], stands: () => scene.instance(tenantId, id) };
}

const asksOf = (way: Way): number | undefined => (way === 'group' ? aboveLimit : undefined);

const ownerAnd = (role: 'portfolio_holder' | 'performance_manager', group: 'leader' | 'scrutiny_member') => ({
  'two roles': [partnership('indicator_owner'), partnership(role)],
  group: [partnership('indicator_owner'), partnership(group)],
});
const judgeToo = { 'two roles': ownerAnd('portfolio_holder', 'leader')['two roles'] };
const subjectName = 'ImprovementCase';

/** Every bar on an improvement case (docs/domain.md section 3, "separation of duties denies"). */
export const caseDuties: Duty[] = [
  {
    subjectName,
    rule: 'authorNeverApproves',
    posts: ownerAnd('portfolio_holder', 'leader'),
    bar: async (scene, human, way) =>
      scene.barredFromCase(await planned(scene, { deputy: human, plans: human }, asksOf(way)), approving),
  },
  {
    subjectName,
    rule: 'ownerNeverApproves',
    posts: ownerAnd('portfolio_holder', 'leader'),
    bar: async (scene, human, way) =>
      scene.barredFromCase(await planned(scene, { owner: human }, asksOf(way)), approving),
  },
  {
    subjectName,
    rule: 'approverNeverReviews',
    posts: {
      'two roles': [partnership('portfolio_holder'), partnership('performance_manager')],
      group: [partnership('leader'), partnership('scrutiny_member')],
    },
    bar: async (scene, human, way) =>
      scene.barredFromCase(await reviewed(scene, { approves: human }, asksOf(way)), reviewing),
  },
  {
    subjectName,
    rule: 'authorNeverReviews',
    posts: ownerAnd('performance_manager', 'scrutiny_member'),
    bar: async (scene, human) =>
      scene.barredFromCase(await reviewed(scene, { deputy: human, plans: human }), reviewing),
  },
  {
    subjectName,
    rule: 'ownerNeverReviews',
    posts: ownerAnd('performance_manager', 'scrutiny_member'),
    bar: async (scene, human) => scene.barredFromCase(await reviewed(scene, { owner: human }), reviewing),
  },
  {
    subjectName,
    rule: 'explainerNeverJudges',
    posts: judgeToo,
    bar: async (scene, human) =>
      scene.barredFromCase(await explained(scene, { deputy: human, explains: human }), judging),
  },
  {
    subjectName,
    rule: 'ownerNeverJudges',
    posts: judgeToo,
    bar: async (scene, human) => scene.barredFromCase(await explained(scene, { owner: human }), judging),
  },
  {
    subjectName,
    rule: 'ownerNeverCommends',
    posts: ownerAnd('portfolio_holder', 'leader'),
    bar: commending,
  },
];

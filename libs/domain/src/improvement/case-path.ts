import type { CaseContext } from './case-context.ts';
import type { CaseStage } from './case-stages.ts';
import { isClosed } from './case-stages.ts';
import { stageLabels } from './case-words.ts';

/** One step of the drawn workflow. Instants are ISO; null where the case has not been, or still is. */
export interface PathStep {
  key: string;
  label: string;
  status: 'done' | 'current' | 'ahead' | 'skipped';
  enteredAt: string | null;
  leftAt: string | null;
}

const steps: { key: string; label: string; stages: CaseStage[] }[] = [
  { key: 'triage', label: 'Triage', stages: ['triage'] },
  { key: 'awaitingExplanation', label: 'Explanation', stages: ['challenge.awaitingExplanation'] },
  { key: 'explanationReview', label: 'Explanation reviewed', stages: ['challenge.explanationReview'] },
  { key: 'drafting', label: 'Action plan', stages: ['actionPlan.drafting'] },
  { key: 'partnerAcceptance', label: 'Partners accept', stages: ['actionPlan.partnerAcceptance'] },
  { key: 'approval', label: 'Approval', stages: ['actionPlan.approval'] },
  { key: 'callInWindow', label: 'Call-in', stages: ['callInWindow.waiting', 'callInWindow.called'] },
  { key: 'resourceShift', label: 'Resource shift', stages: ['resourceShift'] },
  { key: 'delivery', label: 'Delivery', stages: ['delivery'] },
  { key: 'followUpReview', label: 'Follow-up review', stages: ['followUpReview'] },
  { key: 'sustain', label: 'Sustained', stages: ['sustain'] },
];

/**
 * The main path of the case in order, each step done, current, ahead, or skipped, for the present cycle. Drift stands
 * in the path only while the case is there, and the ending is always the last step.
 */
export function stagesOf(context: CaseContext): PathStep[] {
  const present = steps.findIndex(({ stages }) => stages.includes(context.stage));
  const over = isClosed(context.stage);
  const reached = over || present < 0 ? lastReached(context) : present;
  const path = steps.map((step, index): PathStep => {
    const { enteredAt, leftAt } = stay(context, step.stages);
    const before = enteredAt === null ? 'skipped' : 'done';
    const status = index === present ? 'current' : index <= reached || over ? before : 'ahead';
    const shown = status === 'done' || status === 'current';
    return { key: step.key, label: step.label, status, ...(shown ? { enteredAt, leftAt } : neverThere) };
  });
  if (context.stage === 'drift') path.push(here(context, 'drift', 'Drift'));
  return [...path, over ? here(context, 'closed', stageLabels[context.stage]) : ahead('closed', 'Closed')];
}

const neverThere = { enteredAt: null, leftAt: null };

function stay(context: CaseContext, stages: CaseStage[]): Pick<PathStep, 'enteredAt' | 'leftAt'> {
  const visits = context.visits.filter(
    ({ stage, cycle }) => stages.includes(stage) && (cycle === context.cycle || stage === 'triage'),
  );
  const last = visits.at(-1);
  return last ? { enteredAt: visits[0]?.enteredAt ?? last.enteredAt, leftAt: last.leftAt } : neverThere;
}

function lastReached(context: CaseContext): number {
  return steps.findLastIndex(({ stages }) => stay(context, stages).enteredAt !== null);
}

function here(context: CaseContext, key: string, label: string): PathStep {
  const enteredAt = context.visits.at(-1)?.enteredAt ?? null;
  return { key, label, status: 'current', enteredAt, leftAt: null };
}

function ahead(key: string, label: string): PathStep {
  return { key, label, status: 'ahead', ...neverThere };
}

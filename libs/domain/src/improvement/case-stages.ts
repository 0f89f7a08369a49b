/**
 * Where a case can stand in its main region, written as the path of the state (docs/workflow.md section 3).
 * Closed stages are final.
 */
export const caseStages = [
  'triage',
  'challenge.awaitingExplanation',
  'challenge.explanationReview',
  'actionPlan.drafting',
  'actionPlan.partnerAcceptance',
  'actionPlan.approval',
  'callInWindow.waiting',
  'callInWindow.called',
  'resourceShift',
  'delivery',
  'followUpReview',
  'sustain',
  'drift',
  'closed.improved',
  'closed.explained',
  'closed.dataCorrected',
  'closed.noAction',
  'closed.superseded',
] as const;

export type CaseStage = (typeof caseStages)[number];

/** Where the scrutiny region can stand. */
export const scrutinyStages = [
  'none',
  'watching',
  'called',
  'recommending',
  'awaitingResponse',
  'tracking',
] as const;

export type ScrutinyStage = (typeof scrutinyStages)[number];

/** Whether a stage, by its key, is one of the final ones. */
export function isClosed(stage: string): boolean {
  return stage.startsWith('closed.');
}

/**
 * The stages of a stored state value, such as `{ main: { challenge: 'awaitingExplanation' }, scrutiny: 'none' }`.
 * @throws Error on a value that is not one of this machine's: a migration is missing.
 */
export function stagesOfState(value: unknown): { main: CaseStage; scrutiny: ScrutinyStage } {
  const regions = value as { main?: unknown; scrutiny?: unknown } | null;
  const main = caseStages.find((stage) => stage === pathOf(regions?.main));
  const scrutiny = scrutinyStages.find((stage) => stage === regions?.scrutiny);
  if (!main || !scrutiny) throw new Error(`No improvement case stands in ${JSON.stringify(value)}.`);
  return { main, scrutiny };
}

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  const [entry] = Object.entries(value);
  return entry ? `${entry[0]}.${pathOf(entry[1])}` : '';
}

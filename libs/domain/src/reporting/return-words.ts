import type { StateValue } from 'xstate';
import type { ReturnEventType } from './return-events.ts';

/** Where the figure of a return may stand. */
export const returnStages = [
  'due',
  'drafted',
  'submitted',
  'sentBack',
  'redrafted',
  'verified',
  'onRecord',
  'withdrawn',
] as const;

export type ReturnStage = (typeof returnStages)[number];

/** Stages in which somebody still has to enter or sign something. */
export const owedStages: readonly ReturnStage[] = ['due', 'drafted', 'sentBack', 'redrafted'];

const labels: Readonly<Record<ReturnStage, string>> = {
  due: 'Not entered',
  drafted: 'Draft',
  submitted: 'Signed, not yet verified',
  sentBack: 'Sent back',
  redrafted: 'New figure drafted',
  verified: 'Verified',
  onRecord: 'On record',
  withdrawn: 'No longer asked for',
};

/** Where a return stands, in words. */
export const returnStageLabel = (stage: ReturnStage): string => labels[stage];

/** Reads both regions of a return's state. @throws for a state that is not one of a return's */
export function returnStateOf(value: StateValue): { stage: ReturnStage; late: boolean } {
  const { figure, clock } = typeof value === 'string' ? {} : value;
  const stage = returnStages.find((one) => one === figure);
  if (!stage) throw new Error(`a return cannot stand at ${JSON.stringify(value)}`);
  return { stage, late: clock === 'overdue' };
}

/** The stage in a state as it is stored with an event, such as `figure:due;clock:waiting`; null in the empty text. */
export function returnStageIn(text: string): ReturnStage | null {
  const found = /(?:^|;)figure:([^;]+)/.exec(text)?.[1];
  return returnStages.find((one) => one === found) ?? null;
}

const pastLabels: Readonly<Record<ReturnEventType, string>> = {
  saveDraft: 'Figure drafted',
  removeDraft: 'Draft removed',
  sign: 'Figure signed and published',
  importFigure: 'Figure brought in from a file, signed',
  verify: 'Figure verified',
  sendBack: 'Figure sent back',
  withdraw: 'Return withdrawn',
};

/** What happened, in words, by the type of the stored event. */
export function returnPastLabel(type: string): string {
  const known = Object.entries(pastLabels).find(([name]) => name === type)?.[1];
  if (known) return known;
  if (type.includes('returnDue') || type.includes('returnStillDue'))
    return 'Overdue: the next in line was told';
  if (type.includes('verificationDue')) return 'Not verified in time: the next in line was told';
  if (type.includes('correctionDue')) return 'Not corrected in time: the next in line was told';
  return type === 'workflow.started' ? 'Return opened' : 'Recorded by the product';
}

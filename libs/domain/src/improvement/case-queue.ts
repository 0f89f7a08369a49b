import type { CaseContext } from './case-context.ts';
import type { FigurePoint } from './case-documents.ts';
import type { CaseStage } from './case-stages.ts';
import { isClosed } from './case-stages.ts';

/**
 * What a case weighs among those waiting in triage, as it stands. The rule is priority × severity × persistence
 * (docs/workflow.md section 3, end); the weights are ours.
 */
export interface CaseStanding {
  /** The indicator's place in the priorities: 1 is the highest. */
  priority: number;
  /** How far the latest figure is on the wrong side of its target, in tolerances; null without target or figure. */
  tolerancesOff: number | null;
  exceptionClass: 'good' | 'bad' | 'attention' | null;
  /** Whether the series as it runs can be counted on to miss its target. */
  failsConsistently: boolean;
  /** How many of the latest figures in a row are on the wrong side of the present target. */
  periodsOff: number;
  /** Priority × severity × persistence, to three decimals. Higher comes first. */
  score: number;
}

/** Further than this many tolerances off, or longer than this many periods, counts no more: one is not outshouted. */
const mostTolerances = 10;
const mostPeriods = 12;

/** Stages in which nobody works on a case: it waits, or it is watched, or it is over. */
const notWorkedOn: readonly CaseStage[] = ['triage', 'sustain', 'drift'];

/** Whether a case at this stage takes one of the places of its partnership's capacity. */
export function isWorkedOn(stage: CaseStage): boolean {
  return !notWorkedOn.includes(stage) && !isClosed(stage);
}

/**
 * Whether a case in triage waits for its turn. A relapse does not: it is the same work taken up again, and keeps the
 * place it had.
 */
export function queues(context: Pick<CaseContext, 'stage' | 'signal'>): boolean {
  return context.stage === 'triage' && context.signal.kind !== 'relapse';
}

/** Where the case stands by what it knows: its indicator, its signal, and its figures against the present target. */
export function caseStanding(context: Pick<CaseContext, 'indicator' | 'signal' | 'figures'>): CaseStanding {
  const { indicator, signal, figures } = context;
  const off = (point: FigurePoint): number | null => tolerancesOff(point.value, indicator);
  const latest = figures.at(-1);
  const facts = {
    priority: Math.max(1, indicator.priority),
    tolerancesOff: latest ? off(latest) : null,
    exceptionClass: signal.class,
    failsConsistently: signal.assurance === 'fail',
    periodsOff: figures.length - 1 - figures.findLastIndex((point) => !((off(point) ?? 0) > 0)),
  };
  const score = priorityWeight(facts.priority) * severity(facts) * persistence(facts.periodsOff);
  return { ...facts, score: Math.round(score * 1000) / 1000 };
}

/** Priority 1 weighs twice priority 2 and three times priority 3. */
function priorityWeight(priority: number): number {
  return 1 / priority;
}

/**
 * At least 1: one for the tolerances the figure is off by (ten at most), one more for an exception that the adopted
 * criteria call bad, and one more where the system as it runs cannot be counted on to reach the target.
 */
function severity(facts: Omit<CaseStanding, 'score'>): number {
  const distance = Math.min(mostTolerances, Math.max(0, facts.tolerancesOff ?? 0));
  return 1 + distance + (facts.exceptionClass === 'bad' ? 1 : 0) + (facts.failsConsistently ? 1 : 0);
}

/** At least 1, and a year of months at most. */
function persistence(periodsOff: number): number {
  return Math.min(mostPeriods, Math.max(1, periodsOff));
}

/**
 * How far a value is on the wrong side of the target, in widths of the tolerance on that side; 0 when the target is met,
 * null when there is none. Without a tolerance on that side, each tenth of the target counts as one.
 */
function tolerancesOff(value: number, { target, polarity }: CaseContext['indicator']): number | null {
  if (!target || polarity === 'neutral') return null;
  const below = target.value - value;
  const short = polarity === 'lower' ? 0 : Math.max(0, below);
  const over = polarity === 'higher' ? 0 : Math.max(0, -below);
  const width = short > 0 ? target.toleranceBelow : target.toleranceAbove;
  const unit = width > 0 ? width : Math.abs(target.value) / 10 || 1;
  return Math.round((Math.max(short, over) / unit) * 10) / 10;
}

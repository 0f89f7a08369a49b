import type { Nation } from '#kernel/bank-holidays';
import { workingDaysBetween } from '#kernel/working-days';
import type { StageVisit } from './case-context.ts';
import type { Escalation } from './case-documents.ts';
import type { CaseStage } from './case-stages.ts';
import { caseStages, isClosed } from './case-stages.ts';

/** One case as far as its waits go. */
export interface WaitingCase {
  organisationName: string;
  nation: Nation;
  visits: readonly StageVisit[];
  escalations: readonly Pick<Escalation, 'state' | 'at'>[];
  /** Whether the stage it is in now is past its time. */
  overdue: boolean;
}

/** How long cases stay in one stage, in working days; null where no stay ended in the time looked at. */
export interface WaitingTime {
  stage: CaseStage;
  /** Null for all organisations together. */
  organisationName: string | null;
  /** Stays that ended in the time looked at. */
  ended: number;
  median: number | null;
  /** Nine of ten stays were no longer; null under {@link fewestForPercentile}. */
  ninetieth: number | null;
  longest: number | null;
  /** Cases there now, and how many of them are past their time. */
  now: number;
  overdueNow: number;
  escalations: number;
}

/** One stay in a stage that ended: when it began and when it ended, as ISO instants, and whose calendar counts. */
export type Stay = readonly [entered: string, left: string, nation: Nation];

/** Fewer stays than this say nothing of the slowest tenth. */
export const fewestForPercentile = 5;

/**
 * Where cases wait, in the order of the workflow: for all organisations together and for each. A stay counts when it
 * ended in the time looked at; its days are those of the nation's calendar (docs/workflow.md section 3, times are working days).
 *
 * @param from the beginning of that time, and `to` its end, as ISO instants
 */
export function waitingTimes(
  cases: readonly WaitingCase[],
  { from, to }: { from: string; to: string },
): { stages: WaitingTime[]; organisations: WaitingTime[] } {
  const open = caseStages.filter((stage) => !isClosed(stage));
  const names = [...new Set(cases.map(({ organisationName }) => organisationName))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  const time = { from, to };
  const organisations = names.flatMap((name) => {
    const own = cases.filter(({ organisationName }) => organisationName === name);
    return open.map((stage) => timeIn(stage, name, own, time)).filter(({ ended, now }) => ended + now > 0);
  });
  return { stages: open.map((stage) => timeIn(stage, null, cases, time)), organisations };
}

function timeIn(
  stage: CaseStage,
  organisationName: string | null,
  cases: readonly WaitingCase[],
  { from, to }: { from: string; to: string },
): WaitingTime {
  const within = (at: string | null | undefined): boolean => at != null && at >= from && at < to;
  const stays = cases.flatMap(({ visits, nation }) =>
    visits
      .filter((visit) => visit.stage === stage && within(visit.leftAt))
      .map(({ enteredAt, leftAt }): Stay => [enteredAt, leftAt ?? enteredAt, nation]),
  );
  const days = daysOf(stays);
  const here = cases.filter(({ visits }) => visits.at(-1)?.stage === stage);
  const told = cases.flatMap(({ escalations }) =>
    escalations.filter(({ state, at }) => state === stage && within(at)),
  );
  return {
    stage,
    organisationName,
    ended: days.length,
    median: shareOf(days, 0.5),
    ninetieth: days.length < fewestForPercentile ? null : shareOf(days, 0.9),
    longest: days.at(-1) ?? null,
    now: here.length,
    overdueNow: here.filter(({ overdue }) => overdue).length,
    escalations: told.length,
  };
}

/** The working days that half of these stays took at most, as {@link waitingTimes} reckons them; null for none. */
export function typicalStay(stays: readonly Stay[]): number | null {
  return shareOf(daysOf(stays), 0.5);
}

/** How many working days each stay took, the shortest first. */
function daysOf(stays: readonly Stay[]): number[] {
  return stays
    .map(([entered, left, nation]) => workingDaysBetween(new Date(entered), new Date(left), nation))
    .toSorted((a, b) => a - b);
}

/** The smallest of the sorted values that this share of them does not exceed. */
function shareOf(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

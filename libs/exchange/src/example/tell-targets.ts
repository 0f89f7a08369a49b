import { addDays, addMonths, type LocalDate } from '#kernel/local-date';
import { periodContaining } from '#kernel/period';
import { targetQuestionCodes } from '#domain/target/target-questions';
import type { TargetFlag } from '#domain/target/target-documents';
import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

type Proposal = ExampleRow<'target_proposals'>;

/** Days that a decision must have left before the target begins, so that no proposal lapses while it is looked at. */
const DAYS_LEFT = 30;

/** Targets for a year to come, as they were proposed; some were decided, some returned, some wait. */
export function tellTargets(telling: Telling): Happening[] {
  return telling.tables.target_proposals.flatMap((row): Happening[] => {
    const what = `the proposed target of ${row.indicator}`;
    const put: { tenantId: string; id: string; version: number }[] = [];
    const proposed: Happening = {
      at: telling.at(telling.workingDaysBefore(telling.today, row.working_days_ago), 11),
      what,
      run: async () => void put.push(await propose(telling, row, what)),
    };
    const { decision, decided_working_days_ago: decided } = row;
    if (decision === null || decided === null) return [proposed];
    const at = telling.at(telling.workingDaysBefore(telling.today, decided), 15);
    const answer = `the decision on ${what}`;
    return [proposed, { at, what: answer, run: () => decide(telling, row, put[0], answer) }];
  });
}

async function propose(telling: Telling, row: Proposal, what: string) {
  const { directory, place, tables } = telling;
  const actor = await telling.as(row.by, telling.accountableBody(row.tenant));
  const { starts, ends } = yearFor(telling, row);
  const no = row.answered_no?.split(' ') ?? [];
  const answers = new Map(tables.target_answers.map((one) => [one.question, one]));
  const answer = place.useCases.proposeTarget(actor, {
    tenantId: directory.tenants.get(row.tenant),
    indicatorId: directory.indicators.get(`${row.tenant} ${row.indicator}`),
    terms: {
      starts,
      ends,
      value: row.value,
      toleranceBelow: row.tolerance_below,
      toleranceAbove: row.tolerance_above,
      basis: row.basis,
      rationale: row.rationale,
      checklist: targetQuestionCodes.map((code) => {
        const yes = !no.includes(code);
        const words = yes ? answers.get(code)?.words : answers.get(code)?.words_if_no;
        return { code, yes, words: words ?? null };
      }),
    },
    example: true,
  });
  return telling.done(what, answer);
}

/** The year after the last target of the measure (or its present period), or the first like it that is far enough off. */
function yearFor({ tables, today }: Telling, row: Proposal): { starts: LocalDate; ends: LocalDate } {
  const isIts = ({ tenant, code }: { tenant: string; code: string }): boolean =>
    tenant === row.tenant && code === row.indicator;
  const last = tables.targets
    .filter(({ tenant, indicator }) => isIts({ tenant, code: indicator }))
    .map(({ ends }) => ends)
    .toSorted()
    .at(-1);
  const frequency = tables.indicators.find(isIts)?.frequency ?? 'financial_year';
  let starts = addDays(last ?? periodContaining(frequency, today).end, 1);
  while (starts < addDays(today, DAYS_LEFT)) starts = addMonths(starts, 12);
  return { starts, ends: addDays(addMonths(starts, 12), -1) };
}

async function decide(
  telling: Telling,
  row: Proposal,
  put: { tenantId: string; id: string; version: number } | undefined,
  what: string,
): Promise<void> {
  if (!put) throw new Error(`${what} comes before the proposal`);
  const { tables, place } = telling;
  const organisation = telling.accountableBody(row.tenant);
  const indicator = tables.indicators.find(
    ({ tenant, code }) => tenant === row.tenant && code === row.indicator,
  );
  const portfolio = indicator?.portfolio ?? '';
  const { email } = telling.holder({ tenant: organisation, role: 'portfolio_holder', portfolio });
  const words = row.comment ?? '';
  const codes: TargetFlag['code'][] = ['lastYearAndABit', 'loweredAfterMiss'];
  const event =
    row.decision === 'agree'
      ? {
          type: 'approveTarget' as const,
          comment: words,
          reasons: codes.map((code) => ({ code, reason: words })),
        }
      : { type: 'returnTarget' as const, comment: words };
  const { tenantId, id: proposalId, version: expectedVersion } = put;
  const answer = place.useCases.sendTargetEvent(await telling.as(email, organisation), {
    ...{ tenantId, proposalId, expectedVersion, event },
  });
  await telling.done(what, answer);
}

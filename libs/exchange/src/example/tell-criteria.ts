import { addDays } from '#kernel/local-date';
import { EXCEPTION_RULES } from '#domain/assessment/exception';
import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

type Row = ExampleRow<'criteria_proposals'>;

/** Days that a proposal which nobody has decided on yet has left before it would count. */
const DAYS_AHEAD = 30;

/** Later versions of the exception criteria: put by the manager, adopted by the chair for the very day, or still waiting. */
export function tellCriteria(telling: Telling): Happening[] {
  return telling.tables.criteria_proposals.flatMap((row): Happening[] => {
    const what = `the criteria proposed to ${row.tenant}`;
    const proposal = { id: '' };
    const day = (ago: number) => telling.workingDaysBefore(telling.today, ago);
    const { decided_working_days_ago: ago } = row;
    const from = ago === null ? addDays(telling.today, DAYS_AHEAD) : day(ago);
    const proposed: Happening = {
      at: telling.at(day(row.working_days_ago), 10, 10),
      what,
      run: async () => void (proposal.id = await propose(telling, row, from)),
    };
    if (ago === null) return [proposed];
    const run = () => adopt(telling, row, proposal.id);
    return [proposed, { at: telling.at(day(ago), 16, 30), what: `the decision on ${what}`, run }];
  });
}

async function propose(telling: Telling, row: Row, effectiveFrom: string): Promise<string> {
  const manager = telling.holder({ tenant: row.tenant, role: 'performance_manager' });
  const answer = telling.place.useCases.proposeCriteria(
    await telling.as(manager.email, manager.organisation),
    {
      tenantId: telling.directory.tenants.get(row.tenant),
      rules: EXCEPTION_RULES.flatMap((rule) => {
        const params = row.rules[rule];
        return params ? [{ rule, params: { ...params } }] : [];
      }),
      rationale: row.rationale,
      effectiveFrom,
    },
  );
  return (await telling.done(`the criteria proposed to ${row.tenant}`, answer)).id;
}

async function adopt(telling: Telling, row: Row, proposalId: string): Promise<void> {
  const chair = telling.holder({ tenant: row.tenant, role: 'leader' });
  const answer = telling.place.useCases.decideCriteria(await telling.as(chair.email, chair.organisation), {
    tenantId: telling.directory.tenants.get(row.tenant),
    proposalId,
    decision: 'adopt',
    body: row.body ?? '',
    comment: row.comment ?? '',
  });
  await telling.done(`the decision on the criteria of ${row.tenant}`, answer);
}

import { addMonths } from '#kernel/local-date';
import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

type Row = ExampleRow<'sharing'>;

/** What organisations share beside their contributions: proposals some working days ago, and the answers to some. */
export function tellSharing(telling: Telling): Happening[] {
  return telling.tables.sharing.flatMap((row): Happening[] => {
    const what = `sharing of ${row.indicator ?? row.measure ?? ''} with ${row.partnership}`;
    const agreement = { id: '' };
    const day = (ago: number) => telling.workingDaysBefore(telling.today, ago);
    const proposed: Happening = {
      at: telling.at(day(row.working_days_ago), 11),
      what: `the ${what}`,
      run: async () => void (agreement.id = await propose(telling, row, what)),
    };
    if (row.answered_working_days_ago === null) return [proposed];
    const answered: Happening = {
      at: telling.at(day(row.answered_working_days_ago), 15),
      what: `the answer to the ${what}`,
      run: () => agree(telling, row, agreement.id, what),
    };
    return [proposed, answered];
  });
}

/** Who speaks for a side: a partner lead, or the partnership's coordinator. */
function speaker(telling: Telling, { partnership, organisation }: Row, side: Row['proposed_by']) {
  const held =
    side === 'organisation'
      ? telling.holder({ tenant: organisation, role: 'partner_lead' })
      : telling.holder({ tenant: partnership, role: 'partnership_coordinator' });
  return telling.as(held.email, held.organisation);
}

async function propose(telling: Telling, row: Row, what: string): Promise<string> {
  const { directory } = telling;
  const { partnership, organisation, indicator, measure, level, reason, proposed_by: side } = row;
  const starts = telling.workingDaysBefore(telling.today, row.working_days_ago);
  const answer = telling.place.useCases.proposeSharing(await speaker(telling, row, side), {
    tenantId: directory.tenants.get(partnership),
    measure: indicator
      ? { kind: 'own', indicatorId: directory.indicators.get(`${organisation} ${indicator}`) }
      : { kind: 'asked', organisationId: directory.tenants.get(organisation), words: measure ?? '' },
    level,
    starts,
    ends: addMonths(starts, row.lasts_months),
    reason,
  });
  return (await telling.done(what, answer)).id;
}

async function agree(telling: Telling, row: Row, id: string, what: string): Promise<void> {
  const side = row.proposed_by === 'organisation' ? 'partnership' : 'organisation';
  const answer = telling.place.useCases.actOnSharing(await speaker(telling, row, side), {
    tenantId: telling.directory.tenants.get(row.partnership),
    id,
    expectedVersion: 1,
    act: { type: 'agree' },
  });
  await telling.done(`the answer to the ${what}`, answer);
}

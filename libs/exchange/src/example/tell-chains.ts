import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

type Row = ExampleRow<'chains'>;

/** Which measure leads to which, as an owner proposed it and the owner of the other side confirmed it, or has not yet. */
export function tellChains(telling: Telling): Happening[] {
  return telling.tables.chains.flatMap((row, index): Happening[] => {
    const what = `the link from ${row.from} to ${row.to}`;
    const link = { id: '' };
    const at = (ago: number) => telling.at(telling.workingDaysBefore(telling.today, ago), 14, index);
    const proposed: Happening = {
      at: at(row.working_days_ago),
      what,
      run: async () => void (link.id = await propose(telling, row, what)),
    };
    const { confirmed_by: by, confirmed_working_days_ago: ago } = row;
    if (by === null || ago === null) return [proposed];
    const run = () => confirm(telling, row, { by, linkId: link.id });
    return [proposed, { at: at(ago), what: `the confirmation of ${what}`, run }];
  });
}

/** An owner as they act for the organisation that they were appointed by. */
const owner = (telling: Telling, email: string) =>
  telling.as(email, telling.holder({ email, role: 'indicator_owner' }).organisation);

async function propose(telling: Telling, row: Row, what: string): Promise<string> {
  const { directory, place } = telling;
  const answer = place.useCases.linkMeasures(await owner(telling, row.by), {
    tenantId: directory.tenants.get(row.partnership),
    fromIndicatorId: directory.indicators.get(`${row.partnership} ${row.from}`),
    toIndicatorId: directory.indicators.get(`${row.partnership} ${row.to}`),
    sort: row.sort,
    lagMonths: row.lag_months,
    strength: row.strength,
    evidence: row.evidence,
  });
  return (await telling.done(what, answer)).id;
}

async function confirm(telling: Telling, row: Row, { by, linkId }: { by: string; linkId: string }) {
  const tenantId = telling.directory.tenants.get(row.partnership);
  const answer = telling.place.useCases.answerLink(await owner(telling, by), {
    ...{ tenantId, linkId, act: 'confirm', reason: '' },
  });
  await telling.done(`the confirmation of the link from ${row.from} to ${row.to}`, answer);
}

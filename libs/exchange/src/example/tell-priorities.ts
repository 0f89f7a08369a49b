import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

type Priority = ExampleRow<'priorities'>;

/** What a place puts first: each priority as it is adopted, with its measures, and each order as members decide it. */
export function tellPriorities(telling: Telling): Happening[] {
  const { tables } = telling;
  return [
    ...tables.priorities.map((row): Happening => {
      const day = telling.notAfterLast(row.adopted_on);
      return { at: telling.at(day, 14), what: `the priority ${row.title}`, run: () => setUp(telling, row) };
    }),
    ...tables.priority_orders.map((row): Happening => {
      const day = telling.notAfterLast(row.decided_on);
      return { at: telling.at(day, 15), what: `the order of ${row.tenant}`, run: () => rank(telling, row) };
    }),
  ];
}

async function setUp(telling: Telling, row: Priority): Promise<void> {
  const { directory, place } = telling;
  const { email, organisation } = telling.holder({ tenant: row.tenant, role: 'performance_manager' });
  const actor = await telling.as(email, organisation);
  const tenantId = directory.tenants.get(row.tenant);
  const { title, meaning, origin, rests_on: restsOn, adopted_by: adoptedBy, adopted_on: adoptedOn } = row;
  const days = { adoptedOn, starts: row.starts, reviewOn: row.review_on, ends: row.ends };
  const facts = { title, meaning, origin, restsOn, adoptedBy, ...days };
  const answer = place.useCases.setUpPriority(actor, { tenantId, ...facts });
  const { id: priorityId } = await telling.done(`the priority ${title}`, answer);
  directory.priorities.set(`${row.tenant}/${row.code}`, priorityId);
  const indicatorIds = row.measures
    .split(' ')
    .map((code) => directory.indicators.get(`${row.tenant} ${code}`));
  const chosen = { tenantId, priorityId, measuresOf: tenantId, indicatorIds };
  await telling.done(`measures of ${title}`, place.useCases.servePriority(actor, chosen));
}

async function rank(telling: Telling, row: ExampleRow<'priority_orders'>): Promise<void> {
  const { directory, place, tables } = telling;
  const { email, organisation } = telling.holder({ tenant: row.tenant, role: 'leader' });
  const earlier = tables.priority_orders.filter(
    (one) => one.tenant === row.tenant && one.decided_on < row.decided_on,
  );
  const order = {
    tenantId: directory.tenants.get(row.tenant),
    expectedVersion: earlier.length,
    priorityIds: row.order.split(' ').map((code) => directory.priorities.get(`${row.tenant}/${code}`)),
    ...{ decidedOn: row.decided_on, decidedBy: row.decided_by, reason: row.reason },
  };
  const actor = await telling.as(email, organisation);
  await telling.done(`the order of ${row.tenant}`, place.useCases.rankPriorities(actor, order));
}

/** Says what a heading serves, as its row has it: `partnership/CODE:percent`, list by list. */
export async function tagHeading(telling: Telling, row: ExampleRow<'budget_headings'>): Promise<void> {
  const { directory, place } = telling;
  const parts = (row.serves?.split(' ') ?? []).map((part) => {
    const [key = '', percent] = part.split(':');
    return { owner: key.split('/')[0] ?? '', key, percent: Number(percent) };
  });
  const actor = await telling.as(row.holder_email, row.organisation);
  const heading = `${row.organisation} ${row.code} ${row.year}`;
  for (const owner of new Set(parts.map((part) => part.owner))) {
    const theirs = parts.filter((part) => part.owner === owner);
    const tags = theirs.map(({ key, percent }) => ({ priorityId: directory.priorities.get(key), percent }));
    await telling.done(
      `what ${heading} serves`,
      place.useCases.tagHeading(actor, {
        tenantId: directory.tenants.get(row.organisation),
        headingId: directory.headings.get(heading),
        ownerId: directory.tenants.get(owner),
        tags,
      }),
    );
  }
}

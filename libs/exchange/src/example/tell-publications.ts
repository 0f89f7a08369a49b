import type { Happening, Telling } from './telling.ts';

/** What a place shows to everybody, published some working days ago by its performance manager. */
export function tellPublications(telling: Telling): Happening[] {
  return telling.tables.publications.map(({ tenant, indicator, note, working_days_ago }): Happening => {
    const what = `publication of ${indicator} of ${tenant}`;
    return {
      at: telling.at(telling.workingDaysBefore(telling.today, working_days_ago), 18),
      what,
      run: async () => {
        const { email, organisation } = telling.holder({ tenant, role: 'performance_manager' });
        const answer = telling.place.useCases.publishIndicator(await telling.as(email, organisation), {
          tenantId: telling.directory.tenants.get(tenant),
          indicatorId: telling.directory.indicators.get(`${tenant} ${indicator}`),
          note,
        });
        await telling.done(what, answer);
      },
    };
  });
}

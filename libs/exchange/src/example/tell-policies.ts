import type { Happening, Telling } from './telling.ts';

/** What a partnership decided about its work some working days ago, by its administrator. Each setting is ours. */
export function tellPolicies(telling: Telling): Happening[] {
  return telling.tables.policies.map(({ partnership, setting, value, working_days_ago }): Happening => {
    const what = `${setting} of ${partnership} set to ${value}`;
    return {
      at: telling.at(telling.workingDaysBefore(telling.today, working_days_ago), 17),
      what,
      run: async () => {
        const { email, organisation } = telling.holder({ tenant: partnership, role: 'administrator' });
        const answer = telling.place.useCases.setPolicy(await telling.as(email, organisation), {
          tenantId: telling.directory.tenants.get(partnership),
          expectedVersion: 0,
          values: [{ key: setting, value }],
        });
        await telling.done(what, answer);
      },
    };
  });
}

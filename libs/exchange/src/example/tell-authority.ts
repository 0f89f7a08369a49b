import { approverRoles } from '#domain/resource/virement-approvers';
import type { ExampleRow } from './example-tables.ts';
import { grouped, type Happening, type Telling } from './telling.ts';

type Step = ExampleRow<'authority_limits'>;

/** How much who may decide in an organisation, as its council decided it, recorded by its administrator. The limits are ours. */
export function tellAuthority(telling: Telling): Happening[] {
  const sets = grouped(telling.tables.authority_limits, (row) => `${row.organisation} from ${row.starts}`);
  return sets.map(([what, steps]): Happening => {
    const day = telling.notAfterLast(steps[0]?.decided_on ?? '');
    return { at: telling.at(day, 16), what: `limits of ${what}`, run: () => setLimits(telling, steps) };
  });
}

async function setLimits(telling: Telling, steps: readonly Step[]): Promise<void> {
  const [first] = steps;
  if (!first) return;
  const { organisation, starts, decided_by: decidedBy, reason } = first;
  const earlier = telling.tables.authority_limits.filter(
    (row) => row.organisation === organisation && row.starts < starts,
  );
  const { email } = telling.holder({ tenant: organisation, role: 'administrator' });
  const answer = telling.place.useCases.setAuthority(await telling.as(email, organisation), {
    tenantId: telling.directory.tenants.get(organisation),
    expectedVersion: new Set(earlier.map((row) => row.starts)).size,
    ...{ starts, decidedBy, reason },
    tiers: { GBP: stepsIn(steps, 'GBP'), FTE: stepsIn(steps, 'FTE') },
  });
  await telling.done(`limits of ${organisation} from ${starts}`, answer);
}

function stepsIn(steps: readonly Step[], unit: Step['unit']) {
  return steps
    .filter((row) => row.unit === unit)
    .map((row) => ({
      upTo: row.up_to,
      approvers: approverRoles.filter((role) => row.approvers?.split(' ').includes(role)),
    }));
}

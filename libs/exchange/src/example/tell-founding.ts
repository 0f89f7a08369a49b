import type { NewMember } from '#application/place/add-member.use-case';
import type { ExampleRow } from './example-tables.ts';
import { grouped, type Happening, type Telling } from './telling.ts';

type Appointment = ExampleRow<'appointments'>;

/**
 * How the place came to be: its people, each organisation with its first administrator, the partnerships, who joined
 * them, and who was appointed to what; all on the days that the files give.
 */
export function tellFounding(telling: Telling, password: string): Happening[] {
  const { tables } = telling;
  const first = tables.appointments.map(({ starts }) => starts).sort()[0] ?? telling.lastDay;
  const partnerships = new Set(tables.partnerships.map(({ code }) => code));
  const firstAdministrators = new Set(
    [...tables.organisations, ...tables.partnerships].map(({ code }) =>
      telling.holder({ tenant: code, role: 'administrator' }),
    ),
  );
  const later = tables.appointments.filter((one) => !firstAdministrators.has(one));
  const order = (one: Appointment): number => {
    if (!partnerships.has(one.tenant)) return 10;
    return one.role === 'partnership_coordinator' ? 30 : 50;
  };
  return [
    { at: telling.at(first, 8), what: 'people', run: () => registerPeople(telling, password) },
    ...tables.organisations.map((row): Happening => {
      const day = telling.holder({ tenant: row.code, role: 'administrator' }).starts;
      return {
        at: telling.at(day, 8, 5),
        what: row.name,
        alongside: true,
        run: () => establish(telling, row),
      };
    }),
    ...tables.partnerships.map((row): Happening => {
      return {
        at: telling.at(foundedOn(telling, row.code), 8, 20),
        what: row.name,
        run: () => found(telling, row),
      };
    }),
    ...tables.memberships
      .filter((row) => !row.accountable_body)
      .map((row): Happening => {
        const what = `${row.organisation} joining ${row.partnership}`;
        return { at: telling.at(row.joined, 8, 40), what, run: () => join(telling, row) };
      }),
    ...grouped(later, (one) => `${one.starts} ${order(one)} ${one.tenant}`).flatMap(
      ([, rows]): Happening[] => {
        const [row] = rows;
        if (!row) return [];
        const run = async () => {
          for (const one of rows) await appointOne(telling, one);
        };
        return [
          {
            at: telling.at(row.starts, 8, order(row)),
            what: `appointments in ${row.tenant}`,
            alongside: true,
            run,
          },
        ];
      },
    ),
  ];
}

/** The day a partnership began: when its accountable body joined. */
export function foundedOn({ tables }: Telling, partnership: string): string {
  const row = tables.memberships.find((one) => one.partnership === partnership && one.accountable_body);
  return row?.joined ?? '';
}

/** At once, since each password takes its time to hash; the sign-in store queues what is too much. */
async function registerPeople(telling: Telling, password: string): Promise<void> {
  const register = async ({ email, name, job_title }: ExampleRow<'people'>) => {
    const person = { email, name, jobTitle: job_title, password };
    const answer = telling.place.installer.registerPerson(person);
    telling.directory.people.set(email, (await telling.done(`registering ${email}`, answer)).personId);
  };
  await Promise.all(telling.tables.people.map(register));
}

function personOf({ tables, directory }: Telling, email: string) {
  const row = tables.people.find((person) => person.email === email);
  return { id: directory.people.get(email), name: row?.name ?? '', jobTitle: row?.job_title ?? '' };
}

function administratorOf(telling: Telling, tenant: string) {
  const { id, ...rest } = personOf(telling, telling.holder({ tenant, role: 'administrator' }).email);
  return { personId: id, ...rest };
}

async function establish(telling: Telling, row: ExampleRow<'organisations'>): Promise<void> {
  const { code, name, kind, nation } = row;
  const administrator = administratorOf(telling, code);
  const answer = telling.place.installer.establishOrganisation({
    code,
    name,
    kind,
    nation,
    gssCode: row.gss_code,
    administrator,
  });
  telling.directory.tenants.set(code, (await telling.done(`establishing ${name}`, answer)).tenantId);
}

async function found(telling: Telling, row: ExampleRow<'partnerships'>): Promise<void> {
  const { code, name, nation, description } = row;
  const answer = telling.place.installer.establishPartnership({
    code,
    name,
    nation,
    description,
    policy: {},
    accountableBody: memberOf(telling, telling.accountableBody(code)),
    administrator: administratorOf(telling, code),
  });
  telling.directory.tenants.set(code, (await telling.done(`establishing ${name}`, answer)).tenantId);
}

function memberOf({ tables, directory }: Telling, organisation: string): NewMember {
  const row = tables.organisations.find(({ code }) => code === organisation);
  return {
    organisationId: directory.tenants.get(organisation),
    organisationCode: organisation,
    organisationName: row?.name ?? '',
    organisationKind: row?.kind ?? '',
    gssCode: row?.gss_code ?? null,
  };
}

async function join(telling: Telling, row: ExampleRow<'memberships'>): Promise<void> {
  const coordinator = telling.holder({ tenant: row.partnership, role: 'partnership_coordinator' });
  const actor = await telling.as(coordinator.email, coordinator.organisation);
  const tenantId = telling.directory.tenants.get(row.partnership);
  const answer = telling.place.place.addMember(actor, {
    tenantId,
    member: memberOf(telling, row.organisation),
  });
  await telling.done(`${row.organisation} joining ${row.partnership}`, answer);
}

async function appointOne(telling: Telling, row: Appointment): Promise<void> {
  const administrator = telling.holder({ tenant: row.tenant, role: 'administrator' });
  const actor = await telling.as(administrator.email, administrator.organisation);
  const { role, portfolio, starts } = row;
  const answer = telling.place.place.appoint(actor, {
    tenantId: telling.directory.tenants.get(row.tenant),
    person: personOf(telling, row.email),
    role,
    organisationId: telling.directory.tenants.get(row.organisation),
    portfolio,
    starts,
  });
  await telling.done(`appointing ${row.email} ${role} in ${row.tenant}`, answer);
}

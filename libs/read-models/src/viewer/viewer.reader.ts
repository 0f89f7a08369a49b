import type { ActingChoice } from '#application/identity/acting';
import type { SignedInPerson } from '#application/identity/signed-in-person';
import { roleNames } from '#permissions/role';
import { encodeId } from '../global-id.ts';
import { organisationId, organisationRow } from '../organisations/organisation.reader.ts';
import type { OrganisationRow } from '../organisations/organisation.rows.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { ActingChoiceRow, AppointmentRow, StandInChoiceRow, ViewerRow } from './viewer.rows.ts';

/** The viewer, and who that is, for what is only read when it is asked for. */
export interface ViewerOf extends ViewerRow {
  who: SignedInPerson;
  /** The organisations of their appointments. */
  organisations: FoundOrganisation[];
}

type FoundOrganisation = Parameters<typeof organisationRow>[0];

/** Organisations that are tenants of the read. */
const OWN = {
  name: 'organisations-own',
  text: `select id, code, name, kind, gss_code from organisation`,
} as const;

/** Reads the person signed in, and where they may act. */
export class ViewerReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The person, where they act now; the appointments are what lets them read each organisation's name. */
  async read(who: SignedInPerson): Promise<ViewerOf> {
    const { actor, email, choices } = who;
    const organisations = await this.organisations(choices.map((choice) => choice.organisationId));
    return {
      id: encodeId('Person', actor.organisationId, actor.personId),
      name: who.name,
      jobTitle: actor.jobTitle,
      email,
      secondFactorWanted: who.secondFactorWanted,
      secondFactorTakenOff: who.factorTakenOff,
      actingFor: found(organisations, actor.organisationId),
      standsInFor: actor.standsInFor ?? null,
      appointments: who.appointments.map(appointmentRow),
      who,
      organisations,
    };
  }

  /** Organisations the person holds an appointment for. */
  choices({ who: { actor, choices }, organisations }: ViewerOf): ActingChoiceRow[] {
    return choices.map((choice) => ({
      organisation: found(organisations, choice.organisationId),
      roles: rolesInWords(choice),
      current: choice.organisationId === actor.organisationId && !actor.standsInFor,
    }));
  }

  /** Roles that were delegated to the person, in force today. */
  standIns({ who: { actor, delegated } }: ViewerOf): StandInChoiceRow[] {
    return delegated.map((one) => ({
      id: encodeId('Delegation', one.tenantId, one.delegationId),
      fromName: one.fromName,
      roleName: `${rolesInWords({ appointments: [one] }).join('')}, ${one.tenantName}`,
      organisationName: one.organisationName,
      until: one.ends !== null && one.ends < one.until ? one.ends : one.until,
      current: one.delegationId === actor.standsInFor?.delegationId,
    }));
  }

  private organisations(ids: readonly string[]): Promise<FoundOrganisation[]> {
    return this.tenants.read<FoundOrganisation>(ids, { ...OWN, values: [] });
  }
}

function found(organisations: readonly FoundOrganisation[], id: string): OrganisationRow {
  const organisation = organisations.find((one) => one.id === id);
  if (!organisation)
    throw new Error(`An appointment names an organisation that is not there: ${organisationId(id)}`);
  return organisationRow(organisation);
}

function appointmentRow(held: ActingChoice['appointments'][number]): AppointmentRow {
  const { role, tenantName, portfolio, starts, ends } = held;
  return { role, roleName: sentence(roleNames[role]), tenantName, portfolio, starts, ends };
}

/** Each role once, with its portfolio: "Portfolio holder (environment)". */
function rolesInWords({
  appointments,
}: {
  appointments: readonly Pick<ActingChoice['appointments'][number], 'role' | 'portfolio'>[];
}): string[] {
  const words = appointments.map(({ role, portfolio }) =>
    portfolio ? `${sentence(roleNames[role])} (${portfolio})` : sentence(roleNames[role]),
  );
  return [...new Set(words)];
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import { Refused, type Deps } from '../command.ts';
import { hashOf, newSecret } from '../identity/secrets.ts';
import { done, type Outcome } from '../outcome.ts';
import type { DoorStore } from '../ports/doors.ts';
import type { IdentityStore, TenantByCode } from '../ports/identity.ts';
import type { NewMember } from './add-member.use-case.ts';
import { runInstall, type FirstAdministrator } from './install.ts';
import { recordAct } from './place-audit.ts';
import type { Installer } from './place.use-cases.ts';
import type { PlacePlan, PlannedOrganisation, PlannedPerson } from './place-plan.ts';

const linkLife = 7 * 24 * 3_600_000;

/** What setting a place up stands on. */
export interface SetUpPlaceDeps extends Deps {
  installer: Installer;
  identity: Pick<IdentityStore, 'personByEmail' | 'tenantsByCode'>;
  doors: Pick<DoorStore, 'addLink'>;
}

/** A first administrator without a password, with the secret of the link by which they choose one. */
export interface AdministratorLink {
  name: string;
  email: string;
  secret: string;
  expiresAt: Date;
}

/** What was made and what was there before, by name; and a link for each first administrator who has no password. */
export interface PlaceSetUp {
  made: string[];
  thereBefore: string[];
  links: AdministratorLink[];
}

/**
 * Sets a place up: the partnership, its members and the first administrators, each with a one-time link to choose a
 * password by. What is there already, by its code or address, is left as it is: a set-up that was cut short is finished
 * by asking again, a member is added by naming it too, and who has no password yet gets another link. The installer's act.
 */
export async function setUpPlace(deps: SetUpPlaceDeps, plan: PlacePlan): Promise<Outcome<PlaceSetUp>> {
  try {
    return done(await new SettingUp(deps, plan).run());
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

class SettingUp {
  private readonly told: PlaceSetUp = { made: [], thereBefore: [], links: [] };

  constructor(
    private readonly deps: SetUpPlaceDeps,
    private readonly plan: PlacePlan,
  ) {}

  async run(): Promise<PlaceSetUp> {
    const { partnership, organisations } = this.plan;
    const codes = [partnership.code, ...organisations.map(({ code }) => code)];
    const known = await this.deps.identity.tenantsByCode(codes);
    const before = (code: string, kind: TenantByCode['of']) => {
      const found = known.find((one) => one.code === code);
      if (found && found.of !== kind) refuseCode(code, found.of);
      return found ?? null;
    };
    const together = before(partnership.code, 'partnership');
    const apart = organisations.map(({ code }) => before(code, 'organisation'));
    const members: NewMember[] = [];
    for (const [index, one] of organisations.entries())
      members.push(await this.organisation(one, apart[index] ?? null));
    const tenantId = together?.tenantId ?? (await this.partnership(members));
    if (together) this.told.thereBefore.push(together.name);
    for (const member of members) {
      const { joined } = taken(await this.deps.installer.joinPartnership({ tenantId, member }));
      if (joined) this.told.made.push(`${member.organisationName}, a member of ${partnership.name}`);
    }
    await this.giveLinks(members);
    return this.told;
  }

  private async organisation(planned: PlannedOrganisation, before: TenantByCode | null): Promise<NewMember> {
    const { administrator, ...facts } = planned;
    if (before) this.told.thereBefore.push(before.name);
    else this.told.made.push(facts.name);
    const { nation } = this.plan.partnership;
    const establish = async () => {
      const first = await this.person(administrator);
      return taken(
        await this.deps.installer.establishOrganisation({ ...facts, nation, administrator: first }),
      );
    };
    const { tenantId } = before ?? (await establish());
    return {
      organisationId: tenantId,
      organisationCode: facts.code,
      organisationName: before?.name ?? facts.name,
      organisationKind: before?.kind ?? facts.kind,
      gssCode: before ? before.gssCode : facts.gssCode,
    };
  }

  private async partnership([accountableBody]: NewMember[]): Promise<string> {
    if (!accountableBody) throw new Error('A plan that was read has an organisation.');
    const administrator = await this.person(this.plan.administrator);
    const { partnership } = this.plan;
    const input = { ...partnership, policy: {}, accountableBody, administrator };
    const { tenantId } = taken(await this.deps.installer.establishPartnership(input));
    this.told.made.push(partnership.name);
    return tenantId;
  }

  /** Who has the address, registered now unless they were. */
  private async person({ email, name, jobTitle }: PlannedPerson): Promise<FirstAdministrator> {
    const { identity, installer } = this.deps;
    const before = await identity.personByEmail(email);
    if (before) return { personId: before.id, name: before.name, jobTitle: before.jobTitle };
    const { personId } = taken(await installer.registerPerson({ email, name, jobTitle, password: null }));
    return { personId, name, jobTitle };
  }

  private async giveLinks(members: readonly NewMember[]): Promise<void> {
    const { administrator, organisations } = this.plan;
    const each = organisations.map((one, index) => ({ ...one.administrator, of: members[index] }));
    const wanted = new Map([{ ...administrator, of: members[0] }, ...each].map((one) => [one.email, one]));
    for (const { email, of } of wanted.values()) {
      const person = await this.deps.identity.personByEmail(email);
      if (!person || !of || person.passwordHash !== null) continue;
      this.told.links.push(await this.link({ ...person, email }, of.organisationId));
    }
  }

  private async link(
    person: { id: string; name: string; email: string },
    organisationId: string,
  ): Promise<AdministratorLink> {
    const secret = newSecret();
    const made = await runInstall(this.deps, organisationId, async (tx, now) => {
      const expiresAt = new Date(now.getTime() + linkLife);
      const about = { kind: 'password' as const, personId: person.id };
      await recordAct(tx, 'installer', now, {
        tenantId: organisationId,
        stream: 'signIn',
        action: 'issueLink',
        after: { ...about, personName: person.name, expiresAt: expiresAt.toISOString() },
      });
      const link = { ...about, organisationId, issuedBy: person.id, createdAt: now, expiresAt };
      await this.deps.doors.addLink({ ...link, tokenHash: hashOf(secret) });
      return expiresAt;
    });
    return { name: person.name, email: person.email, secret, expiresAt: taken(made) };
  }
}

/** What was done; a refusal ends the set-up. */
function taken<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Refused(outcome);
}

function refuseCode(code: string, of: TenantByCode['of']): never {
  const message = `There is ${of === 'organisation' ? 'an organisation' : 'a partnership'} with the code ${code}.`;
  throw new Refused({ kind: 'invalid', fields: [{ field: 'code', message }] });
}

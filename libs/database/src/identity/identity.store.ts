import pg from 'pg';
import type { LocalDate } from '#kernel/local-date';
import type {
  AccountHeld,
  BearerRecord,
  HeldAppointment,
  IdentityStore,
  PersonRecord,
  SessionRecord,
  TenantByCode,
} from '#application/ports/identity';
import { installPgTypes } from '../pg-types.ts';
import { SturdyClient } from '../sturdy-client.ts';
import { DoorSqlStore } from './doors.store.ts';
import { SecondFactorSqlStore } from './second-factor.store.ts';
import { TokenSqlStore } from './token.store.ts';
import { ACCOUNT } from './account.sql.ts';
import { SWEEP } from './sweep.sql.ts';
import { appointmentColumns, appointmentsHeld, BEARER, inForce, isMember, REVISIONS } from './bearer.sql.ts';
import type { BearerRow } from './bearer.sql.ts';

const personColumns = `id, email, name, job_title as "jobTitle", password_hash as "passwordHash",
  failed_sign_ins as "failedSignIns", locked_until as "lockedUntil"`;

/** Sign-in over its own small pool and its own role, which reads names and appointments and nothing else. */
export class IdentitySqlStore implements IdentityStore {
  /** The ways in, over the same connections. */
  readonly doors: DoorSqlStore;
  readonly factors: SecondFactorSqlStore;
  readonly tokens: TokenSqlStore;
  private readonly pool: pg.Pool;

  constructor(signInUrl: string, max = 4) {
    installPgTypes();
    this.pool = new pg.Pool({
      Client: SturdyClient,
      connectionString: signInUrl,
      max,
      application_name: 'goldthread sign-in',
    });
    // An idle connection that breaks (the server restarts) is replaced at the next query; it must not end the process.
    this.pool.on('error', () => undefined);
    this.doors = new DoorSqlStore(this.pool);
    this.factors = new SecondFactorSqlStore(this.pool);
    this.tokens = new TokenSqlStore(this.pool);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  personByEmail(email: string): Promise<PersonRecord | null> {
    return this.one(`select ${personColumns} from person where lower(email) = lower($1)`, [email]);
  }

  person(id: string): Promise<PersonRecord | null> {
    return this.one(`select ${personColumns} from person where id = $1`, [id]);
  }

  async addPerson(person: PersonRecord & { createdAt: Date }): Promise<void> {
    await this.pool.query(
      `insert into person (id, email, name, job_title, password_hash, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [person.id, person.email, person.name, person.jobTitle, person.passwordHash, person.createdAt],
    );
  }

  async noteSignIn(personId: string, failed: number, lockedUntil: Date | null): Promise<void> {
    await this.pool.query(`update person set failed_sign_ins = $2, locked_until = $3 where id = $1`, [
      personId,
      failed,
      lockedUntil,
    ]);
  }

  async addSession(session: SessionRecord): Promise<void> {
    await this.pool.query(
      `${SWEEP} insert into session (id, name, scope, token_hash, person_id, organisation_id, kind, provider_id, second_factor,
         created_at, last_seen_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        session.id,
        session.name,
        session.scope,
        session.tokenHash,
        session.personId,
        session.organisationId,
        session.kind,
        session.providerId,
        session.secondFactor,
        session.createdAt,
        session.lastSeenAt,
        session.expiresAt,
      ],
    );
  }

  async bearer(tokenHash: string, on: LocalDate): Promise<BearerRecord | null> {
    const { rows } = await this.pool.query<BearerRow>({ ...BEARER, values: [tokenHash, on] });
    if (!rows[0]) return null;
    const { person, appointments, delegated, standsInFor, ...rest } = rows[0];
    const { partnershipIds, decided, factorTakenOff, revisions, ...session } = rest;
    return {
      ...{ session, person, appointments, delegated, standsInFor },
      ...{ partnershipIds, decided, factorTakenOff, revisions },
    };
  }

  async revisionsNow(revisions: string): Promise<string> {
    const tenantIds = revisions.split(',').map((one) => one.slice(0, one.indexOf(' ')));
    const { rows } = await this.pool.query<{ revisions: string }>({ ...REVISIONS, values: [tenantIds] });
    return rows[0]?.revisions ?? '';
  }

  async noteFailure(personId: string, limit: number, lockedUntil: Date): Promise<void> {
    await this.pool.query(
      `update person set failed_sign_ins = (failed_sign_ins + 1) % $2,
              locked_until = case when failed_sign_ins + 1 >= $2 then $3 else locked_until end where id = $1`,
      [personId, limit, lockedUntil],
    );
  }

  takeHalfway(
    tokenHash: string,
  ): Promise<Pick<SessionRecord, 'personId' | 'organisationId' | 'expiresAt'> | null> {
    return this.one(
      `delete from session where token_hash = $1 and kind = 'halfway'
       returning person_id as "personId", organisation_id as "organisationId", expires_at as "expiresAt"`,
      [tokenHash],
    );
  }

  async proveSession(tokenHash: string): Promise<void> {
    await this.pool.query(`update session set second_factor = true where token_hash = $1`, [tokenHash]);
  }

  async touchSession(tokenHash: string, at: Date): Promise<void> {
    await this.pool.query(`update session set last_seen_at = $2 where token_hash = $1`, [tokenHash, at]);
  }

  async moveSession(tokenHash: string, organisationId: string, delegationId: string | null): Promise<void> {
    await this.pool.query(
      `update session set organisation_id = $2, delegation_id = $3 where token_hash = $1`,
      [tokenHash, organisationId, delegationId],
    );
  }

  async removeSession(tokenHash: string): Promise<void> {
    await this.pool.query(`delete from session where token_hash = $1`, [tokenHash]);
  }

  async removeSessionsOf(personId: string): Promise<void> {
    await this.pool.query(`delete from session where person_id = $1 and kind <> 'token'`, [personId]);
  }

  async setPassword(personId: string, hash: string): Promise<void> {
    await this.pool.query(
      `with ended as (delete from session where person_id = $1)
       update person set password_hash = $2, failed_sign_ins = 0, locked_until = null where id = $1`,
      [personId, hash],
    );
  }

  async appointments(personId: string, on: LocalDate): Promise<HeldAppointment[]> {
    const { rows } = await this.pool.query<HeldAppointment>(
      `select ${appointmentColumns} from ${appointmentsHeld} where a.person_id = $1 and ${inForce('a', '$2')}
       order by a.organisation_name, a.role`,
      [personId, on],
    );
    return rows;
  }

  async accountOf(personId: string, organisationId: string): Promise<AccountHeld> {
    const { rows } = await this.pool.query<AccountHeld>(ACCOUNT, [personId, organisationId]);
    if (!rows[0]) throw new Error('One row always comes of no table.');
    return rows[0];
  }

  async tenantsByCode(codes: readonly string[]): Promise<TenantByCode[]> {
    const { rows } = await this.pool.query<TenantByCode>(
      `select code, tenant_id as "tenantId", 'organisation' as of, name, kind, gss_code as "gssCode"
         from organisation where code = any($1)
       union all
       select code, tenant_id, 'partnership', name, null, null from partnership where code = any($1)`,
      [codes],
    );
    return rows;
  }

  async tenantIds(): Promise<string[]> {
    const { rows } = await this.pool.query<{ tenant_id: string }>(
      'select tenant_id from organisation union select tenant_id from partnership order by tenant_id',
    );
    return rows.map((row) => row.tenant_id);
  }

  async partnershipsOf(organisationId: string, on: LocalDate): Promise<string[]> {
    const { rows } = await this.pool.query<{ tenant_id: string }>(
      `select tenant_id from membership
       where organisation_id = $1 and ${isMember('membership', '$2')} order by tenant_id`,
      [organisationId, on],
    );
    return rows.map((row) => row.tenant_id);
  }

  private async one<T extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<T | null> {
    const { rows } = await this.pool.query<T>(text, values);
    return rows[0] ?? null;
  }
}

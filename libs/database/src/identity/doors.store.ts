import type pg from 'pg';
import type { LocalDate } from '#kernel/local-date';
import type {
  AttemptRecord,
  DoorPerson,
  DoorStore,
  ExternalAccount,
  LinkRecord,
  ProviderRecord,
} from '#application/ports/doors';
import { inForce } from './bearer.sql.ts';

const providerColumns = `id, organisation_id as "organisationId", name, issuer, entra_tenant as "entraTenant",
  client_id as "clientId", client_secret as "clientSecret", listed, added_at as "addedAt"`;
const linkColumns = `token_hash as "tokenHash", kind, person_id as "personId", organisation_id as "organisationId",
  issued_by as "issuedBy", created_at as "createdAt", expires_at as "expiresAt"`;
const attemptColumns = `state_hash as "stateHash", browser_hash as "browserHash", provider_id as "providerId", nonce,
  verifier, return_to as "returnTo", link_hash as "linkHash", expires_at as "expiresAt"`;

const PEOPLE = `
  select w.id as "personId", w.name, w.email, w.password_hash is not null as "hasPassword",
         exists (select from second_factor f where f.person_id = w.id and f.confirmed_at is not null) as "hasSecondFactor",
         array(select distinct p.name from external_identity e
                 join sign_in_provider p on p.organisation_id = e.organisation_id and p.issuer = e.issuer
                      and p.withdrawn_at is null
                where e.person_id = w.id and e.organisation_id = $1 order by p.name) as "linkedAt",
         exists (select from appointment a where a.person_id = w.id and a.organisation_id <> $1
                   and ${inForce('a', '$2')}) as "actsElsewhere",
         (select k.asked_at from factor_ask k where k.person_id = w.id and k.organisation_id = $1
             and k.asked_at > $2::date - 7) as "factorAskedAt"
    from person w
   where exists (select from appointment a where a.person_id = w.id and a.organisation_id = $1
                   and ${inForce('a', '$2')})
   order by w.name, w.id`;

/** The ways in, over the sign-in role's own pool. */
export class DoorSqlStore implements DoorStore {
  constructor(private readonly pool: pg.Pool) {}

  async addProvider(p: ProviderRecord): Promise<void> {
    await this.pool.query(
      `insert into sign_in_provider (id, organisation_id, name, issuer, entra_tenant, client_id, client_secret, listed, added_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        p.id,
        p.organisationId,
        p.name,
        p.issuer,
        p.entraTenant,
        p.clientId,
        p.clientSecret,
        p.listed,
        p.addedAt,
      ],
    );
  }

  providersOf(organisationId: string): Promise<ProviderRecord[]> {
    return this.providers('organisation_id = $1', [organisationId]);
  }

  listedProviders(): Promise<ProviderRecord[]> {
    return this.providers('listed', []);
  }

  async provider(id: string): Promise<ProviderRecord | null> {
    return (await this.providers('id = $1', [id]))[0] ?? null;
  }

  async withdrawProvider(id: string, at: Date): Promise<void> {
    await this.pool.query(
      `with ended as (delete from session where provider_id = $1),
            dropped as (delete from sign_in_attempt where provider_id = $1)
       update sign_in_provider set withdrawn_at = $2 where id = $1 and withdrawn_at is null`,
      [id, at],
    );
  }

  async addAttempt(a: AttemptRecord): Promise<void> {
    await this.pool.query(
      `insert into sign_in_attempt (state_hash, browser_hash, provider_id, nonce, verifier, return_to, link_hash, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [a.stateHash, a.browserHash, a.providerId, a.nonce, a.verifier, a.returnTo, a.linkHash, a.expiresAt],
    );
  }

  async takeAttempt(stateHash: string, now: Date): Promise<AttemptRecord | null> {
    const { rows } = await this.pool.query<AttemptRecord>(
      `delete from sign_in_attempt where state_hash = $1 or expires_at <= $2 returning ${attemptColumns}`,
      [stateHash, now],
    );
    return rows.find((row) => row.stateHash === stateHash && row.expiresAt > now) ?? null;
  }

  async personOf(organisationId: string, account: ExternalAccount): Promise<string | null> {
    const { rows } = await this.pool.query<{ person_id: string }>(
      `select person_id from external_identity
        where organisation_id = $1 and issuer = $2 and entra_tenant = $3 and subject = $4`,
      [organisationId, account.issuer, account.entraTenant, account.subject],
    );
    return rows[0]?.person_id ?? null;
  }

  async linkAccount(
    organisationId: string,
    personId: string,
    account: ExternalAccount,
    at: Date,
  ): Promise<boolean> {
    await this.pool.query(
      `insert into external_identity (organisation_id, issuer, entra_tenant, subject, person_id, linked_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [organisationId, account.issuer, account.entraTenant, account.subject, personId, at],
    );
    return (await this.personOf(organisationId, account)) === personId;
  }

  async unlinkAccounts(organisationId: string, personId: string): Promise<number> {
    const { rowCount } = await this.pool.query(
      `with ended as (delete from session s using sign_in_provider p
          where s.person_id = $2 and s.provider_id = p.id and p.organisation_id = $1)
       delete from external_identity where organisation_id = $1 and person_id = $2`,
      [organisationId, personId],
    );
    return rowCount ?? 0;
  }

  async addLink(l: LinkRecord): Promise<void> {
    await this.pool.query(
      `with earlier as (delete from sign_in_link where person_id = $3 and kind = $2 and organisation_id = $4)
       insert into sign_in_link (token_hash, kind, person_id, organisation_id, issued_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [l.tokenHash, l.kind, l.personId, l.organisationId, l.issuedBy, l.createdAt, l.expiresAt],
    );
  }

  async link(tokenHash: string, kind: LinkRecord['kind'], now: Date): Promise<LinkRecord | null> {
    const { rows } = await this.pool.query<LinkRecord>(
      `select ${linkColumns} from sign_in_link where token_hash = $1 and kind = $2 and expires_at > $3`,
      [tokenHash, kind, now],
    );
    return rows[0] ?? null;
  }

  async takeLink(tokenHash: string, kind: LinkRecord['kind'], now: Date): Promise<LinkRecord | null> {
    const { rows } = await this.pool.query<LinkRecord>(
      `delete from sign_in_link where token_hash = $1 and kind = $2 and expires_at > $3 returning ${linkColumns}`,
      [tokenHash, kind, now],
    );
    return rows[0] ?? null;
  }

  async peopleOf(organisationId: string, on: LocalDate): Promise<DoorPerson[]> {
    const { rows } = await this.pool.query<DoorPerson>(PEOPLE, [organisationId, on]);
    return rows;
  }

  private async providers(condition: string, values: unknown[]): Promise<ProviderRecord[]> {
    const { rows } = await this.pool.query<ProviderRecord>(
      `select ${providerColumns} from sign_in_provider where withdrawn_at is null and ${condition} order by name, id`,
      values,
    );
    return rows;
  }
}

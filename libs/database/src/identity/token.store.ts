import type pg from 'pg';
import type { TokenRecord, TokenStore } from '#application/ports/tokens';

const TOKENS = `
  select s.id, s.person_id as "personId", w.name as "personName", s.organisation_id as "organisationId", s.name, s.scope,
         s.created_at as "createdAt", s.expires_at as "expiresAt", s.ended_at as "endedAt",
         nullif(s.last_seen_at, s.created_at) as "lastUsedAt"
    from session s join person w on w.id = s.person_id
   where s.kind = 'token' and s.organisation_id = $1`;

/** Tokens for scripts, over the sign-in role's own pool. */
export class TokenSqlStore implements TokenStore {
  constructor(private readonly pool: pg.Pool) {}

  async tokens(organisationId: string, personId: string | null): Promise<TokenRecord[]> {
    const { rows } = await this.pool.query<TokenRecord>(
      `${TOKENS} and ($2::uuid is null or s.person_id = $2) order by s.created_at desc, s.id limit 500`,
      [organisationId, personId],
    );
    return rows;
  }

  async token(organisationId: string, id: string): Promise<TokenRecord | null> {
    const { rows } = await this.pool.query<TokenRecord>(`${TOKENS} and s.id = $2`, [organisationId, id]);
    return rows[0] ?? null;
  }

  async endToken(id: string, at: Date): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `update session set ended_at = $2 where id = $1 and kind = 'token' and ended_at is null`,
      [id, at],
    );
    return rowCount === 1;
  }
}

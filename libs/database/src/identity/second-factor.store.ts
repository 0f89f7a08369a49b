import type pg from 'pg';
import type { LocalDate } from '#kernel/local-date';
import type { FactorTakenOff, SecondFactorRecord, SecondFactorStore } from '#application/ports/second-factor';
import { inForce } from './bearer.sql.ts';

/** Second factors over the sign-in role's own pool. */
export class SecondFactorSqlStore implements SecondFactorStore {
  constructor(private readonly pool: pg.Pool) {}

  async secondFactor(personId: string): Promise<SecondFactorRecord | null> {
    const { rows } = await this.pool.query<SecondFactorRecord>(
      `select secret, confirmed_at as "confirmedAt",
              (select count(*)::int from recovery_code r where r.person_id = f.person_id) as "recoveryCodesLeft"
         from second_factor f where person_id = $1`,
      [personId],
    );
    return rows[0] ?? null;
  }

  async offerFactor(personId: string, secret: string): Promise<void> {
    await this.pool.query(
      `insert into second_factor (person_id, secret) values ($1, $2)
       on conflict (person_id) do update set secret = excluded.secret where second_factor.confirmed_at is null`,
      [personId, secret],
    );
  }

  async confirmFactor(
    personId: string,
    step: number,
    codeHashes: readonly string[],
    at: Date,
  ): Promise<void> {
    await this.pool.query(
      `with old as (delete from recovery_code where person_id = $1),
            new as (insert into recovery_code (person_id, code_hash) select $1, unnest($3::text[]))
       update second_factor set confirmed_at = $4, last_step = $2 where person_id = $1`,
      [personId, step, codeHashes, at],
    );
  }

  useStep(personId: string, step: number): Promise<boolean> {
    return this.did('update second_factor set last_step = $2 where person_id = $1 and last_step < $2', [
      personId,
      step,
    ]);
  }

  useRecoveryCode(personId: string, codeHash: string): Promise<boolean> {
    return this.did('delete from recovery_code where person_id = $1 and code_hash = $2', [
      personId,
      codeHash,
    ]);
  }

  async removeFactor(personId: string): Promise<void> {
    await this.pool.query(
      `with codes as (delete from recovery_code where person_id = $1)
       delete from second_factor where person_id = $1`,
      [personId],
    );
  }

  async askToTakeOff(
    personId: string,
    { organisationId, askedBy, at }: { organisationId: string; askedBy: string; at: Date },
    { since, on }: { since: Date; on: LocalDate },
  ): Promise<boolean> {
    await this.pool.query(
      `insert into factor_ask (person_id, organisation_id, asked_by, asked_at) values ($1, $2, $3, $4)
       on conflict (person_id, organisation_id) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at`,
      [personId, organisationId, askedBy, at],
    );
    // Asked after its own commit: of two who ask at once, the later sees both.
    const { rows } = await this.pool.query<{ agreed: boolean }>(
      `with place as (select distinct a.organisation_id from appointment a where a.person_id = $1 and ${inForce('a', '$3::date')}),
            ask as (select k.organisation_id, k.asked_by from factor_ask k join place using (organisation_id)
                     where k.person_id = $1 and k.asked_at > $2)
       select (select count(distinct asked_by) from ask) = (select count(*) from place) as agreed`,
      [personId, since, on],
    );
    return rows[0]?.agreed === true;
  }

  async takeOff(personId: string, { organisationName, by, at }: FactorTakenOff): Promise<void> {
    await this.pool.query(
      `with codes as (delete from recovery_code where person_id = $1),
            sessions as (delete from session where person_id = $1 and kind <> 'token'),
            asks as (delete from factor_ask where person_id = $1),
            factor as (delete from second_factor where person_id = $1)
       insert into factor_taken_off (person_id, organisation_name, taken_off_by, taken_off_at) values ($1, $2, $3, $4)
       on conflict (person_id) do update set organisation_name = excluded.organisation_name,
         taken_off_by = excluded.taken_off_by, taken_off_at = excluded.taken_off_at`,
      [personId, organisationName, by, at],
    );
  }

  async told(personId: string): Promise<void> {
    await this.pool.query('delete from factor_taken_off where person_id = $1', [personId]);
  }

  private async did(text: string, values: unknown[]): Promise<boolean> {
    return (await this.pool.query(text, values)).rowCount === 1;
  }
}

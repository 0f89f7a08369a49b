import type { LocalDate } from '#kernel/local-date';
import { In, type EntityManager } from 'typeorm';
import type { AgreementRecord, SharedMeasureRecord, SharingStore } from '#application/ports/sharing';
import { AgreementEntity, SharedMeasureEntity } from '../entities/sharing.entities.ts';

/**
 * Every figure of the organisation's indicator ($3, $4) under the agreement ($1, $2); the counts and the commentary
 * only where the level is detail ($5). What has not changed is not written again.
 */
const COPY_FIGURES = `
  insert into shared_figure as f (tenant_id, agreement_id, period_start, period_end, value, status,
                                  numerator, denominator, commentary, missing_kind, missing_reason)
  select $1::uuid, $2::uuid, period_start, period_end, value, status,
         case when $5 then numerator end, case when $5 then denominator end, case when $5 then commentary end,
         missing_kind, case when $5 then missing_reason end
    from observation where tenant_id = $3 and indicator_id = $4
  on conflict (tenant_id, agreement_id, period_start) do update
    set period_end = excluded.period_end, value = excluded.value, status = excluded.status,
        numerator = excluded.numerator, denominator = excluded.denominator, commentary = excluded.commentary,
        missing_kind = excluded.missing_kind, missing_reason = excluded.missing_reason
    where (f.period_end, f.value, f.status, f.numerator, f.denominator, f.commentary, f.missing_kind, f.missing_reason)
          is distinct from (excluded.period_end, excluded.value, excluded.status, excluded.numerator,
                            excluded.denominator, excluded.commentary, excluded.missing_kind,
                            excluded.missing_reason)`;

export class SharingSqlStore implements SharingStore {
  constructor(private readonly manager: EntityManager) {}

  async add(record: AgreementRecord): Promise<void> {
    await this.manager.insert(AgreementEntity, record);
  }

  async update(record: AgreementRecord): Promise<void> {
    const { tenantId, id, ...rest } = record;
    await this.manager.update(AgreementEntity, { tenantId, id }, rest);
  }

  find(tenantId: string, id: string): Promise<AgreementRecord | null> {
    return this.manager.findOneBy(AgreementEntity, { tenantId, id });
  }

  lock(tenantId: string, id: string): Promise<AgreementRecord | null> {
    return this.manager.findOne(AgreementEntity, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async lockMember(tenantId: string, organisationId: string, on: LocalDate): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `select 1 from membership
        where tenant_id = $1 and organisation_id = $2 and joined <= $3 and ("left" is null or "left" >= $3)
          for no key update`,
      [tenantId, organisationId, on],
    );
    return rows.length > 0;
  }

  openOf(tenantId: string, organisationIndicatorId: string): Promise<AgreementRecord[]> {
    const state = In(['proposed', 'agreed', 'active']);
    return this.manager.findBy(AgreementEntity, { tenantId, organisationIndicatorId, state });
  }

  lockActive(organisationId: string, organisationIndicatorId: string): Promise<AgreementRecord[]> {
    return this.manager.find(AgreementEntity, {
      where: { organisationId, organisationIndicatorId, state: 'active' },
      order: { tenantId: 'asc', id: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async publish(measure: SharedMeasureRecord, organisationIndicatorId: string): Promise<void> {
    const { tenantId, agreementId, organisationId, level } = measure;
    await this.manager.upsert(SharedMeasureEntity, measure, ['tenantId', 'agreementId']);
    const detail = level === 'detail';
    await this.manager.query(COPY_FIGURES, [
      tenantId,
      agreementId,
      organisationId,
      organisationIndicatorId,
      detail,
    ]);
  }

  async withdraw(tenantId: string, agreementId: string): Promise<void> {
    await this.manager.query(`delete from shared_figure where tenant_id = $1 and agreement_id = $2`, [
      tenantId,
      agreementId,
    ]);
    await this.manager.delete(SharedMeasureEntity, { tenantId, agreementId });
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A period without a figure says why: the kind of reason, from a closed list, and words. A total says whom it is without.
 * What the database keeps as it was published keeps that too. The flag that drafts had for it was never used.
 */
export class MissingFigures0046 implements MigrationInterface {
  name = 'MissingFigures1795400000046';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table return_draft
        drop column missing,
        add column missing_kind text,
        add column missing_reason text,
        add constraint draft_missing_of_a_kind check (missing_kind is null or missing_kind in ${KINDS}),
        add constraint draft_missing_is_no_figure check (missing_kind is null
          or (value is null and numerator is null and denominator is null and length(trim(coalesce(missing_reason, ''))) > 0));
      alter table contribution
        add column missing_kind text,
        add column missing_reason text,
        add constraint contribution_missing_of_a_kind check (missing_kind is null or missing_kind in ${KINDS}),
        add constraint contribution_missing_is_no_figure check (missing_kind is null
          or (value is null and numerator is null and denominator is null and length(trim(coalesce(missing_reason, ''))) > 0));
      alter table observation
        add column missing_kind text,
        add column missing_reason text,
        add constraint observation_missing_of_a_kind check (missing_kind is null or missing_kind in ${KINDS}),
        add constraint observation_missing_is_no_figure check (missing_kind is null
          or (value is null and numerator is null and denominator is null and status = 'missing'
              and length(trim(coalesce(missing_reason, ''))) > 0));
      alter table observation_revision add column missing_kind text, add column missing_reason text;
      alter table indicator_latest add column missing text;
      alter table assessment_published add column missing text;
      alter table shared_figure add column missing_kind text, add column missing_reason text;
      alter table import_figure
        alter column value drop not null,
        add column missing_kind text,
        add column missing_reason text,
        add constraint import_figure_or_why_not check (value is not null
          or (missing_kind is not null and length(trim(coalesce(missing_reason, ''))) > 0));
      alter table import_replaced add column missing_kind text, add column missing_reason text;
      ${keepObservation(`${FIGURE}, missing_kind, missing_reason`)}
      ${keepAssessment(`${ASSESSED}, missing`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${keepObservation(FIGURE)}
      ${keepAssessment(ASSESSED)}
      alter table import_replaced drop column missing_kind, drop column missing_reason;
      alter table import_figure no force row level security;
      delete from import_figure where value is null;
      alter table import_figure force row level security;
      alter table import_figure
        drop column missing_kind, drop column missing_reason, alter column value set not null;
      alter table shared_figure drop column missing_kind, drop column missing_reason;
      alter table assessment_published drop column missing;
      alter table indicator_latest drop column missing;
      alter table observation_revision drop column missing_kind, drop column missing_reason;
      alter table observation drop column missing_kind, drop column missing_reason;
      alter table contribution drop column missing_kind, drop column missing_reason;
      alter table return_draft
        drop column missing_kind, drop column missing_reason, add column missing boolean not null default false;
    `);
  }
}

const KINDS = `('notCollected', 'notPublished', 'unreliable', 'lost', 'nothingToMeasure', 'other')`;

const FIGURE = `tenant_id, indicator_id, period_start, period_end, revision, value, numerator, denominator, status,
  commentary, signed_count, expected_count`;

const ASSESSED = `tenant_id, indicator_id, period_start, period_end, value, target, tolerance_below, tolerance_above,
  rag, direction, change, change_on_year, slope, exception_class, exception_rule, criteria_version, variation,
  assurance, recommended_response, signed_count, expected_count, series, organisations`;

const keepObservation = (columns: string): string => `
  create or replace function keep_observation() returns trigger language plpgsql
    set search_path = public, pg_temp as $$
  begin
    insert into observation_revision (${columns}, published_at) select ${columns}, updated_at from kept;
    return null;
  end $$;`;

const keepAssessment = (columns: string): string => `
  create or replace function keep_assessment() returns trigger language plpgsql
    set search_path = public, pg_temp as $$
  begin
    -- The row that was written is held by its writer until the end, so two never count from the same last one.
    insert into assessment_published (${columns}, published_at, seq)
    select ${columns}, updated_at, 1 + coalesce((select max(p.seq) from assessment_published p
      where p.tenant_id = kept.tenant_id and p.indicator_id = kept.indicator_id), 0) from kept;
    return null;
  end $$;`;

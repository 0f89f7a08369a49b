import type { Nation } from '#kernel/bank-holidays';
import type { Frequency } from '#kernel/period';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { FoundWithout } from '../indicator/without-figure.ts';
import type { SharingLevel, SharingSide } from '#domain/sharing/sharing-context';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';

export interface FoundAgreement {
  tenant_id: string;
  id: string;
  organisation_id: string;
  organisation_name: string;
  partnership_name: string;
  nation: Nation;
  measure: string;
  level: SharingLevel;
  starts: string;
  ends: string;
  state: string;
  proposed_by: SharingSide;
  proposed_by_person_id: string;
  proposed_by_name: string;
  proposed_at: Date;
  waiting_for: string;
  due_at: Date | null;
  published: boolean;
  total: number;
}

export interface FoundAgreementPage extends FoundAgreement {
  version: number;
  machine_id: string;
  machine_version: number;
  snapshot: JsonSnapshot;
  terms_waiting: boolean;
}

const COLUMNS = `
  a.tenant_id, a.id, a.organisation_id, a.organisation_name, p.name as partnership_name, p.nation, a.measure, a.level,
  a.starts, a.ends, a.state, a.proposed_by, a.proposed_by_person_id, a.proposed_by_name, a.proposed_at, a.waiting_for,
  a.due_at,
  exists (select from shared_measure m where m.tenant_id = a.tenant_id and m.agreement_id = a.id) as published`;

const FROM = `sharing_agreement a join partnership p on p.tenant_id = a.tenant_id`;

/**
 * Agreements of the partnership $1 and the organisation $2, each null for any, that are open or not ($3, null for any);
 * $4 at the most after the first $5. Those waiting for an answer first, soonest due first, then the newest.
 */
export const AGREEMENTS = {
  name: 'sharing-agreements',
  text: `
    select ${COLUMNS}, count(*) over ()::int as total
      from ${FROM}
     where ($1::uuid is null or a.tenant_id = $1) and ($2::uuid is null or a.organisation_id = $2)
       and ($3::boolean is null or (a.state in ('proposed', 'agreed', 'active')) = $3)
     order by (a.state <> 'proposed'), a.due_at nulls last, a.proposed_at desc, a.id
     limit $4 offset $5`,
} as const;

/** Every agreement that waits for an answer; $1 at the most. */
export const AGREEMENTS_WAITING = {
  name: 'sharing-agreements-waiting',
  text: `select ${COLUMNS}, 0 as total from ${FROM} where a.state = 'proposed' order by a.due_at nulls last limit $1`,
} as const;

/** The agreement $2 of the tenant $1 with its workflow instance. */
export const AGREEMENT = {
  name: 'sharing-agreement',
  text: `
    select ${COLUMNS}, 1 as total, w.version, w.machine_id, w.machine_version, w.snapshot,
           exists (select from sharing_agreement n where n.tenant_id = a.tenant_id and n.state = 'proposed'
                      and n.organisation_indicator_id = a.organisation_indicator_id) as terms_waiting
      from ${FROM}
      join workflow_instance w on w.tenant_id = a.tenant_id and w.id = a.id
     where a.tenant_id = $1 and a.id = $2`,
} as const;

export interface FoundShared {
  tenant_id: string;
  agreement_id: string;
  organisation_name: string;
  partnership_name: string;
  title: string;
  definition: string;
  level: SharingLevel;
  starts: string;
  ends: string;
  unit_label: string;
  decimals: number;
  polarity: Polarity;
  frequency: Frequency;
  numerator_label: string | null;
  denominator_label: string | null;
  owner_job_title: string;
  attribution: string;
  caveat: string | null;
  period_start: string | null;
  period_end: string | null;
  value: number | null;
  target: number | null;
  rag: RagStatus;
  direction: Judgement;
  published_at: Date;
  total: number;
}

const SHARED_COLUMNS = `
  m.tenant_id, m.agreement_id, m.organisation_name, p.name as partnership_name, m.title, m.definition, m.level,
  a.starts, a.ends, m.unit_label, m.decimals, m.polarity, m.frequency, m.numerator_label, m.denominator_label,
  m.owner_job_title, m.attribution, m.caveat, m.period_start, m.period_end, m.value, m.target, m.rag, m.direction,
  m.published_at`;

const SHARED_FROM = `
  shared_measure m
  join partnership p on p.tenant_id = m.tenant_id
  join sharing_agreement a on a.tenant_id = m.tenant_id and a.id = m.agreement_id`;

/** What is shared with the partnership $1, null for any; $2 at the most after the first $3, by title. */
export const SHARED_MEASURES = {
  name: 'shared-measures',
  text: `
    select ${SHARED_COLUMNS}, count(*) over ()::int as total
      from ${SHARED_FROM}
     where $1::uuid is null or m.tenant_id = $1
     order by m.title, m.agreement_id
     limit $2 offset $3`,
} as const;

/** What the agreement $2 of the tenant $1 publishes. */
export const SHARED_MEASURE = {
  name: 'shared-measure',
  text: `select ${SHARED_COLUMNS}, 1 as total from ${SHARED_FROM} where m.tenant_id = $1 and m.agreement_id = $2`,
} as const;

export interface FoundSharedFigure extends FoundWithout {
  period_start: string;
  period_end: string;
  value: number | null;
  status: string;
  numerator: number | null;
  denominator: number | null;
  commentary: string | null;
}

/** Its figures, oldest first. */
export const SHARED_FIGURES = {
  name: 'shared-figures',
  text: `
    select period_start, period_end, value, status, numerator, denominator, commentary, missing_kind, missing_reason
      from shared_figure
     where tenant_id = $1 and agreement_id = $2 order by period_start`,
} as const;

/** Indicators in use of the tenant $1, by title; $2 at the most after the first $3. */
export const OWN_INDICATORS = {
  name: 'own-indicators',
  text: `
    select tenant_id, id, code, title, count(*) over ()::int as total from indicator
     where tenant_id = $1 and retired_at is null order by title, id limit $2 offset $3`,
} as const;

import type { Nation } from '#kernel/bank-holidays';
import type { ResourceUnit } from '#domain/resource/shift';
import type { VirementState } from '#domain/resource/virement-words';
import type { VirementSubject } from '#permissions/subjects';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';

export interface FoundVirement {
  tenant_id: string;
  id: string;
  partnership_id: string;
  partnership_name: string;
  case_id: string;
  case_number: number;
  title: string;
  other_organisation_name: string;
  direction: 'out' | 'in';
  amount: number;
  unit: ResourceUnit;
  year: number;
  heading_asked: string;
  heading_id: string | null;
  heading_name: string | null;
  state: VirementState;
  state_since: Date;
  waiting_for: string;
  subject: VirementSubject;
  due_at: Date | null;
  asked_at: Date;
  nation: Nation;
  total: number;
}

export interface FoundVirementPage extends FoundVirement {
  version: number;
  machine_id: string;
  machine_version: number;
  snapshot: JsonSnapshot;
  heading_amount: number | null;
  heading_reserved: number | null;
  heading_in: number | null;
  heading_out: number | null;
}

const COLUMNS = `v.tenant_id, v.id, v.partnership_id, v.partnership_name, v.case_id, v.case_number, v.title,
           v.other_organisation_name, v.direction, v.amount, v.unit, v.year, v.heading_asked, v.heading_id,
           h.name as heading_name, v.state, v.state_since, v.waiting_for, v.subject, v.due_at, v.asked_at, o.nation`;

const FROM = `virement v
      join organisation o on o.tenant_id = v.tenant_id
      left join budget_heading h on h.tenant_id = v.tenant_id and h.id = v.heading_id`;

/** Virements of the organisation $1 in the states $2 (any when null); $3 rows after $4, those that wait first. */
export const VIREMENTS = {
  name: 'virements',
  text: `
    select ${COLUMNS}, count(*) over ()::int as total
      from ${FROM}
     where v.tenant_id = $1 and ($2::text[] is null or v.state = any($2))
     order by v.state in ('enacted', 'reversed', 'refused', 'released'), v.due_at nulls last,
              v.state_since desc, v.id
     limit $3 offset $4`,
} as const;

/** The virement $2 of the organisation $1 with its workflow instance and its heading. */
export const VIREMENT = {
  name: 'virement',
  text: `
    select ${COLUMNS}, 1 as total, w.version, w.machine_id, w.machine_version, w.snapshot,
           h.amount as heading_amount, h.reserved as heading_reserved,
           h.moved_in as heading_in, h.moved_out as heading_out
      from ${FROM}
      join workflow_instance w on w.tenant_id = v.tenant_id and w.id = v.id
     where v.tenant_id = $1 and v.id = $2`,
} as const;

/** Where the organisation $1 stands with its own sides of the case $2. */
export const CASE_VIREMENTS = {
  name: 'case-virements',
  text: `select tenant_id, id, state, subject from virement where tenant_id = $1 and case_id = $2`,
} as const;

import type { Nation } from '#kernel/bank-holidays';
import type { TargetProposalSubject } from '#permissions/target-subject';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';

/** A proposal as its index card has it. */
export interface FoundTargetProposal {
  tenant_id: string;
  id: string;
  indicator_id: string;
  indicator_title: string;
  unit_label: string;
  decimals: number;
  starts: string;
  ends: string;
  value: number;
  state: string;
  version: number;
  waiting_for: string;
  flags: number;
  due_at: Date | null;
  proposed_at: Date;
  proposed_by_name: string;
  closed_at: Date | null;
  place_name: string;
  nation: Nation;
  subject: TargetProposalSubject;
}

export interface FoundTargetProposalPage extends FoundTargetProposal {
  machine_id: string;
  machine_version: number;
  snapshot: JsonSnapshot;
}

const COLUMNS = `
  t.tenant_id, t.id, t.indicator_id, t.indicator_title, i.unit_label, i.decimals, t.starts, t.ends, t.value, t.state,
  t.version, t.waiting_for, t.flags, t.due_at, t.proposed_at, t.proposed_by_name, t.closed_at,
  coalesce(p.name, o.name) as place_name, coalesce(p.nation, o.nation) as nation, t.subject`;

const FROM = `
  target_proposal t
  join indicator i on i.tenant_id = t.tenant_id and i.id = t.indicator_id
  left join partnership p on p.tenant_id = t.tenant_id
  left join organisation o on o.tenant_id = t.tenant_id`;

/**
 * Proposals of the tenant $1 and the indicator $2, open or not $3, each of them null for any: open ones first, the
 * soonest due first, then the latest ended; at most $4.
 */
export const TARGET_PROPOSALS = {
  name: 'target-proposals',
  text: `
    select ${COLUMNS}
      from ${FROM}
     where ($1::uuid is null or t.tenant_id = $1) and ($2::uuid is null or t.indicator_id = $2)
       and ($3::boolean is null or (t.closed_at is null) = $3)
     order by (t.closed_at is not null), t.due_at nulls last, t.closed_at desc, t.id
     limit $4`,
} as const;

/** The proposal $2 of the tenant $1 with its workflow instance. */
export const TARGET_PROPOSAL = {
  name: 'target-proposal',
  text: `
    select ${COLUMNS}, w.machine_id, w.machine_version, w.snapshot
      from ${FROM}
      join workflow_instance w on w.tenant_id = t.tenant_id and w.id = t.id
     where t.tenant_id = $1 and t.id = $2`,
} as const;

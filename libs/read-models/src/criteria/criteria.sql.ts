import type { Criterion } from '#domain/assessment/exception';

export interface FoundVersion {
  version: number;
  adopted_by: string;
  adopted_at: Date;
  effective_from: string;
  rules: Criterion[];
  /** Null for a version that was adopted without a proposal here. */
  rationale: string | null;
  proposed_by_name: string | null;
}

export interface FoundProposal {
  tenant_id: string;
  id: string;
  rules: Criterion[];
  rationale: string;
  effective_from: string;
  proposed_by: string;
  proposed_for: string | null;
  proposed_by_name: string;
  proposed_at: Date;
  of: 'partnership' | 'organisation';
  name: string;
}

export interface FoundFlag {
  id: string;
  title: string;
  exception_class: string;
  exception_rule: string;
  criteria_version: number;
}

/** Every version of the criteria of the tenant $1, newest first. */
export const VERSIONS = {
  name: 'criteria-versions',
  text: `
    select v.version, v.adopted_by, v.adopted_at, v.effective_from, v.rules, p.rationale, p.proposed_by_name
      from exception_criteria v
      left join criteria_proposal p on p.tenant_id = v.tenant_id and p.id = v.proposal_id
     where v.tenant_id = $1 order by v.version desc`,
} as const;

/** The proposals that wait for a decision, of the tenants in view. */
export const OPEN_PROPOSALS = {
  name: 'criteria-open',
  text: `
    select c.tenant_id, c.id, c.rules, c.rationale, c.effective_from, c.proposed_by, c.proposed_for,
           c.proposed_by_name, c.proposed_at,
           case when p.id is null then 'organisation' else 'partnership' end as of, coalesce(p.name, o.name) as name
      from criteria_proposal c
      left join partnership p on p.tenant_id = c.tenant_id
      left join organisation o on o.tenant_id = c.tenant_id
     where c.state = 'proposed'`,
} as const;

/** The measures of the tenant $1 whose latest figure is exceptional, the gravest first. */
export const FLAGGED = {
  name: 'criteria-flagged',
  text: `
    select i.id, i.title, l.exception_class, l.exception_rule, l.criteria_version
      from indicator_latest l join indicator i on i.tenant_id = l.tenant_id and i.id = l.indicator_id
     where l.tenant_id = $1 and l.exception_class is not null and i.retired_at is null
     order by array_position(array['bad', 'attention', 'good'], l.exception_class), i.title`,
} as const;

export interface FoundPartnership {
  id: string;
  code: string;
  name: string;
  description: string;
}

export interface FoundMember {
  tenant_id: string;
  id: string;
  code: string;
  name: string;
  kind: string;
  gss_code: string | null;
  accountable_body: boolean;
  joined: string;
  left: string | null;
}

export interface FoundSuite {
  tenant_id: string;
  id: string;
  code: string;
  name: string;
  is_key: boolean;
  indicators: number;
}

export interface FoundTheme {
  tenant_id: string;
  code: string;
  name: string;
}

/** Partnerships among the tenants of the read. */
export const PARTNERSHIPS = {
  name: 'partnerships',
  text: `select id, code, name, description from partnership order by name, id`,
} as const;

/** Members of the partnerships in $1, the accountable body first, then by name. */
export const MEMBERS = {
  name: 'partnership-members',
  text: `
    select tenant_id, organisation_id as id, organisation_code as code, organisation_name as name,
           organisation_kind as kind, gss_code, accountable_body, joined, "left"
      from membership
     where tenant_id = any($1::uuid[])
     order by accountable_body desc, organisation_name`,
} as const;

/** Suites of the partnerships in $1, key suites first, each with its number of measures: indicators in use, and those that members share. */
export const SUITES = {
  name: 'partnership-suites',
  text: `
    select s.tenant_id, s.id, s.code, s.name, s.is_key,
           (select count(*)::int from suite_indicator si
              join indicator i on i.tenant_id = si.tenant_id and i.id = si.indicator_id
             where si.tenant_id = s.tenant_id and si.suite_id = s.id and i.retired_at is null)
           + (select count(*)::int from suite_shared_measure ss
                join shared_measure m on m.tenant_id = ss.tenant_id and m.agreement_id = ss.agreement_id
               where ss.tenant_id = s.tenant_id and ss.suite_id = s.id) as indicators
      from suite s
     where s.tenant_id = any($1::uuid[])
     order by s.is_key desc, s.name`,
} as const;

/** Themes of the partnerships in $1, in order. */
export const THEMES = {
  name: 'partnership-themes',
  text: `select tenant_id, code, name from theme where tenant_id = any($1::uuid[]) order by position, name`,
} as const;

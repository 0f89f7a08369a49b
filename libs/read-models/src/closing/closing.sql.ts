import type { Nation } from '#kernel/bank-holidays';
import type { ClosingKind } from '#domain/improvement/closing-note';
import type { CaseStage } from '#domain/improvement/case-stages';
import type { CaseSubject } from '#permissions/subjects';

export interface FoundClosing {
  kind: ClosingKind;
  version: number;
  text: string;
  for_whom: string | null;
  what_it_took: string | null;
  what_to_watch: string | null;
  commended: string | null;
  resources_may_move: boolean | null;
  heading: string | null;
  moves_from: string | null;
  person_name: string;
  job_title: string;
  organisation_name: string;
  at: Date;
}

const COLUMNS = `
  n.kind, n.version, n.text, n.for_whom, n.what_it_took, n.what_to_watch, n.commended, n.resources_may_move, n.heading,
  n.moves_from, n.person_name, n.job_title, n.organisation_name, n.at`;

export interface FoundClosingCase {
  main_state: CaseStage;
  subject: CaseSubject;
}

/** Where the case $2 of the tenant $1 stands, and what the rules see of it. */
export const CLOSING_CASE = {
  name: 'closing-case',
  text: 'select main_state, subject from improvement_case where tenant_id = $1 and id = $2',
} as const;

/** The latest version of each thing that the case $2 of the tenant $1 left behind. */
export const CLOSING_NOTES = {
  name: 'closing-notes',
  text: `
    select distinct on (n.kind) ${COLUMNS}
      from case_closing_note n where n.tenant_id = $1 and n.case_id = $2
     order by n.kind, n.version desc`,
} as const;

export interface FoundPractice extends FoundClosing {
  tenant_id: string;
  case_id: string;
  number: number;
  indicator_title: string;
  case_organisation: string;
  partnership_name: string;
  total: number;
}

/** Practice notes and commendations in their latest versions that hold every word of $1, newest first, $2 from $3 on. */
export const PRACTICE = {
  name: 'practice-library',
  text: `
    select ${COLUMNS}, n.tenant_id, n.case_id, c.number, c.indicator_title, c.organisation_name as case_organisation,
           p.name as partnership_name, (count(*) over ())::int as total
      from case_closing_note n
      join improvement_case c on c.tenant_id = n.tenant_id and c.id = n.case_id
      join partnership p on p.tenant_id = n.tenant_id
     where n.kind <> 'resources'
       and not exists (select from case_closing_note later
                        where later.tenant_id = n.tenant_id and later.case_id = n.case_id
                          and later.kind = n.kind and later.version > n.version)
       and not exists (
         select from unnest($1::text[]) as word
          where strpos(lower(concat_ws(' ', n.text, n.for_whom, n.what_it_took, n.what_to_watch, n.commended,
                                       c.indicator_title, c.organisation_name)), lower(word)) = 0)
     order by n.at desc, n.id
     limit $2 offset $3`,
} as const;

export interface FoundUnwritten {
  tenant_id: string;
  id: string;
  number: number;
  indicator_id: string;
  indicator_title: string;
  partnership_name: string;
  nation: Nation;
  closed_at: Date;
  subject: CaseSubject;
}

/** Cases closed with improvement since $1 that have no practice note yet, the longest closed first. */
export const UNWRITTEN = {
  name: 'needs-me-practice-notes',
  text: `
    select c.tenant_id, c.id, c.number, c.indicator_id, c.indicator_title, p.name as partnership_name, p.nation,
           c.closed_at, c.subject
      from improvement_case c join partnership p on p.tenant_id = c.tenant_id
     where c.main_state = 'closed.improved' and c.closed_at >= $1
       and not exists (select from case_closing_note n
                        where n.tenant_id = c.tenant_id and n.case_id = c.id and n.kind = 'practiceNote')
     order by c.closed_at, c.id`,
} as const;

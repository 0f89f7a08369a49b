import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the board of cases sorts and filters by, on the index card, so that no list opens a case's papers. */
export class BoardFacts0019 implements MigrationInterface {
  name = 'BoardFacts1795400000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table improvement_case
        add column escalated int not null default 0,
        add column redesign boolean not null default false,
        add column overrides int not null default 0,
        add column plan_approved boolean not null default false,
        add column milestones int not null default 0,
        add column milestones_met int not null default 0;
    `);
    await db.query(forced('no force'));
    await db.query(fromPapers);
    await db.query(forced('force'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table improvement_case drop column escalated, drop column redesign, drop column overrides,
        drop column plan_approved, drop column milestones, drop column milestones_met;
    `);
  }
}

/** The owner is held by the tenant policies like everybody else: lifted within the migration's transaction. */
const forced = (force: 'force' | 'no force'): string => `
  alter table improvement_case ${force} row level security;
  alter table workflow_instance ${force} row level security;
`;

/** What the next event would write on each card, from the case's own papers. */
const fromPapers = `
  with papers as (
    select i.tenant_id, i.id, i.snapshot -> 'context' as context
      from workflow_instance i
     where i.machine_id = 'improvementCase'
  ), facts as (
    select tenant_id, id, context,
           jsonb_path_query_array(context, '$.plan.actions[*].milestones[*]') as milestones,
           jsonb_path_query_array(context, '$.plan.actions[*].milestones[*] ? (@.state == "completed")') as met,
           jsonb_path_query_array(context, '$.pastCycles[*].review ? (@.overridden == true)')
             || jsonb_path_query_array(context, '$.review ? (@.overridden == true)') as overridden
      from papers
  )
  update improvement_case c
     set escalated = coalesce((f.context ->> 'escalatedHere')::int, 0),
         redesign = coalesce((f.context ->> 'redesign')::boolean, false)
           or coalesce((f.context #>> '{plan,redesign}')::boolean, false),
         overrides = jsonb_array_length(f.overridden),
         plan_approved = coalesce(f.context #>> '{plan,status}' = 'approved', false),
         milestones = jsonb_array_length(f.milestones),
         milestones_met = jsonb_array_length(f.met)
    from facts f
   where f.tenant_id = c.tenant_id and f.id = c.id`;

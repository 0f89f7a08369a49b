import type { FoundPartnership } from '../partnerships/partnership.sql.ts';
import { QUEUE_COLUMNS } from '../cases/queue.sql.ts';
import type { FoundQueue } from '../cases/queue.sql.ts';
import type { Nation } from '#kernel/bank-holidays';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';

export interface FoundInstance extends FoundQueue {
  tenant_id: string;
  id: string;
  number: number;
  indicator_id: string;
  main_state: string;
  scrutiny_state: string;
  waiting_for: string;
  cycle: number;
  version: number;
  due_at: Date | null;
  opened_at: Date;
  closed_at: Date | null;
  machine_id: string;
  machine_version: number;
  snapshot: JsonSnapshot;
  nation: Nation;
  partnership: FoundPartnership;
}

export interface FoundHeading {
  id: string;
  code: string;
  name: string;
  year: number;
  unit: string;
  amount: number;
  reserved: number;
  moved_in: number;
  moved_out: number;
}

/** The case $2 of the tenant $1 with its workflow instance. */
export const CASE = {
  name: 'case',
  text: `
    select c.tenant_id, c.id, c.number, c.indicator_id, c.main_state, c.scrutiny_state, c.waiting_for, c.cycle,
           w.version, c.due_at, c.opened_at, c.closed_at, w.machine_id, w.machine_version, w.snapshot, p.nation,
           ${QUEUE_COLUMNS},
           json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'description', p.description) as partnership
      from improvement_case c
      join workflow_instance w on w.tenant_id = c.tenant_id and w.id = c.id
      join partnership p on p.tenant_id = c.tenant_id
     where c.tenant_id = $1 and c.id = $2`,
} as const;

/** Headings of the organisation $1, which alone sees what they hold. */
export const CASE_HEADINGS = {
  name: 'case-headings',
  text: `
    select id, code, name, year, unit, amount, reserved, moved_in, moved_out from budget_heading where tenant_id = $1`,
} as const;

import { NATIONS } from '#kernel/bank-holidays';
import { workingDaysBack } from '#kernel/working-days';
import { decodeId } from '../global-id.ts';
import type { IdType } from '../global-id.ts';
import type { CaseOrder } from './cases.sql.ts';

/** Which cases; every part given must hold. Ids are opaque ones. */
export interface CasesWanted {
  states?: readonly string[] | null;
  partnershipId?: string | null;
  organisationId?: string | null;
  theme?: string | null;
  overdue?: boolean | null;
  open?: boolean | null;
  search?: string | null;
  mine?: boolean | null;
  waitingFor?: string | null;
  /** A class of exception, or "none" for a case that people opened. */
  exception?: string | null;
  laterRound?: boolean | null;
  escalated?: boolean | null;
  redesign?: boolean | null;
  overridden?: boolean | null;
  /** In working days. */
  openFor?: number | null;
  inStateFor?: number | null;
  withoutPlan?: boolean | null;
  withoutMilestone?: boolean | null;
  sort?: CaseOrder | null;
}

/** The uuid that names nothing: what an id that cannot be read stands for. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** More working days than any case will see; what is beyond is read as this. */
const LONGEST_WAIT = 2600;

/** The values of what a filter allows, in the order of its parameters (`cases.sql.ts`). */
export function allowedBy(wanted: CasesWanted, now: Date): unknown[] {
  return [
    idNamed('Partnership', wanted.partnershipId),
    idNamed('Organisation', wanted.organisationId),
    wanted.overdue ?? null,
    wanted.open ?? null,
    searchable(wanted.search),
    now,
    searchable(wanted.theme),
    searchable(wanted.waitingFor),
    searchable(wanted.exception),
    wanted.laterRound ?? null,
    wanted.escalated ?? null,
    wanted.redesign ?? null,
    wanted.overridden ?? null,
    momentsBack(wanted.openFor, now),
    momentsBack(wanted.inStateFor, now),
    wanted.withoutPlan ?? null,
    wanted.withoutMilestone ?? null,
  ];
}

/** The uuid an opaque id stands for; null for any, and one that finds nothing where it cannot be read. */
export function idNamed(type: IdType, id: string | null | undefined): string | null {
  return id ? (decodeId(type, id)?.id ?? NOTHING) : null;
}

/** What can be looked for: a NUL or half a character stands in no title, and no database takes one. */
export function searchable(typed: string | null | undefined): string | null {
  return typed?.toWellFormed().replaceAll('\0', '\ufffd').trim().slice(0, 100).toWellFormed() || null;
}

/** For each nation the last moment from which so many of its working days have passed. */
function momentsBack(days: number | null | undefined, now: Date): string | null {
  if (!days || days < 1) return null;
  const back = NATIONS.map((nation) => [nation, workingDaysBack(now, Math.min(days, LONGEST_WAIT), nation)]);
  return JSON.stringify(Object.fromEntries(back));
}

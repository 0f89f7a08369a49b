import type { RetentionKind } from '#domain/retention/retention-settings';

/** Somebody all of whose appointments in a tenant ended, by every name and job title they had there. */
export interface Leaver {
  personId: string;
  names: string[];
}

/** What is past its time in a tenant. */
export interface RetentionStore {
  /** Puts a run on the worker's list; one that is due each day only where none waits. */
  addRun(run: {
    tenantId: string;
    id: string;
    dueAt: Date;
    askedBy: string | null;
    askedByName: string | null;
  }): Promise<void>;
  /** Removes what is past its time. @returns how many rows */
  remove(tenantId: string, kind: Exclude<RetentionKind, 'names'>, before: Date): Promise<number>;
  /** Everybody whose name is past its time and still stands in the evidence; 200 at once. */
  leavers(tenantId: string, before: Date): Promise<Leaver[]>;
  /** Entries with what a person did and their name still in it. */
  namedIn(tenantId: string, personId: string): Promise<{ stream: string; seq: number; places: string[] }[]>;
  endRun(tenantId: string, id: string, state: 'done' | 'failed', at: Date, takenOut: object): Promise<void>;
}

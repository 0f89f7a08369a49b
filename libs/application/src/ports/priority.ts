import type { LocalDate } from '#kernel/local-date';
import type { OrderDecided } from '#domain/priority/priority-order';

/** A priority of a partnership or of an organisation. */
export interface PriorityRecord {
  tenantId: string;
  id: string;
  title: string;
  meaning: string;
  origin: string;
  restsOn: string;
  adoptedBy: string;
  adoptedOn: LocalDate;
  starts: LocalDate;
  reviewOn: LocalDate | null;
  /** Last day; null while none is meant. */
  ends: LocalDate | null;
  /** Who decided to end it, and why; null of one that merely runs until a day. */
  endedBy: string | null;
  endReason: string | null;
  /** Counts up with each change. */
  revision: number;
  setUpBy: string;
  setUpByName: string;
  setUpAt: Date;
}

/** One decision on the whole order. */
export interface PriorityOrderRecord extends OrderDecided {
  tenantId: string;
  version: number;
  recordedBy: string;
  recordedByName: string;
  recordedAt: Date;
}

interface TagRecord {
  /** The tenant of the thing that is tagged. */
  tenantId: string;
  id: string;
  /** The tenant of the priority. */
  ownerId: string;
  priorityId: string;
  starts: LocalDate;
  /** First day on which it no longer holds. */
  ends: LocalDate | null;
  taggedBy: string;
  taggedByName: string;
}

/** A measure that shows whether a priority is getting anywhere. */
export interface MeasureTagRecord extends TagRecord {
  indicatorId: string;
}

/** A part of a heading, in whole percent, that serves a priority. */
export interface HeadingTagRecord extends TagRecord {
  headingId: string;
  percent: number;
}

export interface PriorityStore {
  /** The priority, locked until the transaction ends, or null. */
  toChange(tenantId: string, id: string): Promise<PriorityRecord | null>;
  save(record: PriorityRecord): Promise<void>;
  /** Ids of the tenant's priorities that are not over on the day, those to come included. */
  standing(tenantId: string, on: LocalDate): Promise<string[]>;
  /** Version and day of the latest order, version 0 before the first; nobody else adds one until the transaction ends. */
  orderToChange(tenantId: string): Promise<{ version: number; decidedOn: LocalDate | null }>;
  addOrder(order: PriorityOrderRecord): Promise<void>;
  /** Which of these indicators of the tenant are in use. */
  indicatorsInUse(tenantId: string, ids: readonly string[]): Promise<string[]>;
  /** The tenant's tags on measures for one priority that hold now. */
  measureTags(tenantId: string, ownerId: string, priorityId: string): Promise<MeasureTagRecord[]>;
  addMeasureTags(tags: readonly MeasureTagRecord[]): Promise<void>;
  endMeasureTags(tenantId: string, ids: readonly string[], on: LocalDate): Promise<void>;
  /** The tags of one heading that hold now, for the priorities of every owner. */
  headingTags(tenantId: string, headingId: string): Promise<HeadingTagRecord[]>;
  addHeadingTags(tags: readonly HeadingTagRecord[]): Promise<void>;
  endHeadingTags(tenantId: string, ids: readonly string[], on: LocalDate): Promise<void>;
}

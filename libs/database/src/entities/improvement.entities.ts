import { EntitySchema } from 'typeorm';
import type { CaseRecord, HeadingRecord, LedgerLineRecord, ShiftLegRecord } from '#application/ports/records';
import { columns } from './columns.ts';

export const CaseEntity = new EntitySchema<CaseRecord>({
  name: 'improvement_case',
  columns: columns<CaseRecord>({
    tenantId: 'id!',
    id: 'id!',
    number: 'int',
    indicatorId: 'id',
    indicatorTitle: 'text',
    organisationId: 'id',
    organisationName: 'text',
    mainState: 'text',
    scrutinyState: 'text',
    stateSince: 'instant',
    version: 'int',
    waitingFor: 'text',
    exceptionClass: 'text?',
    cycle: 'int',
    dueAt: 'instant?',
    subject: 'json',
    openedAt: 'instant',
    closedAt: 'instant?',
    standing: 'json?',
    queueScore: 'number?',
    outOfTurn: 'int',
    escalated: 'int',
    redesign: 'flag',
    overrides: 'int',
    planApproved: 'flag',
    milestones: 'int',
    milestonesMet: 'int',
  }),
});

export const HeadingEntity = new EntitySchema<HeadingRecord>({
  name: 'budget_heading',
  columns: columns<HeadingRecord>({
    tenantId: 'id!',
    id: 'id!',
    code: 'text',
    name: 'text',
    year: 'int',
    unit: 'text',
    amount: 'bigint',
    reserved: 'bigint',
    movedIn: 'bigint',
    movedOut: 'bigint',
    priority: 'text?',
    holderPersonId: 'id',
    holderName: 'text',
  }),
});

export const LedgerLineEntity = new EntitySchema<LedgerLineRecord>({
  name: 'ledger_line',
  columns: columns<LedgerLineRecord>({
    tenantId: 'id!',
    id: 'id!',
    headingId: 'id',
    shiftId: 'id',
    legId: 'id',
    act: 'text',
    amount: 'bigint',
    unit: 'text',
    year: 'int',
    at: 'instant',
    madeBy: 'id?',
    madeByName: 'text',
  }),
});

export interface ShiftRecord {
  tenantId: string;
  id: string;
  caseId: string;
  askedAt: Date;
}

export const ShiftEntity = new EntitySchema<ShiftRecord>({
  name: 'resource_shift',
  columns: columns<ShiftRecord>({ tenantId: 'id!', id: 'id!', caseId: 'id', askedAt: 'instant' }),
});

export const ShiftLegEntity = new EntitySchema<ShiftLegRecord>({
  name: 'resource_shift_leg',
  columns: columns<ShiftLegRecord>({
    tenantId: 'id!',
    id: 'id!',
    shiftId: 'id',
    organisationId: 'id',
    organisationName: 'text',
    heading: 'text',
    unit: 'text',
    year: 'int',
    amount: 'bigint',
  }),
});

export interface NoticeRecord {
  tenantId: string;
  id: string;
  instanceId: string;
  kind: string;
  addressedTo: string;
  about: string;
  at: Date;
  dedupeKey: string;
}

export const NoticeEntity = new EntitySchema<NoticeRecord>({
  name: 'notice',
  columns: columns<NoticeRecord>({
    tenantId: 'id!',
    id: 'id!',
    instanceId: 'id',
    kind: 'text',
    addressedTo: 'text',
    about: 'text',
    at: 'instant',
    dedupeKey: 'text',
  }),
});

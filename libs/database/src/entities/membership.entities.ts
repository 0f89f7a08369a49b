import { EntitySchema } from 'typeorm';
import type { DepartureRecord, MembershipNoticeRecord } from '#application/ports/membership';
import { columns } from './columns.ts';

export const DepartureEntity = new EntitySchema<DepartureRecord>({
  name: 'departure',
  columns: columns<DepartureRecord>({
    tenantId: 'id!',
    id: 'id!',
    organisationId: 'id',
    organisationName: 'text',
    joined: 'date',
    lastDay: 'date',
    reason: 'text',
    leaves: 'texts',
    leftOpen: 'texts',
    decidedBy: 'id',
    decidedByName: 'text',
    decidedAt: 'instant',
    calledOffByName: 'text?',
    calledOffAt: 'instant?',
    calledOffReason: 'text?',
    doneAt: 'instant?',
  }),
});

export const MembershipNoticeEntity = new EntitySchema<MembershipNoticeRecord>({
  name: 'membership_notice',
  columns: columns<MembershipNoticeRecord>({
    tenantId: 'id!',
    departureId: 'id!',
    kind: 'text!',
    personId: 'id!',
    partnershipName: 'text',
    organisationName: 'text',
    lastDay: 'date',
    reason: 'text',
    at: 'instant',
  }),
});

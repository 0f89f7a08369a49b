import { EntitySchema } from 'typeorm';
import type {
  AppointmentRecord,
  ComparatorRecord,
  MembershipRecord,
  OrganisationRecord,
  PartnershipRecord,
  ThemeRecord,
} from '#application/ports/place';
import { columns } from './columns.ts';

export const OrganisationEntity = new EntitySchema<OrganisationRecord>({
  name: 'organisation',
  columns: columns<OrganisationRecord>({
    tenantId: 'id!',
    id: 'id!',
    code: 'text',
    name: 'text',
    kind: 'text',
    gssCode: 'text?',
    nation: 'text',
    policy: 'json',
  }),
});

export const PartnershipEntity = new EntitySchema<PartnershipRecord>({
  name: 'partnership',
  columns: columns<PartnershipRecord>({
    tenantId: 'id!',
    id: 'id!',
    code: 'text',
    name: 'text',
    description: 'text',
    nation: 'text',
    policy: 'json',
    nextCaseNumber: 'int',
  }),
});

export const MembershipEntity = new EntitySchema<MembershipRecord>({
  name: 'membership',
  columns: columns<MembershipRecord>({
    tenantId: 'id!',
    organisationId: 'id!',
    organisationCode: 'text',
    organisationName: 'text',
    organisationKind: 'text',
    gssCode: 'text?',
    joined: 'date',
    left: 'date?',
    accountableBody: 'flag',
  }),
});

export const AppointmentEntity = new EntitySchema<AppointmentRecord>({
  name: 'appointment',
  columns: columns<AppointmentRecord>({
    tenantId: 'id!',
    id: 'id!',
    personId: 'id',
    personName: 'text',
    jobTitle: 'text',
    role: 'text',
    organisationId: 'id',
    organisationName: 'text',
    portfolio: 'text?',
    starts: 'date',
    ends: 'date?',
  }),
});

export const ThemeEntity = new EntitySchema<ThemeRecord>({
  name: 'theme',
  columns: columns<ThemeRecord>({ tenantId: 'id!', code: 'text!', name: 'text', position: 'int' }),
});

export const ComparatorEntity = new EntitySchema<ComparatorRecord>({
  name: 'comparator',
  columns: columns<ComparatorRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    periodStart: 'date!',
    areaCode: 'text!',
    areaName: 'text',
    periodEnd: 'date',
    periodLabel: 'text',
    value: 'number',
    numerator: 'number?',
    denominator: 'number?',
  }),
});

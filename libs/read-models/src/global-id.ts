import { isUuid } from '#kernel/ids';

/** What an opaque id can name. The first are types of the schema; those from Question on are parts of a case's papers. */
export const ID_TYPES = [
  'Organisation',
  'Partnership',
  'Suite',
  'Indicator',
  'ImprovementCase',
  'BudgetHeading',
  'SharingAgreement',
  'SharedMeasure',
  'Recommendation',
  'WorkProgrammeItem',
  'Virement',
  'LedgerLine',
  'TargetProposal',
  'FileImport',
  'Priority',
  'Target',
  'CriteriaProposal',
  'OutcomeLink',
  'Person',
  'SignInProvider',
  'ApiToken',
  'Appointment',
  'Delegation',
  'TenantExport',
  'Question',
  'PlanAction',
  'Milestone',
  'ResourceAsk',
  'ShiftLeg',
] as const;

export type IdType = (typeof ID_TYPES)[number];

/** What an opaque id says: the type, the tenant that owns the row, and the row's own id. */
export interface Named {
  readonly type: IdType;
  readonly tenantId: string;
  readonly id: string;
}

/** Types that implement `Node` in the schema. */
const NODE_TYPES: ReadonlySet<string> = new Set<IdType>([
  'Organisation',
  'Partnership',
  'Suite',
  'Indicator',
  'ImprovementCase',
  'BudgetHeading',
  'SharingAgreement',
  'SharedMeasure',
  'Recommendation',
  'Virement',
  'TargetProposal',
  'FileImport',
  'Priority',
]);

const KNOWN_TYPES: ReadonlySet<string> = new Set(ID_TYPES);

/** Longest text that can be an id; anything longer is not looked at. */
const LONGEST_ID = 160;

/** The opaque id of a row: base64url of `Type:tenant:uuid`. */
export function encodeId(type: IdType, tenantId: string, id: string): string {
  return Buffer.from(`${type}:${tenantId}:${id}`, 'latin1').toString('base64url');
}

/** Reads an opaque id, or null when it is not one. Only the exact text that `encodeId` writes is accepted. */
export function readId(text: string): Named | null {
  if (text.length > LONGEST_ID) return null;
  const [type = '', tenantId = '', id = '', more] = Buffer.from(text, 'base64url')
    .toString('latin1')
    .split(':');
  if (more !== undefined || !KNOWN_TYPES.has(type) || !isUuid(tenantId) || !isUuid(id)) return null;
  const named = { type: type as IdType, tenantId, id };
  return encodeId(named.type, tenantId, id) === text ? named : null;
}

/**
 * Reads an id that must be of one type; null for anything else. A malformed id, one of another type and one of a row
 * that is not there are all answered alike by whoever asks (docs/architecture.md, rules worth their keep).
 */
export function decodeId(type: IdType, text: string): Named | null {
  const named = readId(text);
  return named?.type === type ? named : null;
}

/** The schema's type that an id of a node names, or null. */
export function typeOfId(text: string): string | null {
  const type = readId(text)?.type;
  return type !== undefined && NODE_TYPES.has(type) ? type : null;
}

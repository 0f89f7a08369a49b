/** The index card of a virement, beside its workflow instance in its own organisation's tenant. */
export interface VirementRecord {
  tenantId: string;
  id: string;
  partnershipId: string;
  partnershipName: string;
  caseId: string;
  caseNumber: number;
  title: string;
  shiftId: string;
  otherOrganisationName: string;
  direction: 'out' | 'in';
  amount: number;
  unit: 'GBP' | 'FTE';
  year: number;
  headingAsked: string;
  headingId: string | null;
  state: string;
  stateSince: Date;
  version: number;
  waitingFor: string;
  subject: object;
  dueAt: Date | null;
  askedAt: Date;
}

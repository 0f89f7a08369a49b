/** What a person may do with a virement: the machine's act by name, with the fields of its form. */
export type VirementCommandAct =
  | { type: 'reserve'; headingId: string; comment?: string | null }
  | { type: 'approve' | 'agreeReversal'; comment?: string | null }
  | { type: 'refuse' | 'askReversal' | 'declineReversal' | 'withdrawReversal'; reason: string };

export interface VirementCommand {
  tenantId: string;
  virementId: string;
  /** The version the person was looking at. */
  expectedVersion: number;
  idempotencyKey?: string | null;
  act: VirementCommandAct;
}

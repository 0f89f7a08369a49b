/** Names one form begun by one person, in the tenant of the organisation they act for. */
export interface DraftKey {
  tenantId: string;
  personId: string;
  /** The process it is about. */
  aboutId: string;
  form: string;
}

/** One field of a form as typed. */
export interface DraftField {
  name: string;
  value: string;
}

export interface DraftStore {
  /** Keeps the form as it is now, in place of what was kept before. */
  keep(draft: DraftKey & { fields: readonly DraftField[]; savedAt: Date }): Promise<void>;
  remove(draft: DraftKey): Promise<void>;
}

/** A row about a person, or with them in it. */
export interface RowAbout {
  /** Name of the partnership or organisation that holds it. */
  place: string;
  /** What kind of record it is: the table's name in words. */
  kind: string;
  row: unknown;
}

/** Looks for a person through everything that the tenants of a transaction hold. */
export interface AboutStore {
  /** Whether they hold or held an appointment for the organisation, in its own space or in a partnership. */
  wasAppointed(organisationId: string, personId: string): Promise<boolean>;
  /** Everybody who holds or held an appointment in these tenants, by every name they had. */
  people(tenantIds: readonly string[]): Promise<{ id: string; name: string }[]>;
  /** Every row with the person's id in it, of whatever table, evidence with its texts; by place and kind. */
  rows(personId: string): Promise<RowAbout[]>;
}

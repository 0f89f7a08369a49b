/** A council, police, health, fire, housing, education or voluntary body that reports measures. */
export interface OrganisationRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  gssCode: string | null;
}

/** An organisation in a partnership, with its dates. */
export interface MembershipRow {
  organisation: OrganisationRow;
  accountableBody: boolean;
  joined: string;
  left: string | null;
  /** Whether its last day is over. */
  over: boolean;
}

interface Connected<T> {
  readonly edges?: readonly ({ readonly node?: T | null } | null)[] | null;
}

/** The rows of one page of a list, without the wrapping; none where the list could not be read. */
export function rowsOf<T>(list: Connected<T> | null | undefined): T[] {
  return (list?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
}

/** A partnership whose scrutiny the person serves, with whom a recommendation can be put to. */
export interface Keeper {
  readonly id: string;
  readonly name: string;
  readonly themes: readonly { readonly code: string; readonly name: string }[];
  readonly members: readonly {
    readonly left: string | null;
    readonly organisation: { readonly id: string; readonly name: string };
  }[];
}

/** Who is to answer: a portfolio's holder, or the leader where no portfolio is named, of one organisation. */
export interface PutTo {
  readonly partnershipId: string;
  readonly portfolio: string | null;
  readonly organisationId: string;
}

const BETWEEN = '|';

/** One choice for each portfolio of each member, and for each member's leader, in one list. */
export function putToChoices(keepers: readonly Keeper[]): { value: string; text: string }[] {
  const choices = keepers.flatMap(({ id, name, themes, members }) =>
    members
      .filter(({ left }) => !left)
      .flatMap(({ organisation }) => {
        const place = keepers.length > 1 ? `${organisation.name} (${name})` : organisation.name;
        const value = (portfolio: string): string => [id, portfolio, organisation.id].join(BETWEEN);
        return [
          { value: value(''), text: `Leader, ${place}` },
          ...themes.map((theme) => ({
            value: value(theme.code),
            text: `Portfolio holder for ${theme.name}, ${place}`,
          })),
        ];
      }),
  );
  return [{ value: '', text: 'Choose who is to answer' }, ...choices];
}

/** Reads a choice back; null for anything else. */
export function readPutTo(value: string): PutTo | null {
  const [partnershipId, portfolio, organisationId, more] = value.split(BETWEEN);
  if (!partnershipId || !organisationId || portfolio === undefined || more !== undefined) return null;
  return { partnershipId, portfolio: portfolio || null, organisationId };
}

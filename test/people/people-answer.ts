/** A role that somebody holds, as the API tells it. */
export interface HeldAnswer {
  id: string;
  personName: string;
  role: string;
  standing: string;
  ends: string | null;
  acts: { name: string; available: boolean; whyNot: string | null }[];
}
/** Who is who, as the API tells it. */
export interface PeopleAnswer {
  mayAppoint: boolean;
  whyNot: string | null;
  appointments: HeldAnswer[];
  changes: { who: string; what: string; reason: string | null }[];
}

/** What is asked of it. */
export const peopleFields = `mayAppoint whyNot appointments { id personName role standing ends acts { name available whyNot } }
  changes { who what reason }`;

/** What was just recorded; nothing for a refusal. */
export const latestOf = ({ people }: Record<string, unknown>) =>
  (people as PeopleAnswer | undefined)?.changes[0];
/** The fields that an answer finds something wrong with. */
export const problemsOf = (answer: Record<string, unknown>) =>
  (answer['fields'] as { field: string; message: string }[]).map(({ field }) => field);

import type { LocalDate } from '#kernel/local-date';
import type { Person } from '../improvement/case-documents.ts';

/**
 * The papers of a scrutiny recommendation. Everything is plain JSON: instants are ISO strings in UTC, days are
 * 'YYYY-MM-DD', and what is not known yet is null, never undefined.
 */

/** What a recommendation is about: a case, an indicator without one, or a matter of the partnership. */
export interface RecommendationAbout {
  kind: 'case' | 'indicator' | 'matter';
  /** The indicator's title, or the matter in a few words. */
  title: string;
  caseId: string | null;
  caseNumber: number | null;
  indicatorId: string | null;
}

/** Who has to answer it: the portfolio holder of an organisation, or its leader where no portfolio is named. */
export interface RecommendationTo {
  portfolio: string | null;
  portfolioName: string | null;
  organisationId: string;
  organisationName: string;
}

export const responseDecisions = ['accepted', 'partly', 'rejected'] as const;

export type ResponseDecision = (typeof responseDecisions)[number];

/** Who carries a recommendation out, by when and how. */
export interface Implementation {
  organisationId: string;
  organisationName: string;
  /** The named person, as the response names them. */
  person: string;
  /** The last day on which it is in time. */
  by: LocalDate;
  steps: string;
}

/** The executive's answer; a rejection names no implementation. */
export interface ExecutiveResponse {
  decision: ResponseDecision;
  text: string;
  implementation: Implementation | null;
  by: Person;
  at: string;
}

/** What shows that the recommendation was carried out; `returned` says why scrutiny was not satisfied. */
export interface Evidence {
  text: string;
  by: Person;
  at: string;
  returned: { text: string; by: Person; at: string } | null;
}

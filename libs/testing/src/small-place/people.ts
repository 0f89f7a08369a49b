import type { Role } from '#permissions/role';

/** The three organisations of a small place. */
export type Body = 'council' | 'health' | 'police';

/** One role that a person holds: in their own organisation's space, or in the partnership on its behalf. */
export interface Post {
  in: 'own' | 'partnership';
  role: Role;
}

interface CastMember {
  body: Body;
  jobTitle: string;
  posts: Post[];
}

const own = (role: Role): Post => ({ in: 'own', role });
const partnership = (role: Role): Post => ({ in: 'partnership', role });

/**
 * Everyone in a small place. Four of them wear two hats on purpose: the owner and the deputy of the shared indicator
 * hold its portfolio as well, the portfolio holder may review, and the data verifier may enter figures, so that each
 * duty kept apart can be seen to bar someone whose role alone would let them.
 */
export const cast = {
  administrator: { body: 'council', jobTitle: 'Systems administrator', posts: [] },
  healthAdministrator: { body: 'health', jobTitle: 'Systems administrator', posts: [] },
  policeAdministrator: { body: 'police', jobTitle: 'Systems administrator', posts: [] },
  coordinator: {
    body: 'council',
    jobTitle: 'Partnership coordinator',
    posts: [partnership('partnership_coordinator')],
  },
  leader: {
    body: 'council',
    jobTitle: 'Leader of the council',
    posts: [partnership('leader'), own('leader')],
  },
  manager: {
    body: 'council',
    jobTitle: 'Performance manager',
    posts: [own('performance_manager'), partnership('performance_manager')],
  },
  healthManager: { body: 'health', jobTitle: 'Performance manager', posts: [own('performance_manager')] },
  policeManager: { body: 'police', jobTitle: 'Performance manager', posts: [own('performance_manager')] },
  owner: {
    body: 'council',
    jobTitle: 'Head of adult services',
    posts: [partnership('indicator_owner'), partnership('portfolio_holder')],
  },
  deputy: {
    body: 'council',
    jobTitle: 'Deputy head of adult services',
    posts: [partnership('indicator_owner'), partnership('portfolio_holder')],
  },
  portfolioHolder: {
    body: 'council',
    jobTitle: 'Portfolio holder for wellbeing',
    posts: [partnership('portfolio_holder')],
  },
  scrutiny: { body: 'council', jobTitle: 'Scrutiny officer', posts: [partnership('scrutiny_officer')] },
  councilOfficer: { body: 'council', jobTitle: 'Reporting officer', posts: [own('reporting_officer')] },
  councilLead: { body: 'council', jobTitle: 'Partner lead', posts: [own('partner_lead')] },
  councilVerifier: {
    body: 'council',
    jobTitle: 'Data verifier',
    posts: [own('data_verifier'), own('reporting_officer')],
  },
  councilBudget: { body: 'council', jobTitle: 'Budget holder', posts: [own('budget_holder')] },
  healthOfficer: { body: 'health', jobTitle: 'Reporting officer', posts: [own('reporting_officer')] },
  healthLead: { body: 'health', jobTitle: 'Partner lead', posts: [own('partner_lead')] },
  healthBudget: { body: 'health', jobTitle: 'Budget holder', posts: [own('budget_holder')] },
  policeLead: { body: 'police', jobTitle: 'Partner lead', posts: [own('partner_lead')] },
} satisfies Record<string, CastMember>;

/** Who someone is in the story. */
export type PersonKey = keyof typeof cast;

/** A registered person of one place. */
export interface PlacePerson {
  id: string;
  email: string;
  name: string;
  jobTitle: string;
  body: Body;
}

/** Signs in everyone of a small place. */
export const placePassword = 'a long enough password';

/** The keys of the cast, in the order above. */
export const castKeys = Object.keys(cast) as PersonKey[];

/** What a person of the cast does where; the administrators' first posts are the installer's doing. */
export const castMember = (key: PersonKey): CastMember => cast[key];

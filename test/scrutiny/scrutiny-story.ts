import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import type { Story } from '../support/story.ts';

/** A recommendation as the specs look at it over the API. */
export interface SeenRecommendation {
  id: string;
  number: number;
  version: number;
  state: string;
  waitingFor: string;
  toWhom: string;
  responseDue: string;
  dueAt: string | null;
  overdue: boolean;
  answeredInTime: boolean | null;
  decision: string | null;
  caseId: string | null;
  acts: { name: string; available: boolean; rule: string | null }[];
  history: { event: string; label: string; who: string }[];
}

/** An item of the work programme as the specs look at it. */
export interface SeenItem {
  id: string;
  kind: string;
  title: string;
  standing: string | null;
  meetingOn: string | null;
  version: number;
  caseId: string | null;
  removedReason: string | null;
  mayChange: boolean;
}

const recommendationFields = `id number version state waitingFor toWhom responseDue dueAt overdue answeredInTime decision
  caseId acts { name available rule } history { event label who }`;
const itemFields = 'id kind title standing meetingOn version caseId removedReason mayChange';

/** What any mutation of scrutiny answers. */
export interface ScrutinyAnswer {
  type: string;
  rule?: string;
  state?: string;
  version?: number;
  fields?: { field: string; message: string }[];
  recommendation?: SeenRecommendation;
  item?: SeenItem;
  case?: { version: number; scrutinyState: string };
}

const refusals = `... on NotPermitted { rule } ... on NotAvailableNow { state } ... on ChangedMeanwhile { version }
  ... on Invalid { fields { field message } }`;

/** Mutations by name, each with the type of its input and what its success holds. */
const mutations = {
  makeRecommendation: ['MakeRecommendationInput', 'recommendation'],
  respondToRecommendation: ['RespondInput', 'recommendation'],
  noteRecommendationProgress: ['ProgressInput', 'recommendation'],
  submitRecommendationEvidence: ['EvidenceInput', 'recommendation'],
  closeRecommendation: ['RecommendationReasonInput', 'recommendation'],
  returnRecommendationEvidence: ['ReturnEvidenceInput', 'recommendation'],
  acceptRejection: ['RecommendationReasonInput', 'recommendation'],
  pressRecommendationAgain: ['RecommendationReasonInput', 'recommendation'],
  withdrawRecommendation: ['RecommendationReasonInput', 'recommendation'],
  addToWorkProgramme: ['AddToProgrammeInput', 'item'],
  moveWorkProgrammeItem: ['MoveItemInput', 'item'],
  takeOffWorkProgramme: ['TakeOffItemInput', 'item'],
  watchCase: ['JustifiedInput', 'case'],
  stopWatchingCase: ['JustifiedInput', 'case'],
  referToScrutiny: ['JustifiedInput', 'case'],
  draftRecommendation: ['JustifiedInput', 'case'],
  makeNoRecommendation: ['JustifiedInput', 'case'],
  issueRecommendation: ['RecommendationInput', 'case'],
  respondToScrutiny: ['ScrutinyResponseInput', 'case'],
  endTracking: ['JustifiedInput', 'case'],
} as const;

export type ScrutinyMutation = keyof typeof mutations;

const successes = {
  recommendation: `... on RecommendationMoved { recommendation { ${recommendationFields} } }`,
  item: `... on ProgrammeChanged { item { ${itemFields} } }`,
  case: '... on CaseMoved { case { version scrutinyState } }',
};

/** Scrutiny as the people of a place do it, over HTTP. */
export class ScrutinyStory {
  constructor(readonly story: Story) {}

  /** The opaque id of the partnership. */
  get partnership(): string {
    const { partnership } = this.story.place;
    return encodeId('Partnership', partnership, partnership);
  }

  async send(key: PersonKey, name: ScrutinyMutation, input: object): Promise<ScrutinyAnswer> {
    const [type, success] = mutations[name];
    const query = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { type: __typename
      ${successes[success]} ${refusals} } }`;
    const { data, body } = await this.story.ask<{ answer?: ScrutinyAnswer }>(key, query, { input });
    if (!data.answer) throw new Error(`${name} by ${key} was not answered: ${body}`);
    return data.answer;
  }

  /** Does something to the story's case, on the version that person sees. */
  async onCase(key: PersonKey, name: ScrutinyMutation, says: object): Promise<ScrutinyAnswer> {
    const { version } = await this.story.seenBy(key);
    return this.send(key, name, { caseId: this.story.caseId, expectedVersion: version, ...says });
  }

  /** Does something to a recommendation, on the version that person sees. */
  async onRecommendation(
    key: PersonKey,
    name: ScrutinyMutation,
    id: string,
    says: object,
  ): Promise<ScrutinyAnswer> {
    const { version } = await this.recommendation(key, id);
    return this.send(key, name, { recommendationId: id, expectedVersion: version, ...says });
  }

  /** A recommendation as someone sees it. @throws when they do not */
  async recommendation(key: PersonKey, id: string): Promise<SeenRecommendation> {
    const query = `query ($id: ID!) { recommendation(id: $id) { ${recommendationFields} } }`;
    const { data, body } = await this.story.ask<{ recommendation: SeenRecommendation | null }>(key, query, {
      id,
    });
    if (!data.recommendation) throw new Error(`${key} does not see the recommendation: ${body}`);
    return data.recommendation;
  }

  /** The newest recommendation of the story's case. */
  async ofCase(key: PersonKey): Promise<SeenRecommendation> {
    const query = 'query ($id: ID!) { case(id: $id) { recommendations { id } } }';
    const { data } = await this.story.ask<{ case: { recommendations: { id: string }[] } }>(key, query, {
      id: this.story.caseId,
    });
    return this.recommendation(key, data.case.recommendations[0]?.id ?? '');
  }

  async programme(key: PersonKey, removed = false): Promise<SeenItem[]> {
    const query = `query ($removed: Boolean) { workProgramme(removed: $removed) { edges { node { ${itemFields} } } } }`;
    const { data } = await this.story.ask<{ workProgramme: { edges: { node: SeenItem }[] } }>(key, query, {
      removed,
    });
    return data.workProgramme.edges.map(({ node }) => node);
  }

  /** The kinds of what waits for someone, of those about a recommendation. */
  async needsOf(key: PersonKey): Promise<string[]> {
    const query = 'query { needsMe { edges { node { kind subjectId } } } }';
    interface Needs {
      needsMe: { edges: { node: { kind: string; subjectId: string | null } }[] };
    }
    const { data } = await this.story.ask<Needs>(key, query, {});
    return data.needsMe.edges.flatMap(({ node }) => (node.subjectId ? [node.kind] : []));
  }
}

/** What must be answered to a mutation: a refusal by its rule, its state or its fields. */
export async function refused(answer: Promise<{ type: string }>, wanted: object): Promise<void> {
  expect(await answer).toMatchObject(wanted);
}

import { targetQuestionCodes } from '#domain/target/target-questions';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import type { Story } from '../support/story.ts';

/** A proposal as the specs look at it over the API. */
export interface SeenProposal {
  id: string;
  version: number;
  state: string;
  waitingFor: string;
  value: number;
  round: number;
  flags: { code: string; words: string; reason: string | null }[];
  acts: { name: string; available: boolean; rule: string | null }[];
  history: { event: string; label: string; who: string; detail: string | null }[];
}

const fields = `id version state waitingFor value round flags { code words reason }
  acts { name available rule } history { event label who detail }`;

/** What any mutation of proposals answers. */
export interface TargetAnswer {
  type: string;
  rule?: string;
  state?: string;
  available?: string[];
  version?: number;
  fields?: { field: string; message: string }[];
  proposal?: SeenProposal;
}

const inputs = {
  proposeTarget: 'ProposeTargetInput',
  decideTarget: 'DecideTargetInput',
  reviseTarget: 'ReviseTargetInput',
  withdrawTarget: 'WithdrawTargetInput',
} as const;

type TargetMutation = keyof typeof inputs;

/** Whole terms for the months from April to September of a year. */
export const wholeTerms = (year: number, value: number) => ({
  starts: `${year}-04-01`,
  ends: `${year}-09-30`,
  value,
  toleranceBelow: 2,
  toleranceAbove: 2,
  basis: 'The better half of like places.',
  rationale: 'Two more wards send people home at weekends.',
  checklist: targetQuestionCodes.map((code) => ({ code, yes: true, words: 'Yes, by the plan.' })),
});

/** Targets as the people of a place propose them and decide, over HTTP. */
export class TargetStory {
  constructor(readonly story: Story) {}

  /** The opaque id of the shared indicator. */
  get indicatorId(): string {
    const { partnership, indicators } = this.story.place;
    return encodeId('Indicator', partnership, indicators.home);
  }

  async send(key: PersonKey, mutation: TargetMutation, input: object): Promise<TargetAnswer> {
    const query = `mutation ($input: ${inputs[mutation]}!) { answer: ${mutation}(input: $input) { type: __typename
      ... on TargetProposalMoved { proposal { ${fields} } } ... on NotPermitted { rule }
      ... on NotAvailableNow { state available } ... on ChangedMeanwhile { version }
      ... on Invalid { fields { field message } } } }`;
    const { data, body } = await this.story.ask<{ answer?: TargetAnswer }>(key, query, { input });
    if (!data.answer) throw new Error(`${mutation} by ${key} was not answered: ${body}`);
    return data.answer;
  }

  propose(key: PersonKey, terms: object, indicatorId = this.indicatorId): Promise<TargetAnswer> {
    return this.send(key, 'proposeTarget', { indicatorId, terms });
  }

  /** An act on a proposal, on the version it has now. */
  async act(
    key: PersonKey,
    mutation: Exclude<TargetMutation, 'proposeTarget'>,
    proposalId: string,
    says: object,
  ): Promise<TargetAnswer> {
    const { version } = await this.seen('scrutiny', proposalId);
    return this.send(key, mutation, { proposalId, expectedVersion: version, ...says });
  }

  async seen(key: PersonKey, id: string): Promise<SeenProposal> {
    const query = `query ($id: ID!) { targetProposal(id: $id) { ${fields} } }`;
    const { data, body } = await this.story.ask<{ targetProposal: SeenProposal | null }>(key, query, { id });
    if (!data.targetProposal) throw new Error(`${key} does not see the proposal: ${body}`);
    return data.targetProposal;
  }

  /** The proposals of the indicator, and which of them wait for this person. */
  async listed(key: PersonKey, filter: object = {}): Promise<string[]> {
    const query = `query ($filter: TargetProposalFilter) {
      targetProposals(filter: $filter) { edges { node { id } } } }`;
    const { data } = await this.story.ask<{ targetProposals: { edges: { node: { id: string } }[] } }>(
      key,
      query,
      { filter },
    );
    return data.targetProposals.edges.map(({ node }) => node.id);
  }

  /** The kinds of what waits for this person over targets. */
  async needsOf(key: PersonKey): Promise<string[]> {
    const query = `{ needsMe { edges { node { kind } } } }`;
    const { data } = await this.story.ask<{ needsMe: { edges: { node: { kind: string } }[] } }>(
      key,
      query,
      {},
    );
    return data.needsMe.edges.map(({ node }) => node.kind).filter((kind) => kind.endsWith('Target'));
  }

  /** The targets of the indicator that start on or after a day, earliest first. */
  async targetsFrom(day: string): Promise<{ starts: string; value: number; toleranceBelow: number }[]> {
    const query = `query ($id: ID!) { indicator(id: $id) { targets { starts value toleranceBelow } } }`;
    const { data } = await this.story.ask<{
      indicator: { targets: { starts: string; value: number; toleranceBelow: number }[] };
    }>('scrutiny', query, { id: this.indicatorId });
    return data.indicator.targets
      .filter(({ starts }) => starts >= day)
      .toSorted((a, b) => a.starts.localeCompare(b.starts));
  }
}

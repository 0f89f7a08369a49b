import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import type { Answer } from '../support/graphql.ts';
import type { Story } from '../support/story.ts';

/** What an act on an agreement answers, as the specs look at it. */
export interface SharingAnswer {
  type: 'SharingMoved' | 'NotAvailableNow' | 'NotPermitted' | 'ChangedMeanwhile' | 'Invalid' | 'NotFound';
  message?: string;
  rule?: string;
  state?: string;
  version?: number;
  fields?: { field: string; message: string }[];
  agreement?: SeenAgreement;
}

/** An agreement as somebody sees it. */
export interface SeenAgreement {
  id: string;
  version: number;
  state: string;
  waitingFor: string;
  dueInWorkingDays: number | null;
  sharedMeasureId: string | null;
  indicatorWanted: boolean;
  mayChangeTerms: boolean;
  closingReason: string | null;
  acts: { name: string; available: boolean; rule: string | null }[];
  history: { label: string; who: string; fromLabel: string; toLabel: string; detail: string | null }[];
}

/** A shared measure as somebody sees it. */
export interface SeenMeasure {
  title: string;
  level: string;
  value: number | null;
  ragWord: string;
  series: { values: (number | null)[]; numerators: (number | null)[] };
  commentary: { periodLabel: string; text: string }[];
}

const seen = `id version state waitingFor dueInWorkingDays sharedMeasureId indicatorWanted mayChangeTerms closingReason
  acts { name available rule } history { label who fromLabel toLabel detail }`;

const answered = `{ type: __typename
  ... on SharingMoved { agreement { ${seen} } }
  ... on NotPermitted { message rule } ... on Invalid { message fields { field message } }
  ... on NotAvailableNow { message state } ... on ChangedMeanwhile { message version } ... on NotFound { message } }`;

const inputs = {
  proposeSharing: 'ProposeSharingInput',
  agreeSharing: 'AgreeSharingInput',
  refuseSharing: 'SharingReasonInput',
  withdrawSharing: 'SharingReasonInput',
  endSharing: 'SharingReasonInput',
} as const;

/** A mutation about sharing. */
export type SharingMutation = keyof typeof inputs;

/** The agreement that an act moved. @throws when it was refused */
export function agreementOf({ type, agreement, ...rest }: SharingAnswer) {
  if (type !== 'SharingMoved' || !agreement) throw new Error(`${type}: ${JSON.stringify(rest)}`);
  return agreement;
}

/** Sharing agreements as the people of a place live them, over HTTP. */
export class SharingStory {
  constructor(readonly story: Story) {}

  get partnershipId(): string {
    const { partnership } = this.story.place;
    return encodeId('Partnership', partnership, partnership);
  }

  async send(key: PersonKey, act: SharingMutation, input: object): Promise<SharingAnswer> {
    const query = `mutation ($input: ${inputs[act]}!) { answer: ${act}(input: $input) ${answered} }`;
    const { data, body } = await this.story.ask<{ answer?: SharingAnswer }>(key, query, { input });
    if (!data.answer) throw new Error(`${act} by ${key} was not answered: ${body}`);
    return data.answer;
  }

  /** Proposes on these terms, or summary from 10 March to the end of 2026. */
  propose(key: PersonKey, measure: object, terms: object = {}): Promise<SharingAnswer> {
    const usual = { level: 'summary', starts: '2026-03-10', ends: '2026-12-31', reason: 'To plan together.' };
    return this.send(key, 'proposeSharing', {
      partnershipId: this.partnershipId,
      ...measure,
      ...usual,
      ...terms,
    });
  }

  /** Does something on the version that this person sees. */
  async act(
    key: PersonKey,
    act: SharingMutation,
    agreementId: string,
    says: object = {},
  ): Promise<SharingAnswer> {
    const expectedVersion = (await this.seenBy(key, agreementId))?.version ?? 1;
    return this.send(key, act, { agreementId, expectedVersion, ...says });
  }

  async seenBy(key: PersonKey, id: string): Promise<SeenAgreement | null> {
    const query = `query ($id: ID!) { sharingAgreement(id: $id) { ${seen} } }`;
    return (await this.story.ask<{ sharingAgreement: SeenAgreement | null }>(key, query, { id })).data
      .sharingAgreement;
  }

  /** The whole answer for a shared measure, so that every byte of two of them can be compared. */
  measure(key: PersonKey, id: string): Promise<Answer<{ sharedMeasure: SeenMeasure | null }>> {
    const query = `query ($id: ID!) { sharedMeasure(id: $id) {
      title level value ragWord series commentary { periodLabel text } } }`;
    return this.story.ask(key, query, { id });
  }

  /** Titles of all that is shared with the partnerships of this person. */
  async titles(key: PersonKey): Promise<string[]> {
    const query = '{ sharedMeasures { edges { node { title } } } }';
    const { data } = await this.story.ask<{ sharedMeasures: { edges: { node: { title: string } }[] } }>(
      key,
      query,
      {},
    );
    return data.sharedMeasures.edges.map(({ node }) => node.title);
  }

  /** What waits for this person on account of sharing. */
  async needs(key: PersonKey): Promise<{ title: string; subjectId: string }[]> {
    const query = '{ needsMe { edges { node { kind title subjectId } } } }';
    const { data } = await this.story.ask<{
      needsMe: { edges: { node: { kind: string; title: string; subjectId: string } }[] };
    }>(key, query, {});
    return data.needsMe.edges
      .map(({ node }) => node)
      .filter(({ kind }) => kind === 'answerSharing')
      .map(({ title, subjectId }) => ({ title, subjectId }));
  }
}

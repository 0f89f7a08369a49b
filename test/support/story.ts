import { encodeId } from '#read-models/global-id';
import type { SmallPlace } from '#testing/small-place';
import { placePassword } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import { caseFields, documentOf } from './case.document.ts';
import type { CaseAct, CaseAnswer, SeenCase } from './case.document.ts';
import { ask, signIn } from './graphql.ts';
import type { Answer } from './graphql.ts';

/** What a story happens in: an API that answers, a time that moves, and something that delivers what is due. */
export interface Surroundings {
  place: SmallPlace;
  /** Address of the API's GraphQL endpoint. */
  apiUrl(): string;
  setTime(instant: string): void;
  /** Waits until everything due at the present time has been delivered. */
  deliver(): Promise<void>;
}

/** A figure one organisation reports for a month. */
export interface Report {
  indicator: keyof SmallPlace['indicators']['own'];
  officer: PersonKey;
  lead: PersonKey;
  /** First day of the month. */
  periodStart: string;
  numerator: number;
  denominator: number;
}

const returnAnswer = (success: string): string => `{ type: __typename
  ... on ${success} { item { state value } }
  ... on NotPermitted { message rule } ... on Invalid { message fields { field message } }
  ... on NotFound { message } }`;

export interface ReturnAnswer {
  type: 'ReturnSaved' | 'ReturnSigned' | 'NotPermitted' | 'Invalid' | 'NotFound';
  rule?: string;
  fields?: { field: string; message: string }[];
  item?: { state: string; value: number };
  casesOpened?: { id: string }[];
}

/** One improvement case as the people of a place live it, each signed in by e-mail and password, over HTTP. */
export class Story {
  /** The opaque id of the case, once it has opened. */
  caseId = '';
  /** How many commands the API has said were done on the case. */
  acknowledged: { act: CaseAct; version: number }[] = [];
  private tokens = new Map<PersonKey, string>();

  constructor(readonly around: Surroundings) {}

  get place(): SmallPlace {
    return this.around.place;
  }

  /** Moves the time on; sessions do not last that long, so everyone signs in anew. */
  moveTo(instant: string): void {
    this.around.setTime(instant);
    this.tokens.clear();
  }

  async tokenOf(key: PersonKey): Promise<string> {
    const known = this.tokens.get(key);
    if (known) return known;
    const token = await signIn(this.around.apiUrl(), this.place.people[key].email, placePassword);
    this.tokens.set(key, token);
    return token;
  }

  async ask<T>(key: PersonKey, query: string, variables: Record<string, unknown>): Promise<Answer<T>> {
    return ask<T>(this.around.apiUrl(), { query, variables, token: await this.tokenOf(key) });
  }

  /** The case as this person sees it. @throws when they do not */
  async seenBy(key: PersonKey): Promise<SeenCase> {
    const query = `query ($id: ID!) { case(id: $id) { ${caseFields} } }`;
    const { data, body } = await this.ask<{ case: SeenCase | null }>(key, query, { id: this.caseId });
    if (!data.case) throw new Error(`${key} does not see the case: ${body}`);
    return data.case;
  }

  /** Does something to the case as this person, on the version given, or else the one they see. */
  async act(
    key: PersonKey,
    act: CaseAct,
    says: object,
    more: { expectedVersion?: number; idempotencyKey?: string } = {},
  ): Promise<CaseAnswer> {
    const expectedVersion = more.expectedVersion ?? (await this.seenBy(key)).version;
    const input = { caseId: this.caseId, ...says, ...more, expectedVersion };
    const { data, body } = await this.ask<{ answer?: CaseAnswer }>(key, documentOf(act), { input });
    if (!data.answer) throw new Error(`${act} by ${key} was not answered: ${body}`);
    if (data.answer.type === 'CaseMoved') {
      this.acknowledged.push({ act, version: data.answer.case.version });
    }
    return data.answer;
  }

  async saveReturn(key: PersonKey, { indicator, periodStart, numerator, denominator }: Report) {
    const input = { indicatorId: this.ownIndicator(indicator), periodStart, numerator, denominator };
    const query = `mutation ($input: SaveReturnInput!) {
      answer: saveReturn(input: $input) ${returnAnswer('ReturnSaved')} }`;
    return (await this.ask<{ answer: ReturnAnswer }>(key, query, { input })).data.answer;
  }

  async signReturn(key: PersonKey, { indicator, periodStart }: Pick<Report, 'indicator' | 'periodStart'>) {
    const input = { indicatorId: this.ownIndicator(indicator), periodStart };
    const answer = returnAnswer('ReturnSigned').replace('item {', 'casesOpened { id } item {');
    const query = `mutation ($input: SignReturnInput!) { answer: signReturn(input: $input) ${answer} }`;
    return (await this.ask<{ answer: ReturnAnswer }>(key, query, { input })).data.answer;
  }

  /** Saves and signs a figure, as a month's routine. @returns the cases it opened @throws when refused */
  async report(report: Report): Promise<string[]> {
    for (const answer of [
      await this.saveReturn(report.officer, report),
      await this.signReturn(report.lead, report),
    ]) {
      if (answer?.type === 'ReturnSigned') return (answer.casesOpened ?? []).map(({ id }) => id);
      if (answer?.type !== 'ReturnSaved') throw new Error(`Not reported: ${JSON.stringify(answer)}`);
    }
    return [];
  }

  /** The opaque id of an organisation's own indicator. */
  ownIndicator(name: Report['indicator']): string {
    const { own } = this.place.indicators;
    const { council, health, police } = this.place.organisations;
    const tenant = { councilHome: council, healthHome: health, policeCalls: police }[name];
    return encodeId('Indicator', tenant, own[name]);
  }

  /** The opaque id of an organisation of the place. */
  organisation(body: keyof SmallPlace['organisations']): string {
    const tenant = this.place.organisations[body];
    return encodeId('Organisation', tenant, tenant);
  }

  /** The opaque id of a budget heading of the place. */
  heading(body: keyof SmallPlace['headings']): string {
    return encodeId('BudgetHeading', this.place.organisations[body], this.place.headings[body]);
  }
}

import { addDays, londonDateOf, type LocalDate } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import type { SmallPlace } from '#testing/small-place';
import type { PersonKey } from '#testing/small-place/people';
import type { Asking } from '../improvement/asking.ts';
import { returnDocument } from '../reporting/returns.document.ts';
import type { ReturnAct, ReturnAnswer } from '../reporting/returns.document.ts';
import type { Product } from '../support/product.ts';
import type { Visitor } from '../support/visitor.ts';
import { peopleFields } from './people-answer.ts';
import type { PeopleAnswer } from './people-answer.ts';

/** A delegation as the API tells it. */
interface Told {
  id: string;
  roleName: string;
  fromName: string;
  toName: string;
  standing: string;
  acts: { available: boolean; whyNot: string | null }[];
}

interface Delegations {
  given: Told[];
  received: Told[];
  everybodys: Told[];
  notices: { delegationId: string; text: string }[];
  offers: { appointmentId: string; label: string; acts: { available: boolean; rule: string | null }[] }[];
}

const told = `id roleName fromName toName standing acts { available whyNot }`;
const fields = `given { ${told} } received { ${told} } everybodys { ${told} } notices { delegationId text }
  offers { appointmentId label acts { available rule } }`;

/** A product that runs, with somebody at its pages. */
export interface Setting extends Asking {
  product: Product;
  visitor: Visitor;
  /** The council, by its opaque id. */
  council: string;
}

/** People of a place who stand in for each other, over HTTP. */
export class StandingIn {
  readonly as: Asking['as'];
  readonly api: Asking['api'];
  readonly product: Product;
  readonly visitor: Visitor;
  readonly place: SmallPlace;
  readonly today: LocalDate;
  readonly days: { starts: LocalDate; ends: LocalDate };

  constructor(private readonly setting: Setting) {
    const { product, visitor, as, api } = setting;
    const [place] = product.places;
    if (!place) throw new Error('There is a place.');
    this.product = product;
    this.visitor = visitor;
    this.place = place;
    this.as = as;
    this.api = api;
    this.today = londonDateOf(product.clock.now());
    this.days = { starts: this.today, ends: addDays(this.today, 10) };
  }

  nameOf(key: PersonKey): string {
    return this.place.people[key].name;
  }

  /** Who is who in the council. */
  people(token: string): Promise<PeopleAnswer | null> {
    const query = `query ($id: ID!) { answer: people(ownerId: $id) { ${peopleFields} } }`;
    return this.api<PeopleAnswer | null>(token, query, { id: this.setting.council });
  }

  read(token: string): Promise<Delegations> {
    return this.api<Delegations>(token, `{ answer: delegations { ${fields} } }`, {});
  }

  personId(key: PersonKey): string {
    const { council } = this.place.organisations;
    return encodeId('Person', council, this.place.people[key].id);
  }

  /** The first appointment of somebody that their roles in words begin with. */
  async appointmentOf(key: PersonKey, role: string): Promise<string> {
    const { offers } = await this.read(await this.as(key));
    const found = offers.find(({ label }) => label.startsWith(role));
    if (!found) throw new Error(`${key} holds no ${role}`);
    return found.appointmentId;
  }

  /** Delegates a role as its holder. */
  async give(from: PersonKey, role: string, to: PersonKey, days: { starts: string; ends: string }) {
    const appointmentId = await this.appointmentOf(from, role);
    const input = { appointmentId, personId: this.personId(to), ...days, reason: 'On leave.' };
    return this.ask(await this.as(from), 'delegateRole', input);
  }

  ask(token: string, mutation: 'delegateRole' | 'endDelegation', input: object) {
    const type = mutation === 'delegateRole' ? 'DelegateRoleInput' : 'EndDelegationInput';
    return this.api<Record<string, unknown>>(
      token,
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { type: __typename
         ... on DelegationsChanged { delegations { ${fields} } } ... on NotPermitted { rule message }
         ... on Invalid { fields { field message } } ... on NotFound { message } } }`,
      { input },
    );
  }

  /** Chooses to stand in for somebody by what they delegated last. */
  async standIn(key: PersonKey, from: PersonKey): Promise<Record<string, unknown>> {
    const token = await this.as(key);
    const { received } = await this.read(token);
    const given = received.find(({ fromName }) => fromName === this.place.people[from].name);
    return this.choose(token, given?.id ?? '');
  }

  choose(token: string, delegationId: string): Promise<Record<string, unknown>> {
    return this.api(
      token,
      `mutation ($id: ID!) { answer: standIn(delegationId: $id) { type: __typename
         ... on ActingFor { viewer { name standsInFor { name over } appointments { roleName } } } ... on NotPermitted { rule } } }`,
      { id: delegationId },
    );
  }

  async asThemselves(key: PersonKey): Promise<void> {
    const { council } = this.place.organisations;
    await this.api(
      await this.as(key),
      `mutation ($id: ID!) { answer: actFor(organisationId: $id) { __typename } }`,
      { id: encodeId('Organisation', council, council) },
    );
  }

  /** Something done to the return of a period of the council's own measure, in whatever capacity they act now. */
  async figure(
    key: PersonKey,
    act: ReturnAct,
    periodStart: string,
    more: object = {},
  ): Promise<ReturnAnswer> {
    const indicatorId = this.product.story().ownIndicator('councilHome');
    const input = { indicatorId, periodStart, ...more };
    return this.api<ReturnAnswer>(await this.as(key), returnDocument(act), { input });
  }

  /** What became of the return, with who did it. */
  async historyOf(key: PersonKey, periodStart: string): Promise<{ label: string; who: string }[]> {
    const indicatorId = this.product.story().ownIndicator('councilHome');
    return this.api(
      await this.as(key),
      `query ($id: ID!, $start: Date!) {
         answer: returnHistory(indicatorId: $id, periodStart: $start) { label who } }`,
      { id: indicatorId, start: periodStart },
    );
  }
}

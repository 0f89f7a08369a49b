import { personOfActor } from '#application/improvement/case-papers';
import { saveCase } from '#application/improvement/save-case';
import { startCase } from '#application/improvement/start-case';
import type { Backend } from '#database/backend';
import type { CaseContext } from '#domain/improvement/case-context';
import type { CaseSignal, FigurePoint } from '#domain/improvement/case-documents';
import type { CaseEvent, PersonEventType } from '#domain/improvement/case-events';
import { periodLabel } from '#kernel/period-label';
import { nextPeriod, periodStarting } from '#kernel/period';
import type { Role } from '#permissions/role';
import { encodeId } from '#read-models/global-id';
import type { SmallPlace } from '#testing/small-place';
import { ask } from '../support/graphql.ts';
import { caseActsOverHttp } from './case.acts.ts';
import type { RoleHolder } from './role-holders.ts';

/** A case as it stands: what a client would know of it, and its papers. */
export interface MadeCase {
  id: string;
  version: number;
  state: string;
  context: CaseContext;
}

/** What an act was answered: the type of the answer, and what it says of itself. */
export interface Answer {
  type: string;
  rule?: string;
  fields?: { field: string; message: string }[];
  message?: string;
  case?: { version: number; state: string };
}

export interface MakerParts {
  backend: Backend;
  place: SmallPlace;
  apiUrl: string;
  holders: Readonly<Record<Role, RoleHolder>>;
  /** Indicators that no case has been opened on; each case takes one. */
  indicators: string[];
}

const answerFields = `{ type: __typename ... on CaseMoved { case { version state } } ... on NotPermitted { rule message }
  ... on NotAvailableNow { message } ... on ChangedMeanwhile { message } ... on NoFreePlace { message }
  ... on Invalid { message fields { field message } } ... on NotFound { message } }`;

/** The API takes at most fifteen aliases. */
const inOneRequest = 12;

const signal: CaseSignal = {
  kind: 'opened',
  class: 'bad',
  rule: null,
  ruleWords: 'Opened by hand.',
  criteriaVersion: null,
  adoptedBy: null,
  periodStart: null,
  periodLabel: null,
  value: 80,
  target: 85,
  variation: 'concern',
  assurance: 'hitOrMiss',
  text: 'Callers complain of the wait at noon.',
};

/** Monthly figures from January 2025 on: fourteen that vary a little, and what came after. */
export function figuresWith(after: readonly number[]): FigurePoint[] {
  let period = periodStarting('monthly', 2025, 1);
  return [88, 89, 87, 88, 90, 88, 87, 89, 88, 86, 88, 89, 90, 88, ...after].map((value) => {
    const { start, end } = period;
    const point = { periodStart: start, periodEnd: end, periodLabel: periodLabel(period), value };
    period = nextPeriod(period);
    return point;
  });
}

/** Makes improvement cases and acts on them over HTTP; what only the system tells a case, it tells in this process. */
export class CaseMaker {
  readonly parts: MakerParts;

  constructor(parts: MakerParts) {
    this.parts = parts;
  }

  /** A new case in triage, on an indicator of its own. */
  async open(change: Partial<CaseSignal> = {}): Promise<MadeCase> {
    const { backend, place, holders, indicators } = this.parts;
    const { deps } = backend;
    const by = holders.performance_manager.actor;
    const indicatorId = indicators.pop();
    if (indicatorId === undefined) throw new Error('Give the maker more indicators.');
    const { id } = await deps.transactions.run(by.tenantIds, async (tx) => {
      const indicator = await tx.indicators.find(place.partnership, indicatorId);
      if (!indicator) throw new Error('The indicator is there.');
      return startCase(deps, tx, {
        indicator,
        signal: { ...signal, ...change },
        figures: figuresWith([]),
        openedBy: personOfActor(by),
        by,
        now: deps.clock.now(),
      });
    });
    return this.read(id);
  }

  /** The case as it now stands. */
  async read(id: string): Promise<MadeCase> {
    const { backend, place } = this.parts;
    const key = { tenantId: place.partnership, id };
    const instance = await backend.deps.transactions.run([place.partnership], ({ sql }) =>
      backend.deps.host.load(sql, key),
    );
    if (!instance) throw new Error('The case is there.');
    const context = instance.context as unknown as CaseContext;
    return { id, version: instance.version, state: instance.state, context };
  }

  /** Sends one event by a role's holder over HTTP, with content that is whole unless changed. */
  async try(made: MadeCase, type: PersonEventType, token: string, change: object = {}): Promise<Answer> {
    const { place, apiUrl } = this.parts;
    const { mutation, input, says } = caseActsOverHttp[type];
    const caseId = encodeId('ImprovementCase', place.partnership, made.id);
    const variables = {
      input: { caseId, expectedVersion: made.version, ...says(made.context, place), ...change },
    };
    const query = `mutation ($input: ${input}!) { answer: ${mutation}(input: $input) ${answerFields} }`;
    const { data, body } = await ask<{ answer?: Answer }>(apiUrl, { query, variables, token });
    if (!data.answer) throw new Error(`${type} was not answered: ${body}`);
    return data.answer;
  }

  /**
   * Sends many events by one person that are all to be refused, a few in each request, and tells what each was
   * answered. Those of a request are carried out one after another, each in a transaction of its own.
   */
  async tryMany(
    made: MadeCase,
    types: readonly PersonEventType[],
    token: string,
  ): Promise<Map<PersonEventType, string>> {
    const { place, apiUrl } = this.parts;
    const caseId = encodeId('ImprovementCase', place.partnership, made.id);
    const answers = new Map<PersonEventType, string>();
    for (let from = 0; from < types.length; from += inOneRequest) {
      const some = types.slice(from, from + inOneRequest);
      const inputs = some.map((type) => `$${type}: ${caseActsOverHttp[type].input}!`).join(' ');
      const acts = some.map(
        (type) => `${type}: ${caseActsOverHttp[type].mutation}(input: $${type}) { __typename }`,
      );
      const variables = Object.fromEntries(
        some.map((type) => {
          const says = caseActsOverHttp[type].says(made.context, place);
          return [type, { caseId, expectedVersion: made.version, ...says }];
        }),
      );
      const query = `mutation (${inputs}) { ${acts.join(' ')} }`;
      const { data, body } = await ask<Record<string, { __typename: string } | null>>(apiUrl, {
        query,
        variables,
        token,
      });
      for (const type of some) {
        const answer = data[type]?.__typename;
        if (!answer) throw new Error(`${type} was not answered: ${body}`);
        answers.set(type, answer);
      }
    }
    return answers;
  }

  /** The same, which must succeed. */
  async send(made: MadeCase, type: PersonEventType, role: Role, change: object = {}): Promise<MadeCase> {
    const answer = await this.try(made, type, this.parts.holders[role].token, change);
    if (answer.type !== 'CaseMoved') throw new Error(`${type} by ${role}: ${JSON.stringify(answer)}`);
    return this.read(made.id);
  }

  /** What the system tells a case: figures signed, an indicator retired. */
  async tell(made: MadeCase, says: { type: string; [fact: string]: unknown }): Promise<MadeCase> {
    const { backend, place, holders } = this.parts;
    const { deps } = backend;
    const now = deps.clock.now();
    const by = personOfActor(holders.partner_lead.actor);
    const event = { by, at: now.toISOString(), ...says } as unknown as CaseEvent;
    await deps.transactions.run([place.partnership], async (tx) => {
      const key = { tenantId: place.partnership, id: made.id };
      const calendar = { nation: 'england-and-wales' };
      const outcome = await deps.host.send(tx.sql, { ...key, event, at: now, actor: { ...by }, calendar });
      if (outcome.kind !== 'moved') throw new Error(`${says.type}: ${outcome.kind}`);
      await saveCase(deps, tx, outcome.instance, now);
    });
    return this.read(made.id);
  }
}

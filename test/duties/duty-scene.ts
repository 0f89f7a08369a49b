import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { CaseCommandEvent } from '#application/improvement/case-command';
import { londonDateOf } from '#kernel/local-date';
import type { PersonEventType } from '#domain/improvement/case-events';
import { encodeId } from '#read-models/global-id';
import { look } from '#testing/look';
import { actorOf, bodyName, installerOf, must } from '#testing/small-place/company';
import { callsAnswered, portfolio } from '#testing/small-place/measures';
import { placePassword } from '#testing/small-place/people';
import type { PersonKey, PlacePerson, Post } from '#testing/small-place/people';
import type { MadeCase } from '../paths/case-maker.ts';
import { caseActsOverHttp } from '../paths/case.acts.ts';
import { MatrixScene } from '../paths/matrix-scene.ts';
import { MoneyPlace } from '../resource/money-place.ts';
import type { Barred, BarredAct, Human } from './duty.ts';

/** A process instance as it stands, with the measure it is about where one was made for it. */
export interface Standing {
  tenantId: string;
  id: string;
  version: number;
  state: string;
  indicatorId?: string;
}

/** A place with a holder of every role, where more people can be appointed and things made for them to be barred from. */
export class DutyScene {
  private made = 0;

  private constructor(
    readonly scene: MatrixScene,
    readonly money: MoneyPlace,
  ) {}

  static async start(): Promise<DutyScene> {
    const scene = await MatrixScene.start(1);
    const { product, place } = scene;
    const money = await MoneyPlace.open(product.database, place, product.clock);
    const { useCases } = scene.backend;
    const tenantId = place.partnership;
    const values = [
      {
        key: 'reviewerRoles',
        value: 'portfolio_holder,scrutiny_officer,scrutiny_member,performance_manager',
      },
    ];
    const administrator = await actorOf(scene.backend, place.people.administrator);
    await must('policy', useCases.setPolicy(administrator, { tenantId, expectedVersion: 0, values }));
    return new DutyScene(scene, money);
  }

  async stop(): Promise<void> {
    await this.money.close();
    await this.scene.stop();
  }

  get place() {
    return this.scene.place;
  }
  get useCases() {
    return this.scene.backend.useCases;
  }
  get holders() {
    return this.scene.maker.parts.holders;
  }
  as(key: PersonKey) {
    return actorOf(this.scene.backend, this.place.people[key]);
  }

  /** Somebody new of the council with these posts. */
  async human(posts: readonly Post[]): Promise<Human> {
    const { backend, place } = this.scene;
    this.made += 1;
    const email = `human-${this.made}@council.example.org`;
    const [name, jobTitle] = [`Human ${this.made}`, 'Of several roles'];
    const registered = installerOf(backend).registerPerson({
      email,
      name,
      jobTitle,
      password: placePassword,
    });
    const { personId: id } = await must('register', registered);
    const { appoint } = createPlaceUseCases(backend.deps);
    const by = await this.as('administrator');
    for (const { in: where, role } of posts) {
      const organisationId = place.organisations.council;
      await must(
        `appoint a ${role}`,
        appoint(by, {
          tenantId: where === 'partnership' ? place.partnership : organisationId,
          person: { id, name, jobTitle },
          role,
          organisationId,
          portfolio: role === 'portfolio_holder' ? portfolio : null,
          starts: londonDateOf(backend.deps.clock.now()),
        }),
      );
    }
    const person: PlacePerson = { id, email, name, jobTitle, body: 'council' };
    const token = await backend.sessions.issueToken(email);
    if (!token) throw new Error(`${name} has no post`);
    return { person, token, actor: await actorOf(backend, person) };
  }

  /** A new measure of the partnership, or of the council itself, owned and deputised by these. @returns its own id */
  async measure(owner: PlacePerson, deputy: PlacePerson | null, shared = true): Promise<string> {
    const { place, backend } = this.scene;
    this.made += 1;
    const council = { id: place.organisations.council, name: bodyName(place.name, 'council') };
    const answerable = { owner, ownerOrganisation: council, deputy, portfolioOrganisationId: council.id };
    const indicator = { ...callsAnswered(place.name, answerable, shared), code: `DUTY-${this.made}` };
    const { defineIndicators } = createPlaceUseCases(backend.deps);
    const command = { tenantId: shared ? place.partnership : council.id, indicators: [indicator] };
    const { ids } = await must('measure', defineIndicators(await this.as('manager'), command));
    return ids[indicator.code] ?? '';
  }

  /** A case in triage on a measure of its own. */
  async open(owner: PlacePerson, deputy: PlacePerson | null): Promise<MadeCase> {
    const { maker } = this.scene;
    maker.parts.indicators.push(await this.measure(owner, deputy));
    return maker.open();
  }

  /** One act on a case over HTTP, which must succeed. @returns the case afterwards */
  async act(
    made: MadeCase,
    type: PersonEventType,
    { token }: { token: string },
    change: object = {},
  ): Promise<MadeCase> {
    const { maker } = this.scene;
    const answer = await maker.try(made, type, token, change);
    if (answer.type !== 'CaseMoved') throw new Error(`${type}: ${JSON.stringify(answer)}`);
    return maker.read(made.id);
  }

  /** Acts on a case as it stands, that somebody is barred from. */
  barredFromCase(made: MadeCase, types: readonly PersonEventType[]): Barred {
    const { place } = this;
    const tenantId = place.partnership;
    const acts = types.map((type): BarredAct => {
      const { mutation, input, says } = caseActsOverHttp[type];
      const said = says(made.context, place);
      const seen = { caseId: made.id, expectedVersion: made.version };
      const event = { type, ...said } as unknown as CaseCommandEvent;
      return {
        action: type,
        logged: type,
        about: made.id,
        http: {
          mutation,
          input,
          says: { ...seen, caseId: encodeId('ImprovementCase', tenantId, made.id), ...said },
        },
        command: (actor) => this.useCases.sendCaseEvent(actor, { tenantId, ...seen, event }),
      };
    });
    return { acts, stands: () => this.instance(tenantId, made.id) };
  }

  /** A process instance as it is stored: what moves with every event that is taken. */
  async instance(tenantId: string, id: string) {
    const [found] = await this.see<{ version: number; state: string; last_hash: string }>(
      tenantId,
      'select version, state, last_hash from workflow_instance where tenant_id = $1 and id = $2',
      [tenantId, id],
    );
    if (!found) throw new Error(`There is no instance ${id}`);
    return found;
  }

  async stand(tenantId: string, id: string): Promise<Standing> {
    const { version, state } = await this.instance(tenantId, id);
    return { tenantId, id, version, state };
  }

  see<Row extends object>(tenantId: string, sql: string, values: unknown[]): Promise<Row[]> {
    return look<Row>(this.scene.product.database.apiUrl, [tenantId], sql, values);
  }
}

import type { UseCases } from '#application/use-cases';
import { londonDateOf } from '#kernel/local-date';
import type { Role } from '#permissions/role';
import { appoint } from '#application/place/appoint.use-case';
import type { VirementCommandAct } from '#application/resource/virement-command';
import type { Outcome } from '#application/outcome';
import { defaultCasePolicy } from '#domain/improvement/case-policy';
import type { CaseContext } from '#domain/improvement/case-context';
import { idMaker, openBackend } from '#database/backend';
import type { Backend } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { machines } from '#application/machines';
import { readId } from '#read-models/global-id';
import type { TestDatabase } from '#testing/postgres';
import type { SettableClock } from '#testing/settable-clock';
import type { SmallPlace } from '#testing/small-place';
import { actorOf, must } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import { WorkflowHost } from '#workflow/host/workflow.host';
import { contestedCases } from '../concurrency/contested-cases.ts';

/** One movement asked for, out of one organisation's heading into the other's. */
export interface Ask {
  from: 'council' | 'health';
  amount: number;
  /** Money unless said. */
  unit?: 'GBP' | 'FTE';
}

/** How much a budget holder may decide alone; neither said, it is as the partnership has it. */
interface Limits {
  pence?: number;
  unlimited?: true;
  /** Who approves above it; the leader unless said. */
  approvers?: 'leader' | 'budget_holder';
}

/** A case that waits for its money, with its legs by side. */
export interface AskedCase {
  caseId: string;
  out: string;
  in: string;
}

/** What a heading holds, in pence. */
export interface Position {
  reserved: number;
  movedIn: number;
  movedOut: number;
}

/** A place where cases ask for money: its use cases under the API's role, and a worker that runs when it is told to. */
export class MoneyPlace {
  private constructor(
    readonly backend: Backend,
    readonly place: SmallPlace,
    private readonly clock: SettableClock,
    private readonly worker: Awaited<ReturnType<typeof connect>>,
  ) {}

  static async open(database: TestDatabase, place: SmallPlace, clock: SettableClock): Promise<MoneyPlace> {
    const { apiUrl, signinUrl: signInUrl } = database;
    const backend = await openBackend({ apiUrl, signInUrl, clock, poolSize: 6 });
    return new MoneyPlace(backend, place, clock, await connect(database));
  }

  async close(): Promise<void> {
    await this.worker.destroy();
    await this.backend.close();
  }

  /** Lets the worker do all that is due. @throws when something cannot be delivered */
  async work(): Promise<void> {
    const newId = idMaker(this.clock);
    const host = new WorkflowHost(machines, { newId });
    for (;;) {
      const parts = { source: this.worker, host, clock: this.clock, newId };
      const counts = await deliverWhatIsDue(parts);
      if (counts.failed + counts.parked > 0) throw new Error(`Not delivered: ${JSON.stringify(counts)}`);
      if (counts.delivered + counts.carriedOut + counts.dropped === 0) return;
    }
  }

  /** Brings as many cases as there are lists of asks to the point where consent is awaited; virements not yet opened. */
  async ask(count: number, { from, amount, unit = 'GBP' }: Ask): Promise<AskedCase[]> {
    const { organisations, people, partnership: tenantId } = this.place;
    const to = from === 'council' ? 'health' : 'council';
    const names = { council: 'Help at home', health: 'Community beds' };
    const asked = {
      fromOrganisationId: organisations[from],
      fromHeading: names[from],
      toOrganisationId: organisations[to],
      toHeading: names[to],
      amount,
      unit,
      year: 2026,
    };
    const waiting = await contestedCases(this.backend, this.place, count, [asked]);
    const approver =
      unit === 'GBP' && amount > (defaultCasePolicy.portfolioHolderLimitPence ?? amount)
        ? 'leader'
        : 'portfolioHolder';
    const holder = await actorOf(this.backend, people[approver]);
    const cases: AskedCase[] = [];
    for (const { id, version } of waiting) {
      const caseId = readId(id)?.id ?? '';
      const event = { type: 'approvePlan' as const };
      const command = { tenantId, caseId, expectedVersion: version, event };
      await must('approve', this.useCases.sendCaseEvent(holder, command));
      const legs = (await this.caseOf(caseId)).shift?.legs ?? [];
      const leg = (direction: string) => legs.find((one) => one.direction === direction)?.id ?? '';
      cases.push({ caseId, out: leg('out'), in: leg('in') });
    }
    return cases;
  }

  get useCases(): UseCases {
    return this.backend.useCases;
  }

  async caseOf(caseId: string): Promise<CaseContext & { version: number }> {
    const instance = await this.instance('partnership', caseId);
    return { ...(instance.context as unknown as CaseContext), version: instance.version };
  }

  async instance(body: 'council' | 'health' | 'partnership', id: string) {
    const { organisations, partnership } = this.place;
    const tenantId = body === 'partnership' ? partnership : organisations[body];
    const { deps } = this.backend;
    const found = await deps.transactions.run([tenantId], (tx) => deps.host.load(tx.sql, { tenantId, id }));
    if (!found) throw new Error(`There is no instance ${id} of the ${body}`);
    return found;
  }

  /** Answers on the case, as people do from its page. */
  async consent(key: PersonKey, { caseId }: AskedCase, legId: string, headingId = this.headingOf(key)) {
    const actor = await actorOf(this.backend, this.place.people[key]);
    const { version: expectedVersion } = await this.caseOf(caseId);
    const event = { type: 'consent' as const, legId, headingId };
    const tenantId = this.place.partnership;
    return this.useCases.sendCaseEvent(actor, { tenantId, caseId, expectedVersion, event });
  }

  /** Acts on an organisation's own virement. */
  async act(
    key: PersonKey,
    body: 'council' | 'health',
    virementId: string,
    act: VirementCommandAct,
  ): Promise<Outcome<{ version: number }>> {
    const actor = await actorOf(this.backend, this.place.people[key]);
    const { version: expectedVersion } = await this.instance(body, virementId);
    const tenantId = this.place.organisations[body];
    return this.useCases.actOnVirement(actor, { tenantId, virementId, expectedVersion, act });
  }

  /** Has an organisation's administrator set the limits of its budget holders. */
  async setLimits(body: 'council' | 'health', limits: Limits): Promise<void> {
    const { people, organisations } = this.place;
    const keys = { council: 'administrator', health: 'healthAdministrator' } as const;
    const administrator = await actorOf(this.backend, people[keys[body]]);
    const changes = await this.query(body, `select 1 from audit_entry where stream = 'policy'`);
    const values = [
      { key: 'budgetHolderLimitPence', value: limits.pence === undefined ? null : String(limits.pence) },
      { key: 'budgetHolderUnlimited', value: String(limits.unlimited === true) },
      { key: 'aboveLimitApprovers', value: limits.approvers ?? 'leader' },
    ];
    const tenantId = organisations[body];
    const command = { tenantId, expectedVersion: changes.length, values };
    await must('policy', this.useCases.setPolicy(administrator, command));
  }

  /** Has an organisation's administrator give somebody one more role in it, from today. */
  async appoint(body: 'council' | 'health', key: PersonKey, role: Role): Promise<void> {
    const { people, organisations } = this.place;
    const keys = { council: 'administrator', health: 'healthAdministrator' } as const;
    const administrator = await this.actor(keys[body]);
    const { id, name, jobTitle } = people[key];
    const organisationId = organisations[body];
    const post = { tenantId: organisationId, organisationId, role, portfolio: null };
    const starts = londonDateOf(this.clock.now());
    const appointment = { ...post, person: { id, name, jobTitle }, starts };
    await must('appoints', appoint(this.backend.deps, administrator, appointment));
  }

  /** Somebody of the place, as the use cases know them. */
  actor(key: PersonKey) {
    return actorOf(this.backend, this.place.people[key]);
  }

  headingOf(key: PersonKey): string {
    return this.place.headings[this.place.people[key].body === 'health' ? 'health' : 'council'];
  }

  /** What the two headings hold. */
  async positions(): Promise<Record<'council' | 'health', Position>> {
    const read = async (body: 'council' | 'health'): Promise<Position> => {
      const rows = await this.query<Record<string, string>>(
        body,
        'select reserved, moved_in, moved_out from budget_heading where id = $1',
        [this.place.headings[body]],
      );
      const [row = {}] = rows;
      return {
        reserved: Number(row['reserved']),
        movedIn: Number(row['moved_in']),
        movedOut: Number(row['moved_out']),
      };
    };
    return { council: await read('council'), health: await read('health') };
  }

  /** Runs SQL as the API's role, with one organisation's rows in view. */
  async query<R extends object>(
    body: 'council' | 'health',
    text: string,
    values: unknown[] = [],
  ): Promise<R[]> {
    const tenantId = this.place.organisations[body];
    const { transactions } = this.backend.deps;
    return [...(await transactions.run([tenantId], (tx) => tx.sql.query<R>(text, values)))];
  }
}

function connect({ workerUrl }: TestDatabase) {
  return createDataSource(workerUrl, 2).initialize();
}

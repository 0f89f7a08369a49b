import type { DataSource } from 'typeorm';
import type { Transactions, Tx } from '#application/ports/stores';
import { AboutSqlStore } from './stores/about.store.ts';
import { BreakdownSqlStore } from './stores/breakdown.store.ts';
import { CaseSqlStore } from './stores/case.store.ts';
import { ChainSqlStore } from './stores/chain.store.ts';
import { ChartSqlStore } from './stores/chart.store.ts';
import { CriteriaSqlStore } from './stores/criteria.store.ts';
import { ClosingSqlStore } from './stores/closing.store.ts';
import { DelegationSqlStore } from './stores/delegation.store.ts';
import { DraftSqlStore } from './stores/draft.store.ts';
import { EvidenceSqlStore } from './stores/evidence.store.ts';
import { ForecastSqlStore } from './stores/forecast.store.ts';
import { ImportSqlStore } from './stores/import.store.ts';
import { IndicatorSqlStore } from './stores/indicator.store.ts';
import { MembershipSqlStore } from './stores/membership.store.ts';
import { MeasureSqlStore } from './stores/measure.store.ts';
import { MoneySqlStore } from './stores/money.store.ts';
import { PeopleSqlStore } from './stores/people.store.ts';
import { PeriodReturnSqlStore } from './stores/period-return.store.ts';
import { PlaceSqlStore } from './stores/place.store.ts';
import { PublicationSqlStore } from './stores/publication.store.ts';
import { QualitySqlStore } from './stores/quality.store.ts';
import { AuthoritySqlStore } from './stores/authority.store.ts';
import { PrioritySqlStore } from './stores/priority.store.ts';
import { QuestionSqlStore } from './stores/question.store.ts';
import { ScrutinySqlStore } from './stores/scrutiny.store.ts';
import { RetentionSqlStore } from './stores/retention.store.ts';
import { ReturnSqlStore } from './stores/return.store.ts';
import { SharingSqlStore } from './stores/sharing.store.ts';
import { SuiteSqlStore } from './stores/suite.store.ts';
import { TargetProposalSqlStore } from './stores/target-proposal.store.ts';
import { inTransaction } from './tenant-transaction.ts';
import type { OpenTransaction } from './tenant-transaction.ts';

/** The stores of one open transaction; there is no other way to get one. */
export function storesOf({ manager, sql }: OpenTransaction): Tx {
  return {
    sql,
    place: new PlaceSqlStore(manager),
    people: new PeopleSqlStore(manager),
    memberships: new MembershipSqlStore(manager),
    delegations: new DelegationSqlStore(manager),
    indicators: new IndicatorSqlStore(manager),
    charts: new ChartSqlStore(manager),
    returns: new ReturnSqlStore(manager),
    breakdowns: new BreakdownSqlStore(manager),
    forecasts: new ForecastSqlStore(manager),
    periodReturns: new PeriodReturnSqlStore(manager),
    cases: new CaseSqlStore(manager),
    targets: new TargetProposalSqlStore(manager),
    measures: new MeasureSqlStore(manager),
    criteria: new CriteriaSqlStore(manager),
    chains: new ChainSqlStore(manager),
    quality: new QualitySqlStore(manager),
    suites: new SuiteSqlStore(manager),
    priorities: new PrioritySqlStore(manager),
    money: new MoneySqlStore(manager),
    authority: new AuthoritySqlStore(sql),
    sharing: new SharingSqlStore(manager),
    questions: new QuestionSqlStore(manager),
    imports: new ImportSqlStore(sql),
    closing: new ClosingSqlStore(manager),
    publications: new PublicationSqlStore(manager),
    drafts: new DraftSqlStore(manager),
    scrutiny: new ScrutinySqlStore(manager),
    evidence: new EvidenceSqlStore(sql),
    about: new AboutSqlStore(sql),
    retention: new RetentionSqlStore(sql),
  };
}

/** Transactions over TypeORM, each opened for the tenants that an actor may reach. */
export class TenantTransactions implements Transactions {
  constructor(private readonly source: DataSource) {}

  run<T>(tenantIds: readonly string[], work: (tx: Tx) => Promise<T>): Promise<T> {
    return inTransaction(this.source, (open) => work(storesOf(open)), tenantIds);
  }
}

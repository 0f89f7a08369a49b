import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown, Provider } from '@nestjs/common';
import { PasswordLinks } from '#application/identity/password-links';
import { ProviderSignIn } from '#application/identity/provider-sign-in';
import { SecondFactors } from '#application/identity/second-factors';
import { Sessions } from '#application/identity/sessions';
import { DOOR_USE_CASES, SERIES_SOURCES, USE_CASES } from '#graphql/use-cases.token';
import { BudgetHeadingReader } from '#read-models/budget/budget-heading.reader';
import { CaseReader } from '#read-models/case/case.reader';
import { CasesReader } from '#read-models/cases/cases.reader';
import { PlanGapsReader } from '#read-models/cases/plan-gaps.reader';
import { RegisterReader } from '#read-models/cases/register.reader';
import { BreakdownReader } from '#read-models/breakdown/breakdown.reader';
import { ForecastReader } from '#read-models/forecast/forecast.reader';
import { IndicatorActsReader } from '#read-models/indicator/indicator-acts.reader';
import { AuditTrailReader } from '#read-models/evidence/audit-trail.reader';
import { ImportReader } from '#read-models/imports/import.reader';
import { IndicatorReader } from '#read-models/indicator/indicator.reader';
import { IndicatorThenReader } from '#read-models/indicator/indicator-then.reader';
import { RevisionsReader } from '#read-models/revisions/revisions.reader';
import { ComparisonReader } from '#read-models/comparison/comparison.reader';
import { RebaseReader } from '#read-models/indicator/rebase.reader';
import { OpenDataReader } from '#read-models/publication/open-data.reader';
import { PublicationReader } from '#read-models/publication/publication.reader';
import { TargetOfferReader } from '#read-models/target/target-offer.reader';
import { TargetProposalReader } from '#read-models/target/target-proposal.reader';
import { TargetReader } from '#read-models/indicator/target.reader';
import { NeedsMeReader } from '#read-models/needs-me/needs-me.reader';
import { needsSources } from '#read-models/needs-me/needs-sources';
import { NodeReader } from '#read-models/node.reader';
import { OrganisationReader } from '#read-models/organisations/organisation.reader';
import { PartnershipReader } from '#read-models/partnerships/partnership.reader';
import { PastFlagsReader } from '#read-models/criteria/past-flags.reader';
import { QualityReader } from '#read-models/quality/quality.reader';
import { SetAssessmentReader } from '#read-models/suites/set-assessment.reader';
import { HeadingPrioritiesReader } from '#read-models/priority/heading-priorities.reader';
import { ServedPrioritiesReader } from '#read-models/priority/served-priorities.reader';
import { AuthorityReader } from '#read-models/resource/authority.reader';
import { LedgerReader } from '#read-models/resource/ledger.reader';
import { PriorityReader } from '#read-models/priority/priority.reader';
import { SuiteReader } from '#read-models/suites/suite.reader';
import { ChainReader } from '#read-models/chain/chain.reader';
import { CriteriaReader } from '#read-models/criteria/criteria.reader';
import { SetUpReader } from '#read-models/set-up/set-up.reader';
import { DelegationsReader } from '#read-models/delegations/delegations.reader';
import { MembershipReader } from '#read-models/membership/membership.reader';
import { PeopleReader } from '#read-models/people/people.reader';
import { RetentionReader } from '#read-models/retention/retention.reader';
import { PolicyReader } from '#read-models/policy/policy.reader';
import { ClosingReader } from '#read-models/closing/closing.reader';
import { EarlierAnswersReader } from '#read-models/questions/earlier-answers.reader';
import { ApiTokensReader } from '#read-models/doors/api-tokens.reader';
import { DoorsReader } from '#read-models/doors/doors.reader';
import { DraftReader } from '#read-models/drafts/draft.reader';
import { QuestionBankReader } from '#read-models/questions/question-bank.reader';
import { RecommendationReader } from '#read-models/scrutiny/recommendation.reader';
import { RecommendationsReader } from '#read-models/scrutiny/recommendations.reader';
import { ScrutinyReportReader } from '#read-models/scrutiny/scrutiny-report.reader';
import { WorkProgrammeReader } from '#read-models/scrutiny/work-programme.reader';
import { ReturnsReader } from '#read-models/returns/returns.reader';
import { ScorecardReader } from '#read-models/scorecard/scorecard.reader';
import { VirementReader } from '#read-models/resource/virement.reader';
import { SharingReader } from '#read-models/sharing/sharing.reader';
import { WaitingTimesReader } from '#read-models/cases/waiting-times.reader';
import { ViewerReader } from '#read-models/viewer/viewer.reader';
import type { Composition } from './composition.ts';

/** The name under which the whole composition is given. */
export const COMPOSITION = Symbol('composition');

/** Use cases, sign-in and readers, each one object for the life of the process. */
@Module({})
export class ApplicationModule implements OnApplicationShutdown {
  constructor(@Inject(COMPOSITION) private readonly composition: Composition) {}

  /** The module over a composition that is already connected. */
  static over(composition: Composition): DynamicModule {
    const providers = providersOf(composition);
    return { module: ApplicationModule, global: true, providers, exports: providers };
  }

  /** Ends the connections once the last request is answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.composition.close();
  }
}

function providersOf(composition: Composition): Provider[] {
  const { tenants, clock, useCases, sessions } = composition;
  const organisations = new OrganisationReader(tenants);
  const partnerships = new PartnershipReader(tenants, clock);
  const indicators = new IndicatorReader(tenants, clock);
  const cases = new CaseReader(tenants, clock);
  const headings = new BudgetHeadingReader(tenants);
  const returns = new ReturnsReader(tenants, organisations, clock);
  const sharing = new SharingReader(tenants, clock);
  const recommendations = new RecommendationReader(tenants, clock);
  const virements = new VirementReader(tenants, clock);
  const targetProposals = new TargetProposalReader(tenants, clock);
  const imports = new ImportReader(tenants);
  const priorities = new PriorityReader(tenants, clock);
  const nodes = new NodeReader({
    organisations,
    partnerships,
    indicators,
    cases,
    headings,
    sharing,
    recommendations,
    virements,
    targetProposals,
    imports,
    priorities,
  });
  return [
    { provide: COMPOSITION, useValue: composition },
    { provide: USE_CASES, useValue: useCases },
    { provide: SERIES_SOURCES, useValue: composition.seriesSources },
    { provide: Sessions, useValue: sessions },
    { provide: SecondFactors, useValue: composition.factors },
    { provide: DOOR_USE_CASES, useValue: composition.doorUseCases },
    { provide: ProviderSignIn, useValue: composition.providers },
    { provide: PasswordLinks, useValue: composition.passwordLinks },
    { provide: DoorsReader, useValue: new DoorsReader(composition.doors, clock) },
    { provide: ApiTokensReader, useValue: new ApiTokensReader(composition.tokens, tenants, clock) },
    { provide: NodeReader, useValue: nodes },
    { provide: OrganisationReader, useValue: organisations },
    { provide: PartnershipReader, useValue: partnerships },
    { provide: WaitingTimesReader, useValue: new WaitingTimesReader(tenants, clock) },
    { provide: ViewerReader, useValue: new ViewerReader(tenants) },
    { provide: NeedsMeReader, useValue: new NeedsMeReader(needsSources(tenants, clock), clock) },
    { provide: PastFlagsReader, useValue: new PastFlagsReader(tenants, clock) },
    { provide: QualityReader, useValue: new QualityReader(tenants, clock) },
    { provide: SetAssessmentReader, useValue: new SetAssessmentReader(tenants, clock) },
    { provide: ServedPrioritiesReader, useValue: new ServedPrioritiesReader(tenants, clock) },
    { provide: LedgerReader, useValue: new LedgerReader(tenants) },
    { provide: AuthorityReader, useValue: new AuthorityReader(tenants, clock) },
    { provide: PriorityReader, useValue: priorities },
    { provide: HeadingPrioritiesReader, useValue: new HeadingPrioritiesReader(tenants, clock) },
    { provide: SuiteReader, useValue: new SuiteReader(tenants, clock) },
    { provide: ChainReader, useValue: new ChainReader(tenants) },
    { provide: CriteriaReader, useValue: new CriteriaReader(tenants, clock) },
    { provide: SetUpReader, useValue: new SetUpReader(tenants, clock) },
    { provide: ImportReader, useValue: imports },
    { provide: DelegationsReader, useValue: new DelegationsReader(tenants, clock) },
    { provide: MembershipReader, useValue: new MembershipReader(tenants, clock) },
    { provide: PeopleReader, useValue: new PeopleReader(tenants, clock) },
    { provide: AuditTrailReader, useValue: new AuditTrailReader(tenants) },
    { provide: RetentionReader, useValue: new RetentionReader(tenants, clock) },
    { provide: PolicyReader, useValue: new PolicyReader(tenants) },
    { provide: ScorecardReader, useValue: new ScorecardReader(tenants, clock) },
    { provide: IndicatorReader, useValue: indicators },
    { provide: IndicatorActsReader, useValue: new IndicatorActsReader(tenants) },
    { provide: IndicatorThenReader, useValue: new IndicatorThenReader(tenants, clock, indicators) },
    { provide: RevisionsReader, useValue: new RevisionsReader(tenants) },
    { provide: ComparisonReader, useValue: new ComparisonReader(tenants) },
    { provide: RebaseReader, useValue: new RebaseReader(tenants) },
    { provide: OpenDataReader, useValue: composition.openData },
    { provide: PublicationReader, useValue: new PublicationReader(tenants, clock) },
    { provide: BreakdownReader, useValue: new BreakdownReader(tenants) },
    { provide: ForecastReader, useValue: new ForecastReader(tenants, clock) },
    { provide: TargetOfferReader, useValue: new TargetOfferReader(tenants) },
    { provide: TargetProposalReader, useValue: targetProposals },
    { provide: TargetReader, useValue: new TargetReader(tenants) },
    { provide: ReturnsReader, useValue: returns },
    { provide: CasesReader, useValue: new CasesReader(tenants, clock) },
    { provide: CaseReader, useValue: cases },
    { provide: PlanGapsReader, useValue: new PlanGapsReader(tenants, clock) },
    { provide: RegisterReader, useValue: new RegisterReader(tenants, clock) },
    { provide: SharingReader, useValue: sharing },
    { provide: RecommendationReader, useValue: recommendations },
    { provide: RecommendationsReader, useValue: new RecommendationsReader(tenants, clock) },
    { provide: ScrutinyReportReader, useValue: new ScrutinyReportReader(tenants, clock) },
    { provide: WorkProgrammeReader, useValue: new WorkProgrammeReader(tenants) },
    { provide: VirementReader, useValue: virements },
    { provide: BudgetHeadingReader, useValue: headings },
    { provide: DraftReader, useValue: new DraftReader(tenants) },
    { provide: QuestionBankReader, useValue: new QuestionBankReader(tenants) },
    { provide: ClosingReader, useValue: new ClosingReader(tenants) },
    { provide: EarlierAnswersReader, useValue: new EarlierAnswersReader(tenants) },
  ];
}

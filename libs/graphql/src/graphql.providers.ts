import { CaseActs } from './mutations/case.acts.ts';
import { BudgetMutations } from './mutations/budget.mutations.ts';
import { ChallengeMutations } from './mutations/challenge.mutations.ts';
import { DeliveryMutations } from './mutations/delivery.mutations.ts';
import { EvidenceMutations } from './mutations/evidence.mutations.ts';
import { FormDraftMutations } from './mutations/form-draft.mutations.ts';
import { ChainResolver } from './resolvers/chain.resolver.ts';
import { ComparisonResolver } from './resolvers/comparison.resolver.ts';
import { CriteriaResolver } from './resolvers/criteria.resolver.ts';
import { MeasureMutations } from './mutations/measure.mutations.ts';
import { PublicationMutations } from './mutations/publication.mutations.ts';
import { OpenDataResolver } from './resolvers/open-data.resolver.ts';
import { OverlapMutations } from './mutations/overlap.mutations.ts';
import { PlanMutations } from './mutations/plan.mutations.ts';
import { RecommendationActs } from './mutations/recommendation.acts.ts';
import { RecommendationMutations } from './mutations/recommendation.mutations.ts';
import { WorkProgrammeMutations } from './mutations/work-programme.mutations.ts';
import { RecommendationsResolver } from './resolvers/recommendations.resolver.ts';
import { ReturnCheckMutations } from './mutations/return-check.mutations.ts';
import { RebaseMutations } from './mutations/rebase.mutations.ts';
import { RetireMutations } from './mutations/retire.mutations.ts';
import { ReturnsMutations } from './mutations/returns.mutations.ts';
import { ScrutinyMutations } from './mutations/scrutiny.mutations.ts';
import { SharingMutations } from './mutations/sharing.mutations.ts';
import { SignInMutations } from './mutations/sign-in.mutations.ts';
import { ClosingMutations } from './mutations/closing.mutations.ts';
import { QuestionMutations } from './mutations/question.mutations.ts';
import { TargetProposalMutations } from './mutations/target-proposal.mutations.ts';
import { ProviderSignInMutations } from './mutations/provider-sign-in.mutations.ts';
import { SignInAnswers } from './mutations/sign-in-answers.ts';
import { SecondFactorResolver } from './resolvers/second-factor.resolver.ts';
import { ApiTokensResolver } from './resolvers/api-tokens.resolver.ts';
import { PersonalDataMutations } from './mutations/personal-data.mutations.ts';
import { RetentionResolver } from './resolvers/retention.resolver.ts';
import { DoorsResolver } from './resolvers/doors.resolver.ts';
import { TargetProposalsResolver } from './resolvers/target-proposals.resolver.ts';
import { TargetMutations } from './mutations/target.mutations.ts';
import { TriageMutations } from './mutations/triage.mutations.ts';
import { AuditTrailResolver } from './resolvers/audit-trail.resolver.ts';
import { BudgetResolver } from './resolvers/budget.resolver.ts';
import { CaseResolver } from './resolvers/case.resolver.ts';
import { CasesResolver } from './resolvers/cases.resolver.ts';
import { BreakdownResolver } from './resolvers/breakdown.resolver.ts';
import { ForecastResolver } from './resolvers/forecast.resolver.ts';
import { ImportMutations } from './mutations/import.mutations.ts';
import { SeriesResolver } from './resolvers/series.resolver.ts';
import { ImportsResolver } from './resolvers/imports.resolver.ts';
import { IndicatorResolver } from './resolvers/indicator.resolver.ts';
import { NeedsMeResolver } from './resolvers/needs-me.resolver.ts';
import { NodeResolver } from './resolvers/node.resolver.ts';
import { OrganisationsResolver } from './resolvers/organisations.resolver.ts';
import { EarlierAnswersResolver, SuggestedEarlierResolver } from './resolvers/earlier-answers.resolver.ts';
import { ClosingResolver } from './resolvers/closing.resolver.ts';
import { QualityResolver } from './resolvers/quality.resolver.ts';
import { SetAssessmentResolver } from './resolvers/set-assessment.resolver.ts';
import { PriorityMutations } from './mutations/priority.mutations.ts';
import { PrioritiesResolver } from './resolvers/priorities.resolver.ts';
import { SuiteResolver } from './resolvers/suite.resolver.ts';
import { QuestionBankResolver } from './resolvers/question-bank.resolver.ts';
import { PartnershipsResolver } from './resolvers/partnerships.resolver.ts';
import { PlanGapsResolver } from './resolvers/plan-gaps.resolver.ts';
import { DelegationsResolver } from './resolvers/delegations.resolver.ts';
import { MembershipResolver } from './resolvers/membership.resolver.ts';
import { PeopleResolver } from './resolvers/people.resolver.ts';
import { PolicyResolver } from './resolvers/policy.resolver.ts';
import { RegistersResolver } from './resolvers/registers.resolver.ts';
import { RevisionsResolver } from './resolvers/revisions.resolver.ts';
import { ReturnsResolver } from './resolvers/returns.resolver.ts';
import { ScorecardResolver } from './resolvers/scorecard.resolver.ts';
import { SetUpResolver } from './resolvers/set-up.resolver.ts';
import { SharingResolver } from './resolvers/sharing.resolver.ts';
import { VirementMutations } from './mutations/virement.mutations.ts';
import { AuthorityResolver } from './resolvers/authority.resolver.ts';
import { VirementResolver } from './resolvers/virement.resolver.ts';
import { WaitingTimesResolver } from './resolvers/waiting-times.resolver.ts';
import { ViewerResolver } from './resolvers/viewer.resolver.ts';

/** Everything the schema is resolved by; singletons all. */
export const graphqlProviders = [
  NodeResolver,
  ViewerResolver,
  WaitingTimesResolver,
  NeedsMeResolver,
  OrganisationsResolver,
  PartnershipsResolver,
  ScorecardResolver,
  BudgetMutations,
  ImportsResolver,
  ImportMutations,
  SeriesResolver,
  IndicatorResolver,
  ForecastResolver,
  BreakdownResolver,
  RevisionsResolver,
  OpenDataResolver,
  PublicationMutations,
  PeopleResolver,
  MembershipResolver,
  DelegationsResolver,
  AuditTrailResolver,
  EvidenceMutations,
  PolicyResolver,
  SetUpResolver,
  MeasureMutations,
  ComparisonResolver,
  CriteriaResolver,
  ChainResolver,
  QualityResolver,
  SuiteResolver,
  PrioritiesResolver,
  PriorityMutations,
  SetAssessmentResolver,
  ReturnsResolver,
  CasesResolver,
  RegistersResolver,
  PlanGapsResolver,
  CaseResolver,
  BudgetResolver,
  AuthorityResolver,
  VirementResolver,
  VirementMutations,
  EarlierAnswersResolver,
  SuggestedEarlierResolver,
  QuestionBankResolver,
  QuestionMutations,
  ClosingMutations,
  ClosingResolver,
  FormDraftMutations,
  SharingResolver,
  CaseActs,
  SignInMutations,
  SignInAnswers,
  ProviderSignInMutations,
  DoorsResolver,
  ApiTokensResolver,
  PersonalDataMutations,
  RetentionResolver,
  SecondFactorResolver,
  RetireMutations,
  RebaseMutations,
  ReturnsMutations,
  ReturnCheckMutations,
  TargetMutations,
  TargetProposalMutations,
  TargetProposalsResolver,
  OverlapMutations,
  TriageMutations,
  ChallengeMutations,
  PlanMutations,
  DeliveryMutations,
  ScrutinyMutations,
  SharingMutations,
  RecommendationActs,
  RecommendationMutations,
  WorkProgrammeMutations,
  RecommendationsResolver,
];

import type { Type } from '@nestjs/common';
import { PlanGapsController } from './cases/plan-gaps.controller.ts';
import { BottlenecksController } from './cases/bottlenecks.controller.ts';
import { ActingController } from './acting/acting.controller.ts';
import { caseControllers } from './case-form/case-controllers.ts';
import { EvidenceController } from './audit-trail/evidence.controller.ts';
import { AuditTrailController } from './audit-trail/audit-trail.controller.ts';
import { HelpController } from './help/help.controller.ts';
import { HomeController } from './home/home.controller.ts';
import { BreakdownController } from './breakdown/breakdown.controller.ts';
import { ForecastsController } from './forecasts/forecasts.controller.ts';
import { ImportController } from './imports/import.controller.ts';
import { SeriesController } from './imports/series.controller.ts';
import { ImportsController } from './imports/imports.controller.ts';
import { IndicatorController } from './indicator/indicator.controller.ts';
import { ComparatorsController } from './comparators/comparators.controller.ts';
import { ComparedWithController } from './comparators/compared-with.controller.ts';
import { CriteriaController } from './criteria/criteria.controller.ts';
import { QualityController } from './quality/quality.controller.ts';
import { SetAssessmentController } from './suites/set-assessment.controller.ts';
import { PublishSuiteController } from './suites/publish-suite.controller.ts';
import { HeadingPrioritiesController } from './priorities/heading-priorities.controller.ts';
import { PrioritiesController } from './priorities/priorities.controller.ts';
import { PriorityController } from './priorities/priority.controller.ts';
import { PriorityMeasuresController } from './priorities/priority-measures.controller.ts';
import { SuiteController } from './suites/suite.controller.ts';
import { SuitesController } from './suites/suites.controller.ts';
import { ChainController } from './chain/chain.controller.ts';
import { MembershipController } from './membership/membership.controller.ts';
import { MembershipNewsController } from './membership/membership-news.controller.ts';
import { MeasureController } from './measure/measure.controller.ts';
import { MeasuresController } from './measure/measures.controller.ts';
import { OpenCaseController } from './open-case/open-case.controller.ts';
import { OpenDataController } from './open-data/open-data.controller.ts';
import { OverlapController } from './overlap/overlap.controller.ts';
import { PartnershipsController } from './partnerships/partnerships.controller.ts';
import { DelegationsController } from './delegations/delegations.controller.ts';
import { PeopleController } from './people/people.controller.ts';
import { PolicyController } from './policy/policy.controller.ts';
import { CheckReturnController } from './return/check-return.controller.ts';
import { OwnQuestionController } from './questions/own-question.controller.ts';
import { PracticeController } from './practice/practice.controller.ts';
import { QuestionsController } from './questions/questions.controller.ts';
import { RecommendationActController } from './recommendation-act/recommendation-act.controller.ts';
import { RecommendationMakeController } from './recommendation-make/recommendation-make.controller.ts';
import { RecommendationRespondController } from './recommendation-respond/recommendation-respond.controller.ts';
import { RecommendationController } from './recommendation/recommendation.controller.ts';
import { RecommendationsController } from './recommendations/recommendations.controller.ts';
import { ScrutinyReportController } from './scrutiny-report/scrutiny-report.controller.ts';
import { WorkProgrammeController } from './work-programme/work-programme.controller.ts';
import { RebaseController } from './rebase/rebase.controller.ts';
import { PublishController } from './publish/publish.controller.ts';
import { AuthorityController } from './authority/authority.controller.ts';
import { OpenHeadingController } from './resources/open-heading.controller.ts';
import { LedgerController } from './resources/ledger.controller.ts';
import { OpenYearController } from './resources/open-year.controller.ts';
import { ResourcesController } from './resources/resources.controller.ts';
import { RevisionsController } from './revisions/revisions.controller.ts';
import { RetireController } from './retire/retire.controller.ts';
import { ReturnController } from './return/return.controller.ts';
import { EnterReturnsController } from './returns-enter/enter-returns.controller.ts';
import { ReturnsController } from './returns/returns.controller.ts';
import { ScorecardController } from './scorecard/scorecard.controller.ts';
import { VerifyListController } from './verify/verify-list.controller.ts';
import { VerifyReturnController } from './verify/verify-return.controller.ts';
import { ProposeSharingController } from './sharing/propose.controller.ts';
import { SharingActController } from './sharing/sharing-act.controller.ts';
import { SharingController } from './sharing/sharing.controller.ts';
import { SharedMeasureController } from './shared-measure/shared-measure.controller.ts';
import { SignInController } from './sign-in/sign-in.controller.ts';
import { TargetDecideController } from './target/target-decide.controller.ts';
import { TargetProposeController } from './target/target-propose.controller.ts';
import { AccountController } from './account/account.controller.ts';
import { DoorsController } from './doors/doors.controller.ts';
import { TakeOffController } from './doors/take-off.controller.ts';
import { PersonalDataController } from './personal-data/personal-data.controller.ts';
import { RetentionController } from './retention/retention.controller.ts';
import { OrganisationTokensController } from './tokens/organisation-tokens.controller.ts';
import { TokensController } from './tokens/tokens.controller.ts';
import { ChoosePasswordController } from './sign-in/choose-password.controller.ts';
import { SecondFactorController } from './account/second-factor.controller.ts';
import { CodeController } from './sign-in/code.controller.ts';
import { ProviderController } from './sign-in/provider.controller.ts';
import { TargetController } from './target/target.controller.ts';
import { VirementController } from './virement/virement.controller.ts';

/** Every page's controller; a new page adds one line. */
export const pageControllers: Type[] = [
  ActingController,
  BottlenecksController,
  PlanGapsController,
  CheckReturnController,
  AuditTrailController,
  EvidenceController,
  HelpController,
  HomeController,
  BreakdownController,
  ForecastsController,
  RevisionsController,
  ImportsController,
  SeriesController,
  ImportController,
  IndicatorController,
  CriteriaController,
  ComparatorsController,
  ComparedWithController,
  QualityController,
  PrioritiesController,
  PriorityMeasuresController,
  PriorityController,
  HeadingPrioritiesController,
  SuiteController,
  PublishSuiteController,
  SetAssessmentController,
  SuitesController,
  ChainController,
  MembershipController,
  MembershipNewsController,
  MeasureController,
  MeasuresController,
  OpenCaseController,
  OpenDataController,
  OverlapController,
  PartnershipsController,
  DelegationsController,
  PeopleController,
  PolicyController,
  PracticeController,
  QuestionsController,
  OwnQuestionController,
  RecommendationActController,
  RecommendationController,
  RecommendationMakeController,
  RecommendationRespondController,
  RecommendationsController,
  RebaseController,
  PublishController,
  AuthorityController,
  OpenHeadingController,
  LedgerController,
  OpenYearController,
  ResourcesController,
  RetireController,
  ReturnController,
  EnterReturnsController,
  ReturnsController,
  ScorecardController,
  ScrutinyReportController,
  // Before the controllers of one agreement, whose addresses would take theirs for an id.
  ProposeSharingController,
  SharingController,
  SharingActController,
  SharedMeasureController,
  SignInController,
  ProviderController,
  ChoosePasswordController,
  CodeController,
  SecondFactorController,
  AccountController,
  DoorsController,
  TakeOffController,
  PersonalDataController,
  RetentionController,
  TokensController,
  OrganisationTokensController,
  WorkProgrammeController,
  TargetController,
  TargetDecideController,
  TargetProposeController,
  VerifyListController,
  VerifyReturnController,
  VirementController,
  ...caseControllers,
];

import {
  CaseEntity,
  HeadingEntity,
  LedgerLineEntity,
  NoticeEntity,
  ShiftEntity,
  ShiftLegEntity,
} from './improvement.entities.ts';
import {
  AppointmentEntity,
  ComparatorEntity,
  MembershipEntity,
  OrganisationEntity,
  PartnershipEntity,
  ThemeEntity,
} from './place.entities.ts';
import { BreakdownFigureEntity, BreakdownPartEntity, ForecastEntity } from './figures.entities.ts';
import { ChartRebaseEntity, ComparatorSetEntity, ComparatorUseEntity } from './chart.entities.ts';
import { DelegationEntity } from './delegation.entity.ts';
import { DepartureEntity, MembershipNoticeEntity } from './membership.entities.ts';
import { ClosingNoteEntity } from './closing.entity.ts';
import { EditionEntity, PublicationEntity } from './publication.entities.ts';
import { CriteriaProposalEntity, DefinitionEntity } from './measure.entities.ts';
import { OutcomeLinkEntity } from './chain.entities.ts';
import { KeyLeaveEntity, PassportEntity } from './quality.entities.ts';
import { OwnQuestionEntity } from './question.entities.ts';
import {
  HeadingTagEntity,
  MeasureTagEntity,
  PriorityEntity,
  PriorityOrderEntity,
  PriorityRankEntity,
} from './priority.entities.ts';
import { PeriodReturnEntity, VerificationEntity } from './period-return.entities.ts';
import {
  ContributionEntity,
  CriteriaEntity,
  DraftEntity,
  FeedEntity,
  IndicatorEntity,
  LatestEntity,
  ObservationEntity,
  OverlapEntity,
  TargetEntity,
} from './reporting.entities.ts';
import { RecommendationEntity, WorkProgrammeEntity } from './scrutiny.entities.ts';
import {
  SetAssessmentEntity,
  SuiteEntity,
  SuiteIndicatorEntity,
  SuiteSharedMeasureEntity,
} from './suite.entities.ts';
import { TargetProposalEntity } from './target.entities.ts';

import { AgreementEntity, SharedMeasureEntity } from './sharing.entities.ts';
import { VirementEntity } from './virement.entity.ts';

/** Every entity the data source knows. */
export const entities = [
  OrganisationEntity,
  PartnershipEntity,
  MembershipEntity,
  AppointmentEntity,
  DelegationEntity,
  DepartureEntity,
  MembershipNoticeEntity,
  ThemeEntity,
  IndicatorEntity,
  FeedEntity,
  SuiteEntity,
  SuiteIndicatorEntity,
  SuiteSharedMeasureEntity,
  SetAssessmentEntity,
  PriorityEntity,
  PriorityOrderEntity,
  PriorityRankEntity,
  MeasureTagEntity,
  HeadingTagEntity,
  TargetEntity,
  CriteriaEntity,
  ChartRebaseEntity,
  ComparatorSetEntity,
  ComparatorUseEntity,
  ComparatorEntity,
  PublicationEntity,
  EditionEntity,
  DraftEntity,
  ObservationEntity,
  OverlapEntity,
  ContributionEntity,
  PeriodReturnEntity,
  VerificationEntity,
  LatestEntity,
  ForecastEntity,
  BreakdownPartEntity,
  BreakdownFigureEntity,
  CaseEntity,
  NoticeEntity,
  HeadingEntity,
  LedgerLineEntity,
  ShiftEntity,
  ShiftLegEntity,
  AgreementEntity,
  SharedMeasureEntity,
  OwnQuestionEntity,
  DefinitionEntity,
  CriteriaProposalEntity,
  PassportEntity,
  KeyLeaveEntity,
  OutcomeLinkEntity,
  ClosingNoteEntity,
  VirementEntity,
  RecommendationEntity,
  WorkProgrammeEntity,
  TargetProposalEntity,
];

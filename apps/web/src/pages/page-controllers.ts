import type { Type } from '@nestjs/common';
import { ActingController } from './acting/acting.controller.ts';
import { caseControllers } from './case-form/case-controllers.ts';
import { HelpController } from './help/help.controller.ts';
import { HomeController } from './home/home.controller.ts';
import { IndicatorController } from './indicator/indicator.controller.ts';
import { OpenCaseController } from './open-case/open-case.controller.ts';
import { OverlapController } from './overlap/overlap.controller.ts';
import { PartnershipsController } from './partnerships/partnerships.controller.ts';
import { CheckReturnController } from './return/check-return.controller.ts';
import { OwnQuestionController } from './questions/own-question.controller.ts';
import { QuestionsController } from './questions/questions.controller.ts';
import { ReturnController } from './return/return.controller.ts';
import { ReturnsController } from './returns/returns.controller.ts';
import { ScorecardController } from './scorecard/scorecard.controller.ts';
import { SignInController } from './sign-in/sign-in.controller.ts';

/** Every page's controller; a new page adds one line. */
export const pageControllers: Type[] = [
  ActingController,
  CheckReturnController,
  HelpController,
  HomeController,
  IndicatorController,
  OpenCaseController,
  OverlapController,
  PartnershipsController,
  QuestionsController,
  OwnQuestionController,
  ReturnController,
  ReturnsController,
  ScorecardController,
  SignInController,
  ...caseControllers,
];

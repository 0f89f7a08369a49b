import type { Type } from '@nestjs/common';
import { CaseApproveController } from '../case-approve/case-approve.controller.ts';
import { CaseAskController } from '../case-ask/case-ask.controller.ts';
import { CaseChallengeController } from '../case-challenge/case-challenge.controller.ts';
import { CaseConsentController } from '../case-consent/case-consent.controller.ts';
import { CaseDecideController } from '../case-decide/case-decide.controller.ts';
import { CaseDeliveryController } from '../case-delivery/case-delivery.controller.ts';
import { CaseDriftController } from '../case-drift/case-drift.controller.ts';
import { CaseExplainController } from '../case-explain/case-explain.controller.ts';
import { CaseLeavesController } from '../case-leaves/case-leaves.controller.ts';
import { CasePlanController } from '../case-plan/case-plan.controller.ts';
import { CaseReconsiderController } from '../case-reconsider/case-reconsider.controller.ts';
import { CaseRespondController } from '../case-respond/case-respond.controller.ts';
import { CaseReviewController } from '../case-review/case-review.controller.ts';
import { CaseReviewExplanationController } from '../case-review-explanation/case-review-explanation.controller.ts';
import { CaseController } from '../case/case.controller.ts';
import { CasesController } from '../cases/cases.controller.ts';
import { RegistersController } from '../cases/registers.controller.ts';

/** The pages about cases: the board, the case, and a form for each thing that can be done to one. */
export const caseControllers: Type[] = [
  CaseApproveController,
  CaseAskController,
  CaseChallengeController,
  CaseConsentController,
  CaseController,
  CaseDecideController,
  CaseDeliveryController,
  CaseDriftController,
  CaseExplainController,
  CaseLeavesController,
  CasePlanController,
  CaseReconsiderController,
  CaseRespondController,
  CaseReviewController,
  CaseReviewExplanationController,
  CasesController,
  RegistersController,
];

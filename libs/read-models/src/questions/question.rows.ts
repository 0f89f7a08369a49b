import type { EarlierAnswer } from '#domain/improvement/earlier-answers';
import type { Instant } from '../instant.ts';

/** A question of the bank: ours, or one that a partnership added. */
export interface BankQuestionRow {
  code: string;
  /** Null for ours, which never change. */
  version: number | null;
  own: boolean;
  group: string;
  groupLabel: string;
  stages: string[];
  fits: string[];
  text: string;
  required: boolean;
  setBy: string | null;
  setAt: Instant | null;
}

/** The questions a partnership asks, and whether this person may change them. */
export interface QuestionBankRow {
  partnershipId: string;
  partnershipName: string;
  questions: BankQuestionRow[];
  maintainable: boolean;
  /** Why not, or null when they may. */
  whyNot: string | null;
}

/** What was answered before to the same question, and whether it proved true. */
export interface EarlierAnswerRow extends Omit<EarlierAnswer, 'caseId' | 'forecast' | 'verdict'> {
  caseId: string;
  verdict: string | null;
}

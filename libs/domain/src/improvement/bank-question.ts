import type { QuestionGroup } from './case-documents.ts';

/** The parts of the case that questions are put in (docs/workflow.md section 4). */
export type QuestionStage = 'challenge' | 'plan' | 'shift' | 'review';

/** What a question fits best: kinds of signal, so that the three most telling are suggested first. */
export type SignalTrait =
  'bad' | 'good' | 'attention' | 'common' | 'special' | 'failing' | 'relapse' | 'opened';

export interface BankQuestion {
  /** Never changes once published: answers are compared across cases by it. */
  code: string;
  group: QuestionGroup;
  stages: QuestionStage[];
  text: string;
  fits: SignalTrait[];
}

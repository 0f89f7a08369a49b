import type { AnswerInput, QuestionInput } from '../inputs/challenge.input.ts';
import { uuidOf } from './decoded.ts';

interface QuestionPart {
  text: string;
  group: string;
  required: boolean;
  code: string | null;
}

/** A question of an input as the case takes it. */
export function questionOf(input: QuestionInput): QuestionPart {
  return { text: input.text, group: input.group, required: input.required, code: input.code ?? null };
}

/** An answer of an input as the case takes it. */
export function answerOf(input: AnswerInput): { questionId: string; text: string } {
  return { questionId: uuidOf('Question', input.questionId), text: input.text };
}

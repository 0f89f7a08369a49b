import { FREQUENCIES, nextPeriod, periodContaining } from '#kernel/period';
import type { Frequency } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
import { FieldReader } from '../case-form/field-reader.ts';
import { rowsOf } from '../case-form/form-rows.ts';

/** A question of the case, as the form needs it. */
export interface QuestionToAnswer {
  readonly id: string;
  readonly group: string;
  readonly text: string;
  readonly required: boolean;
  readonly answer: string | null;
}

/** The explanation form as typed. Answers are by the question's id. */
export interface TypedExplanation {
  readonly answers: Readonly<Record<string, string>>;
  readonly causeHypothesis: string;
  readonly evidence: string;
  readonly forecastValue: string;
  readonly forecastPeriodStart: string;
}

/** What the API's `ExplainInput` takes beside the case's own fields. */
export interface ExplanationContent {
  readonly answers: { questionId: string; text: string }[];
  readonly causeHypothesis: string;
  readonly evidence: string;
  readonly forecastValue: number;
  readonly forecastPeriodStart: string;
}

const MOST_QUESTIONS = 60;
const PERIODS_AHEAD = 3;

/** Reads the posted form; each answer row carries its question's id. */
export function readTypedExplanation(body: FormBody): TypedExplanation {
  const answers: Record<string, string> = {};
  for (let row = 0; row < rowsOf(body, 'answers', MOST_QUESTIONS); row += 1) {
    const id = textOf(body, `answers.${row}.questionId`);
    if (id) answers[id] = textOf(body, `answers.${row}.text`);
  }
  return {
    answers,
    causeHypothesis: textOf(body, 'causeHypothesis'),
    evidence: textOf(body, 'evidence'),
    forecastValue: textOf(body, 'forecastValue'),
    forecastPeriodStart: textOf(body, 'forecastPeriodStart'),
  };
}

/**
 * Turns what was typed into what the API takes: every required question answered, the cause kept apart from the
 * evidence for it, and a forecast (docs/workflow, section 3, `explain`).
 */
export function readExplanation(
  typed: TypedExplanation,
  questions: readonly QuestionToAnswer[],
): { content: ExplanationContent | null; problems: FieldProblem[] } {
  const reader = new FieldReader();
  const answers = questions.flatMap((question, row) => {
    const whenBlank = question.required ? 'Answer this question' : undefined;
    const text = reader.text(`answers.${row}.text`, typed.answers[question.id] ?? '', whenBlank);
    return text === null ? [] : [{ questionId: question.id, text }];
  });
  const cause = reader.text('causeHypothesis', typed.causeHypothesis, 'Say what you think the cause is');
  const evidence = reader.text(
    'evidence',
    typed.evidence,
    'Say what the evidence is, or that there is none yet',
  );
  const periodStart = reader.text(
    'forecastPeriodStart',
    typed.forecastPeriodStart,
    'Choose the period you forecast',
  );
  const value = reader.figure('forecastValue', typed.forecastValue, 'Enter the figure you expect');
  if (
    reader.problems.length > 0 ||
    cause === null ||
    evidence === null ||
    periodStart === null ||
    value === null
  ) {
    return { content: null, problems: reader.problems };
  }
  return {
    content: {
      answers,
      causeHypothesis: cause,
      evidence,
      forecastValue: value,
      forecastPeriodStart: periodStart,
    },
    problems: [],
  };
}

/**
 * The API numbers the answers that were sent; the form numbers its questions, the blank ones too. Moves the API's
 * problems with an answer to the question it answers.
 */
export function answersToQuestions(
  problems: readonly FieldProblem[],
  sent: readonly { readonly questionId: string }[],
  questions: readonly QuestionToAnswer[],
): FieldProblem[] {
  return problems.map((problem) => {
    const match = /^answers\.(\d+)(?:\.\w+)?$/.exec(problem.field);
    if (!match) return problem;
    const questionId = sent[Number(match[1])]?.questionId;
    const row = questions.findIndex(({ id }) => id === questionId);
    return { ...problem, field: `answers.${row < 0 ? match[1] : row}.text` };
  });
}

/**
 * The periods that may be forecast: the next few after the latest figure.
 * @param frequency the indicator's frequency, as the kernel or as GraphQL writes it.
 * @param latestStart first day of the latest period with a figure, or null.
 * @returns empty where the frequency is not one of ours or nothing has been reported yet.
 */
export function periodsToForecast(
  frequency: string,
  latestStart: string | null,
): { value: string; text: string }[] {
  const plain = frequency.replace(/([a-z])([A-Z0-9])/g, '$1_$2').toLowerCase();
  const known = FREQUENCIES.find((each): each is Frequency => each === plain);
  if (!known || latestStart === null) return [];
  const found: { value: string; text: string }[] = [];
  let period = startingOn(known, latestStart);
  for (let ahead = 0; ahead < PERIODS_AHEAD; ahead += 1) {
    period = nextPeriod(period);
    found.push({ value: period.start, text: periodLabel(period) });
  }
  return found;
}

// A rolling period that holds its own first day is an earlier one, so step on until the starts agree.
function startingOn(frequency: Frequency, start: string) {
  let period = periodContaining(frequency, start);
  while (period.start < start) period = nextPeriod(period);
  return period;
}

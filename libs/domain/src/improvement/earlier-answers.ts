import { formatValue } from '#kernel/number-format';
import type { CaseContext } from './case-context.ts';
import type { CaseQuestion, Explanation, FigurePoint, FollowUpReview, Verdict } from './case-documents.ts';

/** Whether what was said then proved true, as far as anyone can tell now. */
export type Proved = 'right' | 'wrong' | 'notYet';

/** What was answered before to the same question about the same indicator, and what came of it. */
export interface EarlierAnswer {
  caseId: string;
  caseNumber: number;
  cycle: number;
  answer: string;
  answeredBy: string;
  answeredAt: string;
  /** The cause that was supposed then, or null when the explanation is not on record. */
  causeHypothesis: string | null;
  /** What was expected then and what came; `actual` is null while the period is not reported. */
  forecast: { periodLabel: string; expected: number; actual: number | null } | null;
  /** How the plan that followed was judged, or null when it has not been. */
  verdict: Verdict | null;
  proved: Proved;
  /** One or two sentences saying what `proved` rests on. */
  words: string;
}

/** What a question is known by. */
export type Asked = Pick<CaseQuestion, 'code' | 'text'> & { id?: string };

/**
 * The answers given before to a question, newest first: in earlier cases of the indicator and in earlier cycles of the
 * same one (docs/workflow.md section 4: a repeated question shows the last answer and whether it proved true). The same
 * question is one of the same code, or of the same words. A supposed cause proves true when the plan that followed it is
 * judged to have brought improvement, and wrong when it is not; before that, the forecast given with it speaks: it
 * came true when it missed by no more than the figures usually move from one period to the next.
 *
 * @param cases every case of the indicator that may be looked at, this one included, in any order
 */
export function earlierAnswers(asked: Asked, cases: readonly CaseContext[]): EarlierAnswer[] {
  const figures = cases.toSorted((a, b) => a.lastAt.localeCompare(b.lastAt)).at(-1)?.figures ?? [];
  return cases
    .flatMap((context) =>
      context.questions
        .filter(
          (question) => question.id !== asked.id && isSame(question, asked) && isPast(question, context),
        )
        .map((question) => answerOf(question, context, figures)),
    )
    .toSorted((a, b) => b.answeredAt.localeCompare(a.answeredAt));
}

/** How many times a question has been carried over to a next cycle because nobody answered it. */
export function timesCarriedOver(question: Pick<CaseQuestion, 'cycle' | 'answer'>, cycle: number): number {
  return question.answer === null ? Math.max(0, cycle - question.cycle) : 0;
}

/** Whether a question is still to be answered in this cycle, or was answered in it: what an explanation is about. */
export function isForThisCycle(question: Pick<CaseQuestion, 'cycle' | 'answer'>, cycle: number): boolean {
  return question.answer === null || question.cycle === cycle;
}

function isSame(a: Asked, b: Asked): boolean {
  return a.code !== null && b.code !== null ? a.code === b.code : plain(a.text) === plain(b.text);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An answer is earlier once its cycle is over or its case closed; until then it is the present one. */
function isPast(question: CaseQuestion, { cycle, closedAt }: CaseContext): boolean {
  return question.answer !== null && (question.cycle < cycle || closedAt !== null);
}

function answerOf(
  question: CaseQuestion,
  context: CaseContext,
  figures: readonly FigurePoint[],
): EarlierAnswer {
  const { explanation, review } = papersOf(question.cycle, context);
  const forecast = explanation && {
    periodLabel: explanation.forecast.periodLabel,
    expected: explanation.forecast.value,
    actual:
      figures.find(({ periodStart }) => periodStart === explanation.forecast.periodStart)?.value ?? null,
  };
  const verdict = review?.verdict ?? null;
  const miss = explanation && forecast ? missOf(explanation, forecast.actual, figures) : null;
  return {
    caseId: context.caseId,
    caseNumber: context.number,
    cycle: question.cycle,
    answer: question.answer ?? '',
    answeredBy: question.answeredBy?.name ?? '',
    answeredAt: question.answeredAt ?? question.askedAt,
    causeHypothesis: explanation?.causeHypothesis ?? null,
    forecast,
    verdict,
    proved: provedBy(verdict, miss),
    words: wordsOf(verdict, forecast, miss, context),
  };
}

/** The explanation and the review of one cycle; a rejected plan leaves more than one set, of which the last counts. */
function papersOf(
  cycle: number,
  context: CaseContext,
): { explanation: Explanation | null; review: FollowUpReview | null } {
  const past = context.pastCycles.filter((papers) => papers.cycle === cycle);
  const present = context.cycle === cycle ? [context] : [];
  const all = [...past, ...present];
  const last = <T>(pick: (papers: (typeof all)[number]) => T | null): T | null =>
    all.map(pick).findLast((paper) => paper !== null) ?? null;
  return { explanation: last((papers) => papers.explanation), review: last((papers) => papers.review) };
}

interface Miss {
  /** How far off the forecast was, without sign. */
  by: number;
  /** How far the figures before it moved from one period to the next, on average. */
  usual: number;
}

function missOf(
  { forecast }: Explanation,
  actual: number | null,
  figures: readonly FigurePoint[],
): Miss | null {
  const before = figures.filter(({ periodStart }) => periodStart < forecast.periodStart);
  if (actual === null || before.length < 3) return null;
  const moves = before.slice(1).map(({ value }, index) => Math.abs(value - (before[index]?.value ?? value)));
  return {
    by: Math.abs(actual - forecast.value),
    usual: moves.reduce((sum, move) => sum + move, 0) / moves.length,
  };
}

function provedBy(verdict: Verdict | null, miss: Miss | null): Proved {
  if (verdict === 'improved') return 'right';
  if (verdict === 'noChange' || verdict === 'worse') return 'wrong';
  if (!miss) return 'notYet';
  return miss.by <= miss.usual ? 'right' : 'wrong';
}

const verdicts: Record<Verdict, string> = {
  improved: 'The plan that followed was judged to have brought improvement.',
  noChange: 'The plan that followed was judged to have changed nothing.',
  worse: 'After the plan that followed, performance was judged to be worse.',
  tooEarly: 'The plan that followed could not be judged yet.',
};

function wordsOf(
  verdict: Verdict | null,
  forecast: EarlierAnswer['forecast'],
  miss: Miss | null,
  { indicator }: CaseContext,
): string {
  const figure = (value: number): string => formatValue(value, indicator);
  const said: string[] = [];
  if (forecast?.actual === null) {
    said.push(
      `${figure(forecast.expected)} was forecast for ${forecast.periodLabel}; no figure has come yet.`,
    );
  } else if (forecast) {
    const { periodLabel, expected, actual } = forecast;
    const came = `${figure(expected)} was forecast for ${periodLabel} and ${figure(actual ?? expected)} came`;
    said.push(miss ? `${came}: ${nearness(miss)}.` : `${came}.`);
  }
  if (verdict) said.push(verdicts[verdict]);
  return said.join(' ') || 'Nothing has come of it yet that would show.';
}

function nearness({ by, usual }: Miss): string {
  return by <= usual
    ? 'no further off than the figures usually move'
    : 'further off than the figures usually move';
}

import { difference, why } from './questions-challenge.ts';
import { better, learn, next, who } from './questions-plan.ts';
import type { BankQuestion, QuestionStage, SignalTrait } from './bank-question.ts';
import type { CaseSignal, NewQuestion } from './case-documents.ts';
import type { OwnQuestion } from './own-question.ts';

/**
 * The product's own questions, after the six groups of the guide's question box (section 3.7), in our words; a tenant
 * adds its own beside them.
 */
export const questionBank: readonly BankQuestion[] = [
  ...why,
  ...difference,
  ...better,
  ...who,
  ...next,
  ...learn,
];

/**
 * How much each trait of a signal counts. What cannot be explained by one period (common cause), what went well, and
 * what came back ask for questions of their own before the usual ones.
 */
const weights: Record<SignalTrait, number> = {
  common: 3,
  good: 3,
  relapse: 3,
  bad: 2,
  attention: 2,
  special: 1,
  failing: 1,
  opened: 1,
};

/**
 * Every question for a stage, those that fit this signal best first; the first three are the suggestion. Where two fit
 * alike, a partnership's own question comes before ours.
 *
 * @param own what the partnership has added to the bank, those in force
 */
export function suggestQuestions<Q extends BankQuestion = BankQuestion>(
  signal: CaseSignal,
  stage: QuestionStage,
  own: readonly Q[] = [],
): (BankQuestion | Q)[] {
  const traits = traitsOf(signal);
  const fit = ({ fits }: BankQuestion): number =>
    traits.reduce((sum, trait) => sum + (fits.includes(trait) ? weights[trait] : 0), 0);
  return [...own, ...questionBank]
    .filter(({ stages }) => stages.includes(stage))
    .toSorted((a, b) => fit(b) - fit(a));
}

/**
 * The questions that a challenge opens with when nobody chose them: the three that fit best. Ours are always to be
 * answered; a partnership's own where it says so.
 */
export function openingQuestions(
  signal: CaseSignal,
  own: readonly OwnQuestion[],
  newId: () => string,
): NewQuestion[] {
  return suggestQuestions(signal, 'challenge', own)
    .slice(0, 3)
    .map((question) => ({
      id: newId(),
      code: question.code,
      group: question.group,
      text: question.text,
      required: 'required' in question ? question.required : true,
    }));
}

function traitsOf(signal: CaseSignal): SignalTrait[] {
  const traits: SignalTrait[] = [];
  if (signal.class) traits.push(signal.class);
  if (signal.variation) traits.push(signal.variation === 'common' ? 'common' : 'special');
  if (signal.assurance === 'fail') traits.push('failing');
  if (signal.kind === 'relapse' || signal.kind === 'opened') traits.push(signal.kind);
  return traits;
}

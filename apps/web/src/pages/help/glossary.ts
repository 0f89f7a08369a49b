/** One word of the product and what it means. */
export interface GlossaryEntry {
  readonly word: string;
  readonly meaning: string;
}

/** The words that pages use, in alphabetical order (docs/domain, section 1). */
export const glossary: readonly GlossaryEntry[] = [
  {
    word: 'Accountable body',
    meaning: 'The member of a partnership that answers for its money and its records.',
  },
  {
    word: 'Action plan',
    meaning:
      'Causes, actions, milestones, the date to be back on track, the path there, and how success will be judged. The test of success is fixed when the plan is approved and cannot be moved afterwards.',
  },
  {
    word: 'Assessment',
    meaning:
      'What the agreed rules say about the latest figure: its status, its direction, whether the change is signal or noise, and whether it is an exception.',
  },
  {
    word: 'Assurance',
    meaning:
      'Whether the present way of working can be expected to meet the target: yes, no, or sometimes by chance.',
  },
  {
    word: 'Case',
    meaning: 'One run of the follow-through for one measure, from the first question to the verdict.',
  },
  {
    word: 'Challenge',
    meaning: 'The questions asked about why performance is as it is, and the answers given.',
  },
  {
    word: 'Contribution',
    meaning:
      'One organisation’s signed part of a shared measure. The total is always worked out from the contributions.',
  },
  {
    word: 'Direction of travel',
    meaning: 'Improving, worsening or steady, with “good” meaning what it means for that measure.',
  },
  {
    word: 'Drift',
    meaning:
      'A member’s recorded decision, for a limited time, to let a lesser measure slip so that effort can go elsewhere.',
  },
  {
    word: 'Exception criteria',
    meaning:
      'The rules, adopted by a named body from a stated date, that decide when a measure needs attention.',
  },
  {
    word: 'Follow-up review',
    meaning:
      'The judgement of whether the plan led to improvement, by someone who neither wrote nor approved it.',
  },
  {
    word: 'Golden thread',
    meaning:
      'The line from a place’s vision through priorities, objectives, plans and actions to measures and the people who own them.',
  },
  { word: 'Hot-housing', meaning: 'Reporting more often while a case is open.' },
  {
    word: 'Indicator, measure',
    meaning: 'Something defined and counted in the same way each period, with one named owner.',
  },
  { word: 'Key suite', meaning: 'The 20 to 30 measures that matter most to a partnership.' },
  {
    word: 'Missing figure',
    meaning:
      'A figure that its organisation says will not come, with the reason. It never counts as nought, and nobody is asked for it any more.',
  },
  { word: 'Provisional', meaning: 'A total that still waits for at least one organisation’s signature.' },
  {
    word: 'Resource shift',
    meaning: 'A transfer of money or staff from one named budget heading to another, agreed by both holders.',
  },
  {
    word: 'Restate',
    meaning: 'To replace a signed figure by a corrected one, with the reason. Earlier versions are kept.',
  },
  { word: 'Return', meaning: 'A figure that an organisation owes for a period.' },
  {
    word: 'Tolerance',
    meaning:
      'How far from the target a figure may be without counting as missed, agreed before the period begins.',
  },
  {
    word: 'Usual range',
    meaning: 'The process limits of an XmR chart: where figures fall by chance while nothing has changed.',
  },
  {
    word: 'Working days',
    meaning: 'Monday to Friday, without the bank holidays of the nation the organisation is in.',
  },
];

/** The entries of some words, for a page that explains its own where they stand; a word that is not there is left out. */
export function glossaryOf(words: readonly string[]): GlossaryEntry[] {
  return glossary.filter(({ word }) => words.includes(word));
}

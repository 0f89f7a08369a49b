import { FREQUENCIES } from '#kernel/period';
import {
  AGGREGATIONS,
  KINDS,
  LEVELS,
  ORIGINS,
  POLARITIES,
  VALUE_KINDS,
} from '../indicator/indicator.types.ts';
import { targetQuestionCodes, targetQuestions, type TargetQuestionCode } from '../target/target-questions.ts';

/** Something that a file of targets or measures says of each of them. */
export interface RecordField {
  /** What the page calls it. */
  readonly words: string;
  /** What is asked, once for the whole file, where cells of it are blank; nothing where a blank is an answer. */
  readonly ask?: string;
  /** What it can be; any text or number where nothing is said. */
  readonly choices?: readonly string[];
}

type ChecklistField = `checklist.${TargetQuestionCode}`;

const checklist = Object.fromEntries(
  targetQuestionCodes.map((code): [ChecklistField, RecordField] => [
    `checklist.${code}`,
    {
      words: `Checklist: ${targetQuestions[code].name}`,
      ask: `${targetQuestions[code].name}: ${targetQuestions[code].text} Begin with yes or no, then say why.`,
    },
  ]),
) as Record<ChecklistField, RecordField>;

const plainTargetFields = {
  starts: { words: 'First day of the target' },
  ends: { words: 'Last day of the target' },
  tolerance: { words: 'Tolerance on both sides' },
  toleranceBelow: {
    words: 'Tolerance below',
    ask: 'How far below a target is still within tolerance, in the unit of the measure?',
  },
  toleranceAbove: {
    words: 'Tolerance above',
    ask: 'How far above a target is still within tolerance, in the unit of the measure?',
  },
  basis: { words: 'What the target is based on', ask: 'What are the targets based on?' },
  rationale: { words: 'Why this much', ask: 'Why should they be this much, and no more and no less?' },
} as const satisfies Record<string, RecordField>;

/** What is said of a target, beside its measure, its period and the figure to reach. */
export const targetFields = { ...plainTargetFields, ...checklist } satisfies Record<string, RecordField>;
export type TargetField = keyof typeof targetFields;

/** What is said of a measure. */
export const measureFields = {
  code: { words: 'Code' },
  title: { words: 'Name of the measure' },
  definition: { words: 'Exactly what is counted' },
  frequency: { words: 'How often it is reported', ask: 'How often are they reported?', choices: FREQUENCIES },
  valueKind: { words: 'How a figure is entered', choices: VALUE_KINDS },
  multiplier: { words: 'Multiplier of the ratio' },
  aggregation: {
    words: 'How members’ figures are put together',
    ask: 'How are the members’ figures put together?',
    choices: AGGREGATIONS,
  },
  polarity: { words: 'Which way is better', ask: 'Which way is better?', choices: POLARITIES },
  unit: { words: 'Unit', ask: 'What are the figures in, such as percent or count?' },
  unitLabel: { words: 'Unit as printed' },
  decimals: { words: 'Decimals shown' },
  numeratorLabel: { words: 'What the numerator counts' },
  denominatorLabel: { words: 'What the denominator counts' },
  themeCode: { words: 'Code of the theme' },
  level: { words: 'Level', ask: 'At which level do they stand?', choices: LEVELS },
  kind: { words: 'Kind', ask: 'Of what kind are they?', choices: KINDS },
  origin: { words: 'Who asked for it', ask: 'Who asked for them?', choices: ORIGINS },
  portfolio: { words: 'Portfolio' },
  priority: { words: 'How much it matters (1 to 3)' },
  reportingLagDays: { words: 'Days until the figure is due' },
  sourceTitle: { words: 'Source', ask: 'Where do the figures come from?' },
  sourcePublisher: { words: 'Publisher of the source', ask: 'Who publishes them?' },
  sourceUrl: { words: 'Address of the source' },
  licence: { words: 'Licence', ask: 'Under what licence may they be used?' },
  attribution: { words: 'How the source is credited', ask: 'How is the source to be credited?' },
  caveat: { words: 'Caveat' },
  owner: { words: 'Owner', ask: 'Who owns them: the name or the post of someone who holds a role here?' },
  deputy: { words: 'Deputy' },
  effectiveFrom: { words: 'Counts so from' },
  reason: { words: 'Why it changed' },
} as const satisfies Record<string, RecordField>;
export type MeasureField = keyof typeof measureFields;

export type RecordRole = TargetField | MeasureField;

/** A field by its name, whichever kind of file it is of. */
export function recordField(name: RecordRole): RecordField {
  return ({ ...targetFields, ...measureFields } as Record<RecordRole, RecordField>)[name];
}

/** Which list a question is of: whether a target is well made, or whether a target is wanted here at all. */
export type TargetQuestionGroup = 'wellMade' | 'wanted';

interface TargetQuestion {
  group: TargetQuestionGroup;
  /** The name that people know it by. */
  name: string;
  text: string;
}

/**
 * What whoever proposes a target answers: the five marks of a well-made one (SMART) and the six tests of whether a
 * target helps here (after the guide, section 3.4; docs/domain.md section 4). The words are ours.
 */
export const targetQuestions = {
  specific: {
    group: 'wellMade',
    name: 'Specific',
    text: 'Does it say exactly what will be different, and for whom?',
  },
  measurable: {
    group: 'wellMade',
    name: 'Measurable',
    text: 'Will the figure show plainly whether it was reached?',
  },
  achievable: {
    group: 'wellMade',
    name: 'Achievable',
    text: 'Can it be reached with the people, money and powers that we have or have asked for?',
  },
  realistic: {
    group: 'wellMade',
    name: 'Realistic',
    text: 'From where the figure stands, is there a believable way to get there?',
  },
  timeBound: {
    group: 'wellMade',
    name: 'Time-bound',
    text: 'Is it clear by when it must be reached, and when progress will be looked at?',
  },
  influence: {
    group: 'wanted',
    name: 'Ours to change',
    text: 'Can we and our partners change this result within the time the target covers?',
  },
  predictable: {
    group: 'wanted',
    name: 'Predictable enough',
    text: 'Does the figure move steadily enough for a target to mean something?',
  },
  focus: {
    group: 'wanted',
    name: 'Draws attention',
    text: 'Will a target draw attention to something that matters and might be passed over?',
  },
  motivate: {
    group: 'wanted',
    name: 'Moves people',
    text: 'Will it make people look for new and better ways of working?',
  },
  commitment: {
    group: 'wanted',
    name: 'Shows commitment',
    text: 'Will it show residents and partners what we mean to deliver?',
  },
  cost: {
    group: 'wanted',
    name: 'Worth following',
    text: 'Can progress be followed without costing more than it is worth?',
  },
} as const satisfies Record<string, TargetQuestion>;

export type TargetQuestionCode = keyof typeof targetQuestions;

/** The questions in the order they are asked. */
export const targetQuestionCodes = Object.keys(targetQuestions) as TargetQuestionCode[];

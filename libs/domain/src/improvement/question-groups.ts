import type { QuestionGroup } from './case-documents.ts';

/** The six groups of questions, as headings (docs/workflow.md section 4). */
export const questionGroups: Record<QuestionGroup, string> = {
  why: 'Why is performance where it is?',
  difference: 'What difference does it make?',
  better: 'How can it get better?',
  who: 'Who else should be involved?',
  next: 'What happens next?',
  learn: 'What can we learn?',
};

/** The six groups of the question bank (docs/workflow, section 4), in the order they are asked. */
export const questionGroups: readonly { readonly value: string; readonly text: string }[] = [
  { value: 'why', text: 'Why is performance where it is?' },
  { value: 'difference', text: 'What difference does it make?' },
  { value: 'better', text: 'How can it get better?' },
  { value: 'who', text: 'Who else should be involved?' },
  { value: 'next', text: 'What happens next?' },
  { value: 'learn', text: 'What can we learn?' },
];

/** A group's heading; a group of the tenant's own reads as it is. */
export function groupLabel(group: string): string {
  return questionGroups.find(({ value }) => value === group)?.text ?? group;
}

/** A group of questions under its heading. */
export interface QuestionGroup<Question> {
  readonly label: string;
  readonly questions: readonly Question[];
}

/** Questions under their groups' headings, in the bank's order, the tenant's own groups last. */
export function groupedQuestions<Question extends { readonly group: string }>(
  questions: readonly Question[],
): QuestionGroup<Question>[] {
  const known = questionGroups.map(({ value }) => value);
  const own = [...new Set(questions.map(({ group }) => group))].filter((group) => !known.includes(group));
  return [...known, ...own]
    .map((group) => ({
      label: groupLabel(group),
      questions: questions.filter((each) => each.group === group),
    }))
    .filter((group) => group.questions.length > 0);
}

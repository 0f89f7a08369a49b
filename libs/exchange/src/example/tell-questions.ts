import type { AddQuestion } from '#application/questions/keep-question.use-case';
import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

/** The questions that partnerships have added to the bank, each by its performance manager. */
export function tellQuestions(telling: Telling): Happening[] {
  return telling.tables.questions.map((row): Happening => {
    const what = `the question “${row.text}”`;
    return { at: telling.at(telling.notAfterLast(row.on), 10), what, run: () => add(telling, row, what) };
  });
}

async function add(telling: Telling, row: ExampleRow<'questions'>, what: string): Promise<void> {
  const { partnership, group, stages, fits, required, text } = row;
  const manager = telling.holder({ tenant: partnership, role: 'performance_manager' });
  const listed = (words: string): string[] => words.split(',').map((word) => word.trim());
  const answer = telling.place.useCases.addQuestion(await telling.as(manager.email, manager.organisation), {
    tenantId: telling.directory.tenants.get(partnership),
    // The domain checks every word of it, as it does for a form.
    group: group as AddQuestion['group'],
    stages: listed(stages) as AddQuestion['stages'],
    fits: listed(fits) as AddQuestion['fits'],
    required,
    text,
  });
  await telling.done(what, answer);
}

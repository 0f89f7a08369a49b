import type { FileImportQuery } from '../../generated/operations.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';

type FileImport = NonNullable<FileImportQuery['fileImport']>;

/** What is typed where rows are not wanted. */
export const leaveOutWords = 'Leave out';
const leaveOut = 'leaveOut';

/** Questions that one page asks: those most figures wait for come first. */
const ASKED_AT_ONCE = 25;

/** The form as it is first shown. */
export function typedFrom(one: FileImport) {
  return {
    headerRow: String(one.headerRow ?? 1),
    roles: one.columns.map(({ role }) => role),
    answers: one.questions.slice(0, ASKED_AT_ONCE).map((question) => ({
      ...question,
      meant: wordsOf(one, question.kind, question.answer),
    })),
    leaveOthersOut: false,
    explainAll: '',
  };
}

export type TypedImport = ReturnType<typeof typedFrom>;

function wordsOf({ indicators }: FileImport, kind: string, answer: string | null | undefined): string {
  if (answer === leaveOut) return leaveOutWords;
  if (kind !== 'series') return answer ?? '';
  return indicators.find(({ id }) => id === answer)?.title ?? '';
}

/** Reads what was chosen and typed. */
export function readTyped(body: FormBody, one: FileImport): TypedImport {
  const first = typedFrom(one);
  const roles = fieldsOf(body['roles']);
  const answers = fieldsOf(body['answers']);
  return {
    headerRow: textOf(body, 'headerRow') || first.headerRow,
    roles: first.roles.map((role, index) => roles[String(index)] ?? role),
    answers: first.answers.map((one, index) => ({ ...one, meant: (answers[String(index)] ?? '').trim() })),
    leaveOthersOut: textOf(body, 'leaveOthersOut') === 'yes',
    explainAll: textOf(body, 'explainAll').trim(),
  };
}

/** Texts by name or place, as a nested form leaves them. */
function fieldsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}

/** Whether rows can be left out for want of an answer; what no row says is said for all, or not at all. */
export const canBeLeftOut = (kind: string): boolean => ['series', 'period', 'standing'].includes(kind);

interface Answer {
  kind: string;
  said: string;
  meant: string;
}

/** What the API is told, or what the page cannot understand by itself. */
export function answersOf(
  typed: TypedImport,
  one: FileImport,
): { answers: Answer[]; problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const given = typed.answers.map(({ kind, said, meant }, index): Answer => {
    if (meant.toLowerCase() === leaveOutWords.toLowerCase()) return { kind, said, meant: leaveOut };
    if (meant === '' || kind !== 'series') return { kind, said, meant };
    const wanted = meant.toLowerCase();
    const found = one.indicators.find(
      ({ title }) => title.toLowerCase() === wanted || title.toLowerCase().startsWith(`${wanted}:`),
    );
    if (!found)
      problems.push({
        field: `answers.${index}`,
        message: 'Choose a measure from the list, or leave it out',
      });
    return { kind, said, meant: found?.id ?? '' };
  });
  if (typed.explainAll !== '') given.push({ kind: 'unusual', said: '', meant: typed.explainAll });
  if (!typed.leaveOthersOut) return { answers: given, problems };
  const answered = new Set(
    given.filter(({ meant }) => meant !== '').map(({ kind, said }) => `${kind} ${said}`),
  );
  const others = one.questions
    .filter(({ kind, said, answer }) => canBeLeftOut(kind) && !answer && !answered.has(`${kind} ${said}`))
    .map(({ kind, said }): Answer => ({ kind, said, meant: leaveOut }));
  return { answers: [...given.filter(({ meant }) => meant !== ''), ...others], problems };
}

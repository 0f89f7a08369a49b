/** What came of one file. */
export interface FileTold {
  name: string;
  rows: number;
  columns: string[];
  measures: number;
  /** Cells with a number, and those without. */
  figures: number;
  noFigure: number;
  /** Figures of periods that no measure has, and those periods. */
  leftOut: number;
  leftOutAs: string[];
  stored: number;
  different: number;
  differences: string[];
  /** Whether odd figures were confirmed with a word. */
  explained: boolean;
  /** Why it did not come in; null when it did. */
  refused: string | null;
}

/** The sums of all files. */
export interface FilesTotal {
  files: number;
  tried: number;
  cameIn: number;
  rows: number;
  measures: number;
  figures: number;
  stored: number;
  different: number;
  noFigure: number;
  leftOut: number;
  explained: number;
}

export function filesTotal(told: readonly FileTold[], files: number): FilesTotal {
  const came = told.filter(({ refused }) => refused === null);
  const sum = (of: (one: FileTold) => number): number => came.reduce((all, one) => all + of(one), 0);
  return {
    ...{ files, tried: told.length, cameIn: came.length },
    rows: sum(({ rows }) => rows),
    measures: sum(({ measures }) => measures),
    figures: sum(({ figures }) => figures),
    stored: sum(({ stored }) => stored),
    different: told.reduce((all, { different }) => all + different, 0),
    noFigure: sum(({ noFigure }) => noFigure),
    leftOut: sum(({ leftOut }) => leftOut),
    explained: sum(({ explained }) => (explained ? 1 : 0)),
  };
}

/** What came of them in words, for docs/reliability.md. */
export function wordsOf(told: readonly FileTold[], total: FilesTotal): string {
  const n = (value: number): string => value.toLocaleString('en-GB');
  const not = told.filter(({ refused }) => refused !== null);
  const left = told.filter(({ refused, leftOut }) => refused === null && leftOut > 0);
  const parts = [
    `${n(total.tried)} files of ${n(total.files)}:

| What | Count |
| --- | --- |
| files brought in, each by the job into a partnership (other areas) and a council (its own) | ${n(total.cameIn)} |
| their rows; measures set up from them | ${n(total.rows)}; ${n(total.measures)} |
| cells with a figure; without one (blank, suppressed, missing) | ${n(total.figures)}; ${n(total.noFigure)} |
| figures stored, each compared by measure, area, period and value; that differ | ${n(total.stored)}; ${n(total.different)} |
| figures left out, since no measure has such periods | ${n(total.leftOut)} |
| files with odd figures that were confirmed with a word | ${n(total.explained)} |`,
  ];
  if (left.length > 0) {
    const lines = left.map(({ name, leftOut, leftOutAs }) => {
      const more = leftOutAs.length > 2 ? ` and ${leftOutAs.length - 2} more` : '';
      return `- ${name}: ${n(leftOut)} (${leftOutAs
        .slice(0, 2)
        .map((one) => `“${one}”`)
        .join(', ')}${more})`;
    });
    parts.push(`Left out of files that came in:\n\n${lines.join('\n')}`);
  }
  if (not.length > 0) {
    const lines = not.map(({ name, refused }) => `- ${name}: ${refused ?? ''}`);
    parts.push(`Did not come in:\n\n${lines.join('\n')}`);
  }
  return parts.join('\n\n');
}

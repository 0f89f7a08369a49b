import { rearm } from '#kernel/formula';
import { periodLabel } from '#kernel/period-label';
import type { Period } from '#kernel/period';
import { ok } from '#kernel/result';
import { leaveOut, type ImportMapping } from '#domain/imports/import-mapping';
import type { MissingFigure } from '#domain/indicator/missing-figure';
import { deriveFigure, type EnteredFigure } from '#domain/indicator/observation';
import type { IndicatorRecord } from '#application/ports/records';
import type { ImportCounts, StagedFigure } from '#application/ports/imports';
import { withoutFigure } from '#application/reporting/return-rules';
import { AREA_CODE } from './column-facts.ts';
import { areaOutOfTime } from './area-changes.ts';
import { areaKey } from './area-names.ts';
import { readMissing } from './missing-cells.ts';
import type { ReadingRules } from './reading-rules.ts';
import { columnsBy, type Columns } from './columns-by-role.ts';
import { partsOf, wrongWith } from './figure-rules.ts';
import { readPeriod } from './period-cell.ts';
import { ProblemBook } from './problem-book.ts';
import { QuestionBook } from './question-book.ts';
import { rowShape } from './row-shape.ts';
import { SeriesNames, seriesName } from './series-names.ts';
import type { RowBatch } from './table.ts';
import { readValue, shown } from './value-cell.ts';

interface Place {
  row: number;
  area: { code: string; name: string };
  commentary: string | null;
}

/** Turns the rows of a table into figures, with all that is wrong, left out or to be asked, by row and column. */
export class FigureReader {
  readonly questions = new QuestionBook();
  readonly problems: ProblemBook;
  readonly notices = new Map<string, number>();
  readonly counts: ImportCounts = {
    ...{ rows: 0, figures: 0, problems: 0, noFigure: 0 },
    ...{ leftOut: 0, otherAreas: 0, notes: 0 },
  };
  private readonly columns: Columns;
  private readonly series: SeriesNames<IndicatorRecord>;
  private readonly periods = new Map<string, Period | 'leaveOut' | string>();
  private readonly periodAnswers: ReadonlyMap<string, string>;
  private readonly ours: ReadonlySet<string>;
  private readonly askArea: boolean;
  private staged: StagedFigure[] = [];
  private foundOurs = false;

  constructor(private readonly rules: ReadingRules) {
    const { roles, answers } = rules.mapping;
    this.problems = new ProblemBook(rules.names);
    this.columns = columnsBy(roles);
    this.series = new SeriesNames(rules.indicators, answers);
    this.periodAnswers = new Map(
      answers.flatMap((one) => (one.kind === 'period' ? [[one.said, one.meant]] : [])),
    );
    const named = answers.find(({ kind }) => kind === 'area');
    this.ours = new Set((named ? [named.meant] : rules.ownAreas).map(areaKey));
    this.askArea = rules.kind === 'observations' && this.columns.areaCode + this.columns.areaName > -2;
  }

  /** The figures of some rows. */
  read({ first, rows }: RowBatch): StagedFigure[] {
    this.staged = [];
    rows.forEach((cells, index) => {
      const row = first + index;
      if (row > this.rules.mapping.headerRow) this.readRow(row, cells);
    });
    return this.staged;
  }

  /** Once every row was read: whether any was of our own area, where the file has areas. */
  finish(): void {
    if (this.askArea && !this.foundOurs && this.counts.otherAreas > 0) this.questions.askArea();
  }

  /** Those answers that this file has something to do with. */
  get answered(): ImportMapping['answers'] {
    const periods = new Set(
      [...this.periods.keys()].map((key) => shown(key.slice(key.indexOf(' ') + 1).trim())),
    );
    return this.rules.mapping.answers.filter(
      ({ kind, said }) => kind === 'area' || (kind === 'series' ? this.series.seen : periods).has(said),
    );
  }

  private readRow(row: number, cells: readonly string[]): void {
    const shape = rowShape(cells, this.rules.names.length, this.rules.even);
    if (shape.is === 'blank') return;
    if (shape.is === 'note') return void (this.counts.notes += 1);
    this.counts.rows += 1;
    if (shape.is === 'misfit') return this.problem(row, null, '', shape.message);
    const place = this.placeOf(row, cells);
    if (!place) return;
    const { columns } = this;
    const parts = columns.series.map((column) => rearm(cells[column] ?? ''));
    if (columns.values.length === 0) {
      return this.figure(place, seriesName(parts), columns.period, cells, null);
    }
    const several = columns.values.length > 1 && !columns.wide;
    for (const column of columns.values) {
      const name = this.rules.names[column] ?? '';
      this.figure(place, seriesName(several ? [...parts, name] : parts), columns.period, cells, column);
    }
  }

  /** Where a row belongs; null when it is of no area that is wanted. */
  private placeOf(row: number, cells: readonly string[]): Place | null {
    const { areaCode, areaName, commentary } = this.columns;
    const area = { code: (cells[areaCode] ?? '').trim(), name: rearm((cells[areaName] ?? '').trim()) };
    const place = { row, area, commentary: rearm((cells[commentary] ?? '').trim()) || null };
    const ours = this.ours.has(areaKey(area.code)) || this.ours.has(areaKey(area.name));
    if (this.rules.kind === 'observations') {
      // An organisation without an area of its own leaves the cells blank in its own files.
      if (!this.askArea || (area.code === '' && area.name === '')) return place;
      if (ours) this.foundOurs = true;
      else this.skipArea(area.name || area.code);
      return ours ? place : null;
    }
    if (ours) this.counts.otherAreas += 1;
    if (!ours && area.code === '' && area.name === '') this.problem(row, null, '', 'The row names no area.');
    return ours || (area.code === '' && area.name === '') ? null : place;
  }

  private skipArea(area: string): void {
    this.counts.otherAreas += 1;
    this.questions.sawArea(area);
  }

  private figure(
    place: Place,
    said: string,
    periodColumn: number,
    cells: readonly string[],
    column: number | null,
  ): void {
    const { wide, numerator, denominator } = this.columns;
    const indicator = this.series.meaningOf(said);
    if (indicator === 'leaveOut') return void (this.counts.leftOut += 1);
    if (indicator === 'unknown') return this.questions.ask('series', said, place.row);
    const figure: EnteredFigure = {
      value: this.number(place.row, column, cells),
      numerator: this.number(place.row, numerator, cells),
      denominator: this.number(place.row, denominator, cells),
    };
    if (Number.isNaN(figure.value) || Number.isNaN(figure.numerator) || Number.isNaN(figure.denominator))
      return;
    const none = figure.value === null && (figure.numerator === null || figure.denominator === null);
    const missing = this.missing(place.row, none, cells);
    if (missing === 'wrong') return;
    if (none && missing === null) return void (this.counts.noFigure += 1);
    const periodCell = wide ? (this.rules.names[column ?? 0] ?? '') : (cells[periodColumn] ?? '');
    const period = this.period(place.row, periodCell, indicator);
    if (period) this.stage(place, indicator, period, { ...figure, missing }, column ?? numerator, cells);
  }

  private stage(
    place: Place,
    indicator: IndicatorRecord,
    period: Period,
    { missing, ...figure }: EnteredFigure & { missing: MissingFigure | null },
    column: number,
    cells: readonly string[],
  ): void {
    const { kind, today } = this.rules;
    const at = cells[column] ?? '';
    const wrong = wrongWith(kind, indicator, period, { ...figure, missing }, today);
    for (const { message } of wrong) this.problem(place.row, column, at, message);
    if (wrong.length > 0) return;
    const valueKind = partsOf(indicator, figure);
    const derived = missing ? ok(figure) : deriveFigure(figure, { ...indicator, valueKind });
    if (!derived.ok) return this.problem(place.row, column, at, derived.error.message);
    const { code, name } = place.area;
    const outOfTime = AREA_CODE.test(code) ? areaOutOfTime(code, period.start, period.end) : null;
    if (outOfTime) this.notices.set(outOfTime, (this.notices.get(outOfTime) ?? 0) + 1);
    this.counts.figures += 1;
    if (missing) this.counts.missing = (this.counts.missing ?? 0) + 1;
    this.staged.push({
      row: place.row,
      column: column + 1,
      indicatorId: indicator.id,
      periodStart: period.start,
      periodEnd: period.end,
      areaCode: kind === 'comparators' ? code || areaKey(name) : '',
      areaName: kind === 'comparators' ? name || code : '',
      periodLabel: kind === 'comparators' ? periodLabel(period) : '',
      ...derived.value,
      ...withoutFigure(missing),
      commentary: place.commentary,
    });
  }

  /** Why a row has no figure, where it says so; or wrong after saying what is. */
  private missing(row: number, none: boolean, cells: readonly string[]): MissingFigure | null | 'wrong' {
    const { missingKind, missingReason } = this.columns;
    if (this.rules.kind === 'comparators' || missingReason < 0) return null;
    const read = readMissing(cells[missingKind] ?? '', rearm(cells[missingReason] ?? ''), none);
    if (read.kind === 'none') return null;
    if (read.kind === 'missing') return read.missing;
    const column = read.in === 'kind' ? missingKind : missingReason;
    this.problem(row, column, cells[column] ?? '', read.message);
    return 'wrong';
  }

  /** A number, null where there is none, or NaN after saying what is wrong. */
  private number(row: number, column: number | null, cells: readonly string[]): number | null {
    if (column === null || column < 0) return null;
    const read = readValue(cells[column] ?? '');
    if (read.kind === 'number') return read.value;
    if (read.kind === 'none') return null;
    this.problem(row, column, cells[column] ?? '', read.message);
    return Number.NaN;
  }

  private period(row: number, cell: string, indicator: IndicatorRecord): Period | null {
    const key = `${indicator.frequency} ${cell}`;
    let known = this.periods.get(key);
    if (known === undefined) this.periods.set(key, (known = this.readPeriod(cell, indicator)));
    if (known === leaveOut) {
      this.counts.leftOut += 1;
      return null;
    }
    if (typeof known !== 'string') return known;
    this.questions.ask('period', shown(cell.trim()), row, known);
    return null;
  }

  private readPeriod(cell: string, { frequency }: IndicatorRecord): Period | string {
    const meant = this.periodAnswers.get(shown(cell.trim())) ?? cell;
    if (meant === leaveOut) return leaveOut;
    const read = readPeriod(meant, frequency);
    return read.ok ? read.value : read.error.message;
  }

  private problem(row: number, column: number | null, cell: string, message: string): void {
    this.problems.add(row, column, cell, message);
  }
}

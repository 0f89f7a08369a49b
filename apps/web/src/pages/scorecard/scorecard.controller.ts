import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { londonDateOf } from '#kernel/local-date';
import { sparkline } from '../../charts/sparkline.ts';
import { filesOf, sendTable } from '../../files/send-table.ts';
import type { ScorecardQuery } from '../../generated/operations.ts';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { dayAsked } from '../revisions/day-asked.ts';
import { directionWords } from '../direction.ts';
import { defaultSuite } from './default-suite.ts';
import { filterChoices, filterQuery, filterRows, readScorecardFilter } from './scorecard.filter.ts';
import { scorecard, suites } from './scorecard.query.ts';
import { scorecardTable } from './scorecard-table.ts';
import { shortSignalWords, signalMarks } from './signal-words.ts';
import type { SignalMark } from './signal-words.ts';

type Row = NonNullable<ScorecardQuery['scorecard']>['rows'][number];

/** The key indicators of a suite, exceptions first. */
@Controller('scorecard')
export class ScorecardController {
  /** Leads to the suite this person most likely wants; the address then names it. */
  @Get()
  async first(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { viewer } = await page.ask(suites, {});
    const suiteId = defaultSuite(viewer?.partnerships ?? []);
    if (suiteId) return page.redirect(`/scorecard/${suiteId}`);
    page.render('pages/scorecard/no-suite.njk', {});
  }

  @Get(filesOf(':suiteId'))
  async file(
    @Param('suiteId') suiteId: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const { scorecard: card } = await page.ask(scorecard, { suiteId });
    if (!card) throw new NothingHere();
    await sendTable(page, scorecardTable(card, filterRows(card.rows, readScorecardFilter(query))));
  }

  @Get(':suiteId')
  async show(
    @Param('suiteId') suiteId: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const asked = dayAsked(query['on'], londonDateOf(page.now));
    const data = await page.ask(scorecard, { suiteId, on: asked.day });
    if (!data.scorecard) throw new NothingHere();
    const filter = readScorecardFilter(query);
    const { rows } = data.scorecard;
    const view = {
      card: data.scorecard,
      asked,
      rows: filterRows(rows, filter).map(viewOf),
      priorities:
        asked.day === null ? Object.groupBy(data.suitePriorities ?? [], (one) => one.indicatorId) : {},
      total: rows.length,
      filter,
      query: filterQuery(filter),
      filtered: Object.values(filter).some((value) => value !== ''),
      choices: filterChoices(rows),
      fileHref: `/scorecard/${suiteId}.csv${filterQuery(filter)}`,
      partnerships: data.viewer?.partnerships ?? [],
    };
    page.render(
      'pages/scorecard/scorecard.njk',
      view,
      asked.day === null && asked.problem !== null ? 422 : 200,
    );
  }

  /** The same rows as marks alone, for one sheet of paper; the filter comes along in the address. */
  @Get(':suiteId/summary')
  async summary(
    @Param('suiteId') suiteId: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(scorecard, { suiteId });
    if (!data.scorecard) throw new NothingHere();
    const filter = readScorecardFilter(query);
    const { rows } = data.scorecard;
    page.render('pages/scorecard/summary.njk', {
      card: data.scorecard,
      rows: filterRows(rows, filter).map(marksOf),
      total: rows.length,
      query: filterQuery(filter),
      filtered: filterQuery(filter) !== '',
    });
  }
}

/** A row as marks alone, each with its words in short and at length. */
function marksOf(row: Row): Row & { readonly marks: readonly (SignalMark & { readonly short: string })[] } {
  const marks = signalMarks(row.variation, row.assurance);
  return { ...row, marks: marks.map((one) => ({ ...one, short: shortSignalWords(one.mark) })) };
}

/** A row with what is drawn and said beside its figures. */
interface RowView extends Row {
  readonly trend: string;
  readonly signals: readonly SignalMark[];
  readonly directionWord: string;
  readonly directionWay: string;
}

function viewOf(row: Row): RowView {
  const { word, way } = directionWords(row.direction, row.change);
  return {
    ...row,
    trend: sparkline({ values: row.sparkline ?? [], target: row.target, decimals: row.decimals }),
    signals: signalMarks(row.variation, row.assurance),
    directionWord: word,
    directionWay: way,
  };
}

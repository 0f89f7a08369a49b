import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isLocalDate } from '#kernel/local-date';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { csvText } from '../../shell/csv.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { bottlenecksQuery } from './bottlenecks.query.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

/** Width of the longest bar, in the drawing's own units. */
const longestBar = 150;

/** Where cases wait: how long they stay in each stage, for all organisations and for each; as a page and as CSV. */
@Controller()
export class BottlenecksController {
  @Get('bottlenecks')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const times = await timesIn(page, query);
    const longest = Math.max(
      1,
      ...times.stages.map(({ ninetieth, longest: most }) => ninetieth ?? most ?? 0),
    );
    const bar = (days: number | null): number => Math.round(((days ?? 0) / longest) * longestBar);
    page.render('pages/cases/bottlenecks.njk', {
      section: 'cases',
      times,
      stages: times.stages.map((time) => ({
        ...time,
        medianBar: bar(time.median),
        slowBar: bar(time.ninetieth ?? time.longest),
      })),
      csvHref: `/bottlenecks.csv?from=${times.from}&to=${times.to}`,
    });
  }

  @Get('bottlenecks.csv')
  async file(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const times = await timesIn(page, query);
    const rows = [...times.stages, ...times.organisations].map((time) => [
      time.stageLabel,
      time.organisationName ?? 'All organisations',
      ...[
        time.ended,
        time.median,
        time.ninetieth,
        time.longest,
        time.now,
        time.overdueNow,
        time.escalations,
      ].map((value) => (value === null ? '' : String(value))),
    ]);
    const headings =
      'Stage,Organisation,Stays ended,Median working days,Nine of ten within working days,Longest working days,There now,Past their time now,Escalations';
    page.download('where-cases-wait.csv', 'text/csv; charset=utf-8', csvText([headings.split(','), ...rows]));
  }
}

async function timesIn(page: Page, query: AddressQuery) {
  const { waitingTimes } = await page.ask(bottlenecksQuery, {
    from: dayIn(query, 'from'),
    to: dayIn(query, 'to'),
  });
  if (!waitingTimes) throw new ApiFault('Where cases wait was answered with nothing.');
  return waitingTimes;
}

/** A day in the address, written as the date field of a browser writes it; anything else is as if it were not there. */
function dayIn(query: AddressQuery, name: string): string | null {
  const value = query[name];
  return typeof value === 'string' && isLocalDate(value) ? value : null;
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isLocalDate } from '#kernel/local-date';
import { count, figure, words } from '../../files/columns.ts';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { BottlenecksQuery } from '../../generated/operations.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
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

  @Get(filesOf('bottlenecks'))
  async file(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, waitingTable(await timesIn(page, query)));
  }
}

type Times = NonNullable<BottlenecksQuery['waitingTimes']>;
type StageTime = Times['stages'][number];

function waitingTable({ from, to, stages, organisations }: Times): Table {
  const about = {
    name: 'where-cases-wait',
    title: 'Where cases wait',
    description: `How long cases stayed in each stage, in working days, for stays that ended from ${from} to ${to}.`,
  };
  const columns: Column<StageTime>[] = [
    words('Stage', (time) => time.stageLabel),
    words('Organisation', (time) => time.organisationName ?? 'All organisations'),
    count('Stays ended', (time) => time.ended),
    figure('Median working days', (time) => time.median),
    figure('Nine of ten within working days', (time) => time.ninetieth),
    figure('Longest working days', (time) => time.longest),
    count('There now', (time) => time.now),
    count('Past their time now', (time) => time.overdueNow),
    count('Escalations', (time) => time.escalations),
  ];
  return tableOf(about, columns, [...stages, ...organisations]);
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

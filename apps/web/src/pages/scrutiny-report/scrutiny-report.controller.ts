import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { tableOf } from '../../files/table.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { dateFilter } from '../../shell/views/date-filters.ts';
import { found } from '../case-form/case-form.ts';
import { trackerFile } from '../scrutiny/tracker-table.ts';
import { periodFromQuery, recentHalves } from './report-period.ts';
import { reportPlaces, scrutinyReport } from './scrutiny-report.query.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

/** The half-yearly report on scrutiny's recommendations, ready to print or send. */
@Controller()
export class ScrutinyReportController {
  @Get('scrutiny-report')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { report, partnerships, chosen } = await load(page, query);
    const halves = recentHalves(page.now).map((half) => ({
      ...half,
      text: `${dateFilter(half.from)} to ${dateFilter(half.to)}`,
      href: `/scrutiny-report?${addressOf(chosen.id, half)}`,
      here: half.from === report.from && half.to === report.to,
    }));
    page.render('pages/scrutiny-report/scrutiny-report.njk', {
      section: 'scrutiny',
      report,
      chosen,
      halves,
      others: partnerships
        .filter(({ id }) => id !== chosen.id)
        .map(({ id, name }) => ({ name, href: `/scrutiny-report?${addressOf(id, report)}` })),
      csvHref: `/scrutiny-report.csv?${addressOf(chosen.id, report)}`,
    });
  }

  @Get(filesOf('scrutiny-report'))
  async download(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { report } = await load(page, query);
    const name = `scrutiny-${report.from}-to-${report.to}`;
    const { about, columns } = trackerFile(name);
    await sendTable(page, tableOf(about, columns, report.recommendations));
  }
}

async function load(page: Page, query: AddressQuery) {
  const { viewer } = await page.ask(reportPlaces, {});
  const partnerships = viewer?.partnerships ?? [];
  const named = partnerships.find(({ id }) => id === query['partnership']);
  const period = periodFromQuery(query, page.now);
  const reportOf = async (chosen: (typeof partnerships)[number]) => {
    const data = await page.ask(scrutinyReport, { partnershipId: chosen.id, ...period });
    return { partnerships, chosen, report: found(data.scrutinyReport) };
  };
  if (named) return reportOf(named);
  // Where none is named, the first partnership that has something to report.
  const reports = await Promise.all(partnerships.map(reportOf));
  return found(reports.find(({ report }) => report.recommendations.length > 0) ?? reports[0]);
}

function addressOf(partnership: string, { from, to }: { from: string; to: string }): string {
  return new URLSearchParams({ partnership, from, to }).toString();
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isLocalDate } from '#kernel/local-date';
import { count, figure, words } from '../../files/columns.ts';
import { filesOf, sendTable } from '../../files/send-table.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { BottlenecksQuery } from '../../generated/operations.ts';
import { ApiFault } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { invalid } from '../../shell/forms/refusal.ts';
import type { FieldProblem } from '../../shell/forms/refusal.ts';
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
    const typed = typedDays(query);
    const times = await timesIn(page, typed);
    const problems = [...notDays(typed), ...times.problems];
    const longest = Math.max(
      1,
      ...times.stages.map(({ ninetieth, longest: most }) => ninetieth ?? most ?? 0),
    );
    const bar = (days: number | null): number => Math.round(((days ?? 0) / longest) * longestBar);
    const shown = { from: typed.from || times.from, to: typed.to || times.to };
    page.render(
      'pages/cases/bottlenecks.njk',
      {
        section: 'cases',
        times,
        form: formState(shown, problems.length > 0 ? invalid(problems) : null),
        stages: times.stages.map((time) => ({
          ...time,
          medianBar: bar(time.median),
          slowBar: bar(time.ninetieth ?? time.longest),
        })),
        csvHref: `/bottlenecks.csv?from=${times.from}&to=${times.to}`,
      },
      problems.length > 0 ? 422 : 200,
    );
  }

  @Get(filesOf('bottlenecks'))
  async file(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    await sendTable(page, waitingTable(await timesIn(page, typedDays(query))));
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

interface TypedDays {
  readonly from: string;
  readonly to: string;
}

async function timesIn(page: Page, { from, to }: TypedDays) {
  const { waitingTimes } = await page.ask(bottlenecksQuery, { from: dayOrNone(from), to: dayOrNone(to) });
  if (!waitingTimes) throw new ApiFault('Where cases wait was answered with nothing.');
  return waitingTimes;
}

/** The days in the address as typed, '' for none. */
function typedDays(query: AddressQuery): TypedDays {
  const one = (name: string): string => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, 40) : '';
  };
  return { from: one('from'), to: one('to') };
}

/** What was typed that is no day: a browser without a date field lets anything through. */
function notDays(typed: TypedDays): FieldProblem[] {
  return (['from', 'to'] as const)
    .filter((field) => typed[field] && !isLocalDate(typed[field]))
    .map((field) => ({ field, message: 'Enter a day that exists, written like 2026-11-23.' }));
}

function dayOrNone(typed: string): string | null {
  return isLocalDate(typed) ? typed : null;
}

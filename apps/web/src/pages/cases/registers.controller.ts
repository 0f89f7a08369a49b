import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { londonDateOf } from '#kernel/local-date';
import type { DriftRegisterQuery, OverridesQuery } from '../../generated/operations.ts';
import { csvPieces } from '../../shell/csv.ts';
import { pageOf } from '../../shell/page.ts';
import { everyPage, nodesOf, pageLinks, placeIn } from '../../shell/paging.ts';
import type { NodeOf } from '../../shell/paging.ts';
import { driftRegisterQuery, overridesQuery } from './registers.query.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

type Override = NodeOf<OverridesQuery['verdictOverrides']>;
type Drift = NodeOf<DriftRegisterQuery['driftRegister']>;

const CSV = 'text/csv; charset=utf-8';

/** What is kept in view across cases: verdicts set aside, and what is allowed to drift; each as a page and as CSV. */
@Controller()
export class RegistersController {
  @Get('overrides')
  async overrides(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { verdictOverrides: list } = await page.ask(overridesQuery, placeIn(query));
    page.render('pages/cases/overrides.njk', {
      section: 'cases',
      rows: nodesOf(list),
      total: list?.totalCount ?? 0,
      ...pageLinks('/overrides', list?.pageInfo),
    });
  }

  @Get('overrides.csv')
  async overridesFile(@Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const pages = everyPage(async (after) => {
      const { verdictOverrides } = await page.ask(overridesQuery, { after, before: null });
      return verdictOverrides;
    });
    await page.downloadPieces(
      'verdicts-set-aside.csv',
      CSV,
      csvPieces(overrideHeadings, pages, overrideCells),
    );
  }

  @Get('drift')
  async drift(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const show = showIn(query);
    const asked = { inForce: inForceOf(show), ...placeIn(query) };
    const { driftRegister: list } = await page.ask(driftRegisterQuery, asked);
    page.render('pages/cases/drift.njk', {
      section: 'cases',
      rows: nodesOf(list),
      total: list?.totalCount ?? 0,
      show,
      csvHref: `/drift.csv?show=${show}`,
      ...pageLinks(show === 'force' ? '/drift' : `/drift?show=${show}`, list?.pageInfo),
    });
  }

  @Get('drift.csv')
  async driftFile(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const inForce = inForceOf(showIn(query));
    const pages = everyPage(async (after) => {
      const { driftRegister } = await page.ask(driftRegisterQuery, { inForce, after, before: null });
      return driftRegister;
    });
    await page.downloadPieces('drift-register.csv', CSV, csvPieces(driftHeadings, pages, driftCells));
  }
}

const caseHeadings = ['Case', 'Indicator', 'Organisation', 'Partnership'];

const overrideHeadings = [
  ...caseHeadings,
  ...'Round,Computed verdict,Basis,Verdict given,Why,Lesson,By,On'.split(','),
];

const driftHeadings = [
  ...caseHeadings,
  ...'Why,Decided by,On,State before,Resource released,Review on,Review overdue,Ended'.split(','),
];

function caseCells(each: Override | Drift): string[] {
  return [String(each.number), each.indicatorTitle, each.organisationName, each.partnershipName];
}

function overrideCells(each: Override): string[] {
  return [
    ...caseCells(each),
    String(each.cycle),
    each.computedLabel,
    each.basis,
    each.verdictLabel,
    each.reason,
    each.lesson,
    each.by,
    dayOf(each.at),
  ];
}

function driftCells(each: Drift): string[] {
  return [
    ...caseCells(each),
    each.reason,
    each.by,
    dayOf(each.at),
    each.stateBefore,
    each.resourceReleased ?? '',
    each.reviewDate,
    each.reviewOverdue ? 'yes' : 'no',
    dayOf(each.endedAt),
  ];
}

function showIn(query: AddressQuery): 'force' | 'ended' | 'all' {
  const show = query['show'];
  return show === 'ended' || show === 'all' ? show : 'force';
}

function inForceOf(show: 'force' | 'ended' | 'all'): boolean | null {
  return show === 'all' ? null : show === 'force';
}

function dayOf(instant: string | null): string {
  return instant ? londonDateOf(new Date(instant)) : '';
}

import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { londonDateOf } from '#kernel/local-date';
import { csvText } from '../../shell/csv.ts';
import { pageOf } from '../../shell/page.ts';
import { driftRegisterQuery, overridesQuery } from './registers.query.ts';

type AddressQuery = Readonly<Record<string, unknown>>;

const CSV = 'text/csv; charset=utf-8';

/** What is kept in view across cases: verdicts set aside, and what is allowed to drift; each as a page and as CSV. */
@Controller()
export class RegistersController {
  @Get('overrides')
  async overrides(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { verdictOverrides: list } = await page.ask(overridesQuery, { after: afterIn(query) });
    page.render('pages/cases/overrides.njk', {
      section: 'cases',
      rows: nodesOf(list),
      ...linksOf('/overrides', list),
    });
  }

  @Get('overrides.csv')
  async overridesFile(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { verdictOverrides: list } = await page.ask(overridesQuery, { after: afterIn(query) });
    const rows = nodesOf(list).map((each) => [
      ...ofCase(each),
      String(each.cycle),
      each.computedLabel,
      each.basis,
      each.verdictLabel,
      each.reason,
      each.lesson,
      each.by,
      dayOf(each.at),
    ]);
    const headings = 'Round,Computed verdict,Basis,Verdict given,Why,Lesson,By,On'.split(',');
    page.download('verdicts-set-aside.csv', CSV, csvText([[...caseHeadings, ...headings], ...rows]));
  }

  @Get('drift')
  async drift(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const show = showIn(query);
    const asked = { inForce: inForceOf(show), after: afterIn(query) };
    const { driftRegister: list } = await page.ask(driftRegisterQuery, asked);
    const address = show === 'force' ? '/drift' : `/drift?show=${show}`;
    page.render('pages/cases/drift.njk', {
      section: 'cases',
      rows: nodesOf(list),
      show,
      csvHref: `/drift.csv?show=${show}`,
      ...linksOf(address, list),
    });
  }

  @Get('drift.csv')
  async driftFile(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const asked = { inForce: inForceOf(showIn(query)), after: afterIn(query) };
    const { driftRegister: list } = await page.ask(driftRegisterQuery, asked);
    const rows = nodesOf(list).map((each) => [
      ...ofCase(each),
      each.reason,
      each.by,
      dayOf(each.at),
      each.stateBefore,
      each.resourceReleased ?? '',
      each.reviewDate,
      each.reviewOverdue ? 'yes' : 'no',
      dayOf(each.endedAt),
    ]);
    const headings = 'Why,Decided by,On,State before,Resource released,Review on,Review overdue,Ended'.split(
      ',',
    );
    page.download('drift-register.csv', CSV, csvText([[...caseHeadings, ...headings], ...rows]));
  }
}

interface Connection<T> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: ({ node: T | null } | null)[] | null;
}

const caseHeadings = ['Case', 'Indicator', 'Organisation', 'Partnership'];

interface OfCase {
  number: number;
  indicatorTitle: string;
  organisationName: string;
  partnershipName: string;
}

function ofCase(each: OfCase): string[] {
  return [String(each.number), each.indicatorTitle, each.organisationName, each.partnershipName];
}

function nodesOf<T>(list: Connection<T> | null): T[] {
  return (list?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
}

function linksOf<T>(address: string, list: Connection<T> | null) {
  const { hasNextPage = false, endCursor = null } = list?.pageInfo ?? {};
  const next = `${address}${address.includes('?') ? '&' : '?'}after=${endCursor ?? ''}`;
  return { total: list?.totalCount ?? 0, nextHref: hasNextPage ? next : null };
}

function afterIn(query: AddressQuery): string | null {
  return typeof query['after'] === 'string' ? query['after'] : null;
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

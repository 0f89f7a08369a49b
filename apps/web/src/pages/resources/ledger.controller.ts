import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendPages } from '../../files/send-table.ts';
import { pageOf } from '../../shell/page.ts';
import { everyPage, nodesOf, pageLinks, placeIn } from '../../shell/paging.ts';
import { financialYear } from '../case-form/plan-view.ts';
import { apiLedgerFilter, kinds, ledgerAddress, ledgerFilterOf } from './ledger-filter.ts';
import { ledgerFileLines, ledgerPage } from './ledger.query.ts';
import { ledgerFile } from './resource-tables.ts';

const ROWS = 25;

type AddressQuery = Readonly<Record<string, unknown>>;

/** The ledger of the organisation acted for, filtered, each line with its movement and case, and what the lines come to. */
@Controller('resources')
export class LedgerController {
  @Get('ledger')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = ledgerFilterOf(query);
    const { filter, problems } = apiLedgerFilter(typed);
    const place = placeIn(query);
    const rows = place.before ? { last: ROWS, before: place.before } : { first: ROWS, after: place.after };
    const data = await page.ask(ledgerPage, { filter, ...rows });
    const lines = data.ledgerLines;
    const headings = nodesOf(data.budgetHeadings);
    const address = `/resources/ledger${ledgerAddress(typed)}`;
    const years = [...new Set(headings.map(({ year }) => year))].toSorted((a, b) => b - a);
    page.render('pages/resources/ledger.njk', {
      ...{ typed, problems, kinds },
      filtered: ledgerAddress(typed) !== '',
      lines: nodesOf(lines).map((one) => ({ ...one, yearWords: financialYear(one.year) })),
      total: lines?.totalCount ?? 0,
      balances: (data.ledgerBalances?.balances ?? []).map((one) => ({
        ...one,
        yearWords: financialYear(one.year),
      })),
      agree: (data.ledgerBalances?.balances ?? []).every(({ agrees }) => agrees),
      partly: typed.kind !== '' || typed.with !== '',
      choices: {
        years: years.map((year) => ({ value: String(year), text: financialYear(year) })),
        headings: headings.map(({ id, code, name, year }) => ({
          value: id,
          text: `${name} (${code}), ${financialYear(year)}`,
        })),
        priorities: (data.ledgerBalances?.priorities ?? []).map(({ id, title, ownerName }) => ({
          value: id,
          text: `${title} (${ownerName})`,
        })),
        parties: (data.ledgerBalances?.parties ?? []).map((name) => ({ value: name, text: name })),
      },
      ...pageLinks(address, lines?.pageInfo),
      fileHref: `/resources/ledger.csv${ledgerAddress(typed)}`,
    });
  }

  @Get(filesOf('ledger'))
  async file(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { filter } = apiLedgerFilter(ledgerFilterOf(query));
    const pages = everyPage(
      async (after) => (await page.ask(ledgerFileLines, { filter, after })).ledgerLines,
    );
    await sendPages(page, ledgerFile, pages);
  }
}

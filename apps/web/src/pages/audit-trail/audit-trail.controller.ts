import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { filesOf, sendPages } from '../../files/send-table.ts';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { everyPage } from '../../shell/paging.ts';
import { addressOf, apiFilterOf, filterOf, type TypedAuditFilter } from './audit-filter.ts';
import { auditFile } from './audit-table.ts';
import { auditPlaces, auditTrail } from './audit-trail.query.ts';

const ROWS = 25;

type AddressQuery = Readonly<Record<string, unknown>>;

/** The trail of evidence: searched by person, thing, act and days, with what each act changed, and how it verifies. */
@Controller()
export class AuditTrailController {
  @Get('audit-trail')
  async show(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = filterOf(query);
    const { places, place } = await placesOf(page, typed);
    const { filter, problems } = apiFilterOf(typed);
    const after = typeof query['after'] === 'string' ? query['after'] : null;
    const { auditTrail: found } = await page.ask(auditTrail, {
      ownerId: place.ownerId,
      filter,
      first: ROWS,
      after,
    });
    const chosen = { ...typed, owner: place.ownerId };
    const searched = addressOf({ ...typed, owner: '' }) !== '';
    page.render('pages/audit-trail/audit-trail.njk', {
      section: 'partnerships',
      places: places.map(({ ownerId, name }) => ({ value: ownerId, text: name })),
      place,
      typed: chosen,
      problems,
      searched,
      total: found?.totalCount ?? 0,
      entries: (found?.edges ?? []).flatMap((edge) => edge?.node ?? []),
      fileHref: `/audit-trail.csv${addressOf(chosen)}`,
      clearHref: `/audit-trail${addressOf(filterOf({ owner: place.ownerId }))}`,
      nextHref: found?.pageInfo.hasNextPage
        ? `/audit-trail${addressOf(chosen, found.pageInfo.endCursor)}`
        : null,
      firstHref: after ? `/audit-trail${addressOf(chosen)}` : null,
    });
  }

  @Get(filesOf('audit-trail'))
  async file(@Query() query: AddressQuery, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const typed = filterOf(query);
    const { place } = await placesOf(page, typed);
    const { filter } = apiFilterOf(typed);
    const pages = everyPage(
      async (after) =>
        (await page.ask(auditTrail, { ownerId: place.ownerId, filter, first: 200, after })).auditTrail,
    );
    await sendPages(page, auditFile, pages);
  }
}

/** Where this person may read the trail, and which place was chosen. @throws NothingHere where they may nowhere */
async function placesOf(page: Page, { owner }: TypedAuditFilter) {
  const { auditPlaces: found } = await page.ask(auditPlaces, {});
  const places = found ?? [];
  const place = owner ? places.find(({ ownerId }) => ownerId === owner) : places[0];
  if (!place) throw new NothingHere();
  return { places, place };
}

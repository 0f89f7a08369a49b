import type { HomeQuery } from '../../generated/operations.ts';
import { Controller, Get, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { pageOf } from '../../shell/page.ts';
import { home } from './home.query.ts';
import { needLink } from './need-link.ts';

/** What needs me: everything that waits for this person, soonest first, each with one button. */
@Controller()
export class HomeController {
  @Get()
  async show(@Query('after') after: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const data = await page.ask(home, { after: typeof after === 'string' ? after : null });
    const nodes = (data.needsMe?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
    page.render('pages/home/home.njk', {
      needs: nodes.map((need) => ({ ...need, link: needLink(need) })),
      total: data.needsMe?.totalCount ?? 0,
      nextCursor: data.needsMe?.pageInfo.hasNextPage ? data.needsMe.pageInfo.endCursor : null,
      partnerships: data.viewer?.partnerships ?? [],
      peopleOf: peopleKeptBy(data.viewer),
    });
  }
}

/** Where the person looks after who is who: with nothing to do, that is where an administrator of a new place begins. */
function peopleKeptBy(viewer: HomeQuery['viewer']): { name: string; address: string }[] {
  if (!viewer) return [];
  const kept = viewer.appointments
    .filter(({ role }) => role === 'administrator')
    .map((one) => one.tenantName);
  const places = [
    { ...viewer.actingFor, of: 'organisations' },
    ...viewer.partnerships.map((one) => ({ ...one, of: 'partnerships' })),
  ];
  return places
    .filter(({ name }) => kept.includes(name))
    .map(({ id, name, of }) => ({ name, address: `/${of}/${id}/people` }));
}

import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { machineChart } from '../../machine-chart/machine-chart.view.ts';
import { NothingHere } from '../../shell/api/api-errors.ts';
import { pageOf } from '../../shell/page.ts';
import { filesOf, sendPages } from '../../files/send-table.ts';
import { everyPage } from '../../shell/paging.ts';
import { sharedMeasuresOfAll, sharingFile } from './sharing-files.query.ts';
import { sharingAgreement, sharingList } from './sharing.query.ts';
import { agreementsFile, sharedMeasuresFile } from './sharing-tables.ts';

const nodesOf = <T>(connection: { edges: readonly ({ node: T | null } | null)[] | null } | null): T[] =>
  (connection?.edges ?? []).flatMap((edge) => edge?.node ?? []);

const idIn = (chosen: unknown): string | null => (typeof chosen === 'string' && chosen ? chosen : null);

/** What the list of terms is called in each state in which nothing is agreed. */
const termsTitles: Readonly<Record<string, string>> = {
  proposed: 'What is proposed',
  refused: 'What was proposed',
  withdrawn: 'What was proposed',
  ended: 'What was agreed',
};

/** What one's organisation shares, what is shared with its partnerships, and each agreement about it. */
@Controller('sharing')
export class SharingController {
  @Get()
  async list(@Query('partnership') chosen: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const partnershipId = idIn(chosen);
    const { viewer, open, over, sharedMeasures } = await page.ask(sharingList, { partnershipId });
    const partnership = viewer?.partnerships.find(({ id }) => id === partnershipId) ?? null;
    if (partnershipId && !partnership) throw new NothingHere();
    const agreements = nodesOf(open);
    const roles = (viewer?.appointments ?? []).map(({ role }) => role);
    page.render('pages/sharing/sharing.njk', {
      partnership,
      waiting: agreements.filter(({ state }) => state === 'proposed'),
      ours: agreements.filter(
        ({ state, organisationId }) => state !== 'proposed' && organisationId === viewer?.actingFor.id,
      ),
      measures: nodesOf(sharedMeasures),
      over: nodesOf(over),
      mayOffer: roles.includes('partnerLead'),
      mayAsk: roles.includes('partnershipCoordinator'),
    });
  }

  @Get(filesOf('agreements'))
  async agreements(@Query('partnership') chosen: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const partnershipId = idIn(chosen);
    const pages = everyPage(
      async (after) => (await page.ask(sharingFile, { partnershipId, after })).sharingAgreements,
    );
    await sendPages(page, agreementsFile, pages);
  }

  @Get(filesOf('measures'))
  async measures(@Query('partnership') chosen: unknown, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const partnershipId = idIn(chosen);
    const pages = everyPage(
      async (after) => (await page.ask(sharedMeasuresOfAll, { partnershipId, after })).sharedMeasures,
    );
    await sendPages(page, sharedMeasuresFile, pages);
  }

  @Get(':id')
  async show(@Param('id') id: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const { sharingAgreement: agreement } = await page.ask(sharingAgreement, { id });
    if (!agreement) throw new NothingHere();
    const offered = agreement.acts.filter(({ available }) => available);
    // Ending is never what a page calls for; it stays among the other acts.
    const main = offered.find(({ name }) => name !== 'end') ?? null;
    page.render('pages/sharing/agreement.njk', {
      agreement,
      drawing: machineChart('sharingAgreement', agreement.way),
      main,
      others: offered.filter((act) => act !== main),
      withheld: agreement.acts.filter(({ available }) => !available),
      termsTitle: termsTitles[agreement.state] ?? 'What is agreed',
    });
  }
}

import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ApiFault, NothingHere } from '../../shell/api/api-errors.ts';
import { formState } from '../../shell/forms/form-state.ts';
import { optionalTextOf, textOf } from '../../shell/forms/form-values.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { isRefusal, statusOfRefusal, type Refusal } from '../../shell/forms/refusal.ts';
import { pageOf, type Page } from '../../shell/page.ts';
import { textsOf } from '../case-form/form-rows.ts';
import {
  auditEntryTexts,
  auditPlaces,
  exportPiece,
  exportTenant,
  redactEvidence,
} from './audit-trail.query.ts';

interface TypedRedaction {
  readonly owner: string;
  readonly stream: string;
  readonly seq: number;
  readonly places: string;
  readonly everywhere: boolean;
  readonly reason: string;
}

/** What is done with evidence: a copy of everything to keep, and the redaction of personal data. */
@Controller('audit-trail')
export class EvidenceController {
  @Post('exports')
  async ask(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const ownerId = textOf(body, 'owner');
    const input = { ownerId, idempotencyKey: optionalTextOf(body, 'idempotencyKey') };
    const { exportTenant: outcome } = await page.ask(exportTenant, { input });
    if (!outcome) throw new ApiFault('Asking for a copy was answered with nothing.');
    if (isRefusal(outcome)) throw new NothingHere();
    page.redirect(
      `/audit-trail?owner=${encodeURIComponent(ownerId)}`,
      'The copy is being made. Reload this page in a moment.',
    );
  }

  @Get('exports/:id')
  async download(@Param('id') exportId: string, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const pieces = async function* (): AsyncGenerator<string> {
      for (let number = 1; ; number += 1) {
        const { exportPiece: piece } = await page.ask(exportPiece, { exportId, number });
        if (piece === null && number === 1) throw new NothingHere();
        if (piece === null) return;
        yield piece;
      }
    };
    await page.downloadPieces('goldthread-export.ndjson', 'application/x-ndjson; charset=utf-8', pieces());
  }

  @Get('redact')
  async form(@Query() query: Readonly<Record<string, unknown>>, @Res() res: Response): Promise<void> {
    const one = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
    const which = { owner: one('owner'), stream: one('stream'), seq: entryNumber(one('seq')) };
    await render(pageOf(res), { ...which, places: '', everywhere: false, reason: '' }, null);
  }

  @Post('redact')
  async redact(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const places = textsOf(body, 'places');
    const typed: TypedRedaction = {
      owner: textOf(body, 'owner'),
      stream: textOf(body, 'stream'),
      seq: entryNumber(textOf(body, 'seq')),
      places: places.join(','),
      everywhere: textOf(body, 'everywhere') === 'yes',
      reason: textOf(body, 'reason'),
    };
    const { owner: ownerId, stream, seq, everywhere, reason } = typed;
    const idempotencyKey = optionalTextOf(body, 'idempotencyKey');
    const input = { ownerId, stream, seq, places, everywhere, reason, idempotencyKey };
    const { redactEvidence: outcome } = await page.ask(redactEvidence, { input });
    if (!outcome) throw new ApiFault('Redacting was answered with nothing.');
    if (isRefusal(outcome)) return render(page, typed, outcome);
    const gone = outcome.redacted === 1 ? '1 text is' : `${outcome.redacted} texts are`;
    page.redirect(
      `/audit-trail?owner=${encodeURIComponent(ownerId)}`,
      `${gone} redacted. The chain stays whole.`,
    );
  }
}

const entryNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

async function render(page: Page, typed: TypedRedaction, refusal: Refusal | null): Promise<void> {
  const { owner: ownerId, stream, seq } = typed;
  const { auditPlaces: places } = await page.ask(auditPlaces, {});
  const { auditTrail: found } = await page.ask(auditEntryTexts, { ownerId, filter: { stream, seq } });
  const entry = found?.edges?.[0]?.node;
  const place = places?.find((one) => one.ownerId === ownerId);
  if (!entry || !place || entry.redactable.length === 0) throw new NothingHere();
  const form = formState({ ...typed, seq: String(seq) }, refusal);
  const view = { section: 'partnerships', entry, place, typed, form };
  page.render('pages/audit-trail/redact.njk', view, refusal ? statusOfRefusal(refusal) : 200);
}

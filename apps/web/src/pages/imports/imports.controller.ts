import { Readable } from 'node:stream';
import { Body, Controller, Get, Post, Res, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Response } from 'express';
import { SignInNeeded } from '../../shell/api/api-errors.ts';
import type { FileAnswer } from '../../shell/api/api-client.ts';
import { formState } from '../../shell/forms/form-state.ts';
import type { FormBody } from '../../shell/forms/form-values.ts';
import { textOf } from '../../shell/forms/form-values.ts';
import { invalid, statusOfRefusal } from '../../shell/forms/refusal.ts';
import type { Refusal } from '../../shell/forms/refusal.ts';
import { pageOf } from '../../shell/page.ts';
import type { Page } from '../../shell/page.ts';
import { csrfField, csrfTokenIsRight } from '../../shell/security/csrf.ts';
import { FileToApi, placeOf } from './file-to-api.ts';
import type { SentFile } from './file-to-api.ts';
import { importsQuery } from './imports.query.ts';

const storage = new FileToApi();

/** Files brought in, and the forms to bring in one more: by sending a file, or by pasting cells. */
@Controller('imports')
export class ImportsController {
  @Get()
  async show(@Res() res: Response): Promise<void> {
    await showList(pageOf(res));
  }

  @Post()
  @UseInterceptors(FileInterceptor('file', { storage, limits: { files: 1, fields: 10 } }))
  async send(
    @Body() body: FormBody,
    @UploadedFile() file: SentFile | undefined,
    @Res() res: Response,
  ): Promise<void> {
    const page = pageOf(res);
    if (file?.answer.kind === 'forged' || !csrfTokenIsRight(page.formSecret, body[csrfField])) {
      return page.render('shell/errors/form-expired.njk', {}, 403);
    }
    const chosen = file?.answer ?? nothing('file', 'Choose a file, or paste cells below');
    await follow(page, chosen, { owner: textOf(body, 'owner'), pasted: '' });
  }

  @Post('paste')
  async paste(@Body() body: FormBody, @Res() res: Response): Promise<void> {
    const page = pageOf(res);
    const owner = textOf(body, 'owner');
    // As typed: blank cells at an edge of the table are cells.
    const pasted = typeof body['pasted'] === 'string' ? body['pasted'] : '';
    const query = { ...placeOf(owner), name: 'Pasted cells' };
    const answer = pasted.trim()
      ? await page.sendFile(query, Readable.from([Buffer.from(pasted)]))
      : nothing('pasted', 'Paste the cells, headings included');
    await follow(page, answer, { owner, pasted });
  }
}

interface Typed {
  readonly owner: string;
  readonly pasted: string;
}

const nothing = (field: string, message: string): FileAnswer => ({
  kind: 'invalid',
  fields: [{ field, message }],
});

async function follow(page: Page, { kind, id, message, fields }: FileAnswer, typed: Typed): Promise<void> {
  if (kind === 'done' && id) return page.redirect(`/imports/${id}`);
  if (kind === 'signedOut') throw new SignInNeeded();
  const refusal: Refusal =
    kind === 'notPermitted'
      ? { __typename: 'NotPermitted', message: message ?? '', rule: '' }
      : invalid(
          fields ?? [{ field: 'file', message: message ?? 'The file did not go through. Send it again.' }],
        );
  await showList(page, typed, refusal);
}

const valueOf = ({ ownerId, kind }: { ownerId: string; kind: string }): string => `${ownerId}:${kind}`;

async function showList(
  page: Page,
  typed: Typed = { owner: '', pasted: '' },
  refusal: Refusal | null = null,
): Promise<void> {
  const { imports, importPlaces } = await page.ask(importsQuery, {});
  const places = importPlaces ?? [];
  page.render(
    'pages/imports/imports.njk',
    {
      places,
      chosen: places.find((one) => valueOf(one) === typed.owner) ?? places[0],
      imports: (imports?.edges ?? []).flatMap((edge) => edge?.node ?? []),
      form: formState(typed, refusal),
    },
    refusal ? statusOfRefusal(refusal) : 200,
  );
}

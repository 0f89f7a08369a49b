import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Sessions } from '#application/identity/sessions';
import type { UseCases } from '#application/use-cases';
import type { ImportKind } from '#domain/imports/import-state';
import { answer, nothingThere } from '#graphql/results/answer';
import { USE_CASES } from '#graphql/use-cases.token';
import { encodeId, readId } from '#read-models/global-id';
import { bearerToken } from '../request/bearer-token.ts';

/** Status of an answer by its kind. */
const STATUS: Readonly<Record<string, number>> = {
  done: 201,
  notPermitted: 403,
  notFound: 404,
  invalid: 422,
};

/** What a file holds unless it is said: a body brings in its own figures, a partnership those of other areas. */
const USUAL: Readonly<Record<string, ImportKind>> = {
  Organisation: 'observations',
  Partnership: 'comparators',
};

/**
 * Takes a file in, beside GraphQL, since a file is no text: `POST /imports?owner=…&kind=…&name=…` with the bytes as the
 * body and a bearer token. No cookie counts here, so no other site can send one. What becomes of the file is asked and
 * decided in GraphQL.
 */
@Controller('imports')
export class ImportUploadController {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly sessions: Sessions,
  ) {}

  @Post()
  async receive(
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() req: Request,
    @Res() res: Response,
  ): Promise<void> {
    const token = bearerToken(req.headers.authorization);
    const who = token ? await this.sessions.whoIs(token) : null;
    if (!who) {
      const message = (token && (await this.sessions.whyNot(token))) ?? 'Sign in first.';
      return void res.status(401).json({ kind: 'signedOut', message });
    }
    const owner = readId(textIn(query.owner));
    const named = owner?.type === 'Organisation' || owner?.type === 'Partnership' ? owner : null;
    if (!named) return void res.status(404).json(nothingThere);
    const outcome = await this.useCases.receiveImport(who.actor, {
      tenantId: named.id,
      kind: (textIn(query.kind) || USUAL[named.type]) as ImportKind,
      fileName: textIn(query.name),
      bytes: req as AsyncIterable<Uint8Array>,
    });
    const said = await answer(outcome, ({ tenantId, id }) =>
      Promise.resolve({ id: encodeId('FileImport', tenantId, id) }),
    );
    // What was not read of a file that is refused is not waited for.
    if (said.kind !== 'done') res.set('connection', 'close');
    res.status(STATUS[said.kind] ?? 409).json(said);
  }
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

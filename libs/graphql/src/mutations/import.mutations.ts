import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { ColumnRole, ImportAnswer } from '#domain/imports/import-mapping';
import { leaveOut } from '#domain/imports/import-mapping';
import type { ActOnImport } from '#application/imports/change-import.use-cases';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { ImportReader } from '#read-models/imports/import.reader';
import type { ImportRow } from '#read-models/imports/import.rows';
import { whatToDo } from '../arguments.ts';
import { ImportActInput, MapImportInput, type ImportAnswerInput } from '../inputs/import.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { ImportResult } from '../results/import.results.ts';
import { USE_CASES } from '../use-cases.token.ts';
import { uuidOf } from './decoded.ts';

type Answer = Promise<Success<{ fileImport: ImportRow }> | RefusalAnswer>;

/** What people do with the files they bring in; the files themselves come by `POST /imports`. */
@Resolver()
export class ImportMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: ImportReader,
  ) {}

  @Mutation(() => ImportResult, {
    nullable: true,
    description: 'Says how a file is to be read; it is then read anew.',
  })
  mapImport(@Args('input', whatToDo) input: MapImportInput, @Context() context: RequestContext): Answer {
    const { headerRow } = input;
    const roles = input.roles as ColumnRole[];
    const answers = input.answers.map(answerOf);
    return this.act(context, input, (seen) =>
      this.useCases.mapImport(signedIn(context), { ...seen, headerRow, roles, answers }),
    );
  }

  @Mutation(() => ImportResult, { nullable: true, description: 'Has what the preview shows brought in.' })
  confirmImport(@Args('input', whatToDo) input: ImportActInput, @Context() context: RequestContext): Answer {
    return this.act(context, input, (seen) => this.useCases.confirmImport(signedIn(context), seen));
  }

  @Mutation(() => ImportResult, {
    nullable: true,
    description: 'Has what an import brought in taken back, as restatements.',
  })
  undoImport(@Args('input', whatToDo) input: ImportActInput, @Context() context: RequestContext): Answer {
    return this.act(context, input, (seen) => this.useCases.undoImport(signedIn(context), seen));
  }

  @Mutation(() => ImportResult, { nullable: true, description: 'Puts a file aside; nothing of it comes in.' })
  discardImport(@Args('input', whatToDo) input: ImportActInput, @Context() context: RequestContext): Answer {
    return this.act(context, input, (seen) => this.useCases.discardImport(signedIn(context), seen));
  }

  private async act(
    context: RequestContext,
    { importId, expectedVersion, idempotencyKey }: ImportActInput,
    work: (seen: ActOnImport) => Promise<Outcome<{ tenantId: string; id: string }>>,
  ): Answer {
    const actor = signedIn(context);
    const named = decodeId('FileImport', importId);
    if (!named) return nothingThere;
    const { tenantId, id } = named;
    const outcome = await work({ tenantId, id, expectedVersion, idempotencyKey: idempotencyKey ?? null });
    return answer(outcome, async () => {
      const fileImport = await this.reader.one(actor, named);
      return fileImport && { fileImport };
    });
  }
}

/** The domain checks every word of it; an indicator is named by its opaque id. */
function answerOf({ kind, said, meant }: ImportAnswerInput): ImportAnswer {
  const isIndicator = kind === 'series' && meant !== leaveOut && meant !== '';
  return {
    kind: kind as ImportAnswer['kind'],
    said,
    meant: isIndicator ? uuidOf('Indicator', meant) : meant,
  };
}

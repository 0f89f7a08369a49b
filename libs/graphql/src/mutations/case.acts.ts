import { Inject, Injectable } from '@nestjs/common';
import type { CaseCommandEvent } from '#application/improvement/case-command';
import type { UseCases } from '#application/use-cases';
import { CaseReader } from '#read-models/case/case.reader';
import type { ImprovementCaseRow } from '#read-models/case/case.rows';
import { decodeId } from '#read-models/global-id';
import type { CaseInput } from '../inputs/case.input.ts';
import type { OpenCaseInput } from '../inputs/open-case.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** What every act on a case answers. */
export type CaseAnswer = Success<{ case: ImprovementCaseRow }> | RefusalAnswer;

/** Sends an act to a case and reads the case back for the person who sent it. */
@Injectable()
export class CaseActs {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly cases: CaseReader,
  ) {}

  /** Sends one event, on the version that the person saw. */
  async send(context: RequestContext, input: CaseInput, event: CaseCommandEvent): Promise<CaseAnswer> {
    const actor = signedIn(context);
    const named = decodeId('ImprovementCase', input.caseId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.sendCaseEvent(actor, {
      tenantId: named.tenantId,
      caseId: named.id,
      expectedVersion: input.expectedVersion,
      idempotencyKey: input.idempotencyKey ?? null,
      event,
    });
    return answer(outcome, (moved) => this.readBack(context, moved));
  }

  /** Opens a case by hand. */
  async open(context: RequestContext, input: OpenCaseInput): Promise<CaseAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', input.indicatorId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.openCase(actor, {
      tenantId: named.tenantId,
      indicatorId: named.id,
      reason: input.reason,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, (opened) => this.readBack(context, opened));
  }

  private async readBack(
    context: RequestContext,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<{ case: ImprovementCaseRow } | null> {
    const found = await this.cases.read(signedIn(context), { tenantId, id });
    return found && { case: found };
  }
}

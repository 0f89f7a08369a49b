import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { encodeId } from '#read-models/global-id';
import { whatToDo } from '../arguments.ts';
import { ExportTenantInput, RedactEvidenceInput } from '../inputs/evidence.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { ExportTenantResult, RedactEvidenceResult } from '../results/evidence.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { USE_CASES } from '../use-cases.token.ts';

/** What is done with evidence: a copy of all that a place holds, and the redaction of personal data. */
@Resolver()
export class EvidenceMutations {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Mutation(() => ExportTenantResult, {
    nullable: true,
    description:
      'Asks for a copy of all that a place holds, its evidence first; auditors and administrators.',
  })
  async exportTenant(
    @Args('input', whatToDo) input: ExportTenantInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ exportId: string }> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    if (!named) return nothingThere;
    const { tenantId } = named;
    const outcome = await this.useCases.askForExport(actor, {
      tenantId,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answer(outcome, ({ id }) => Promise.resolve({ exportId: encodeId('TenantExport', tenantId, id) }));
  }

  @Mutation(() => RedactEvidenceResult, {
    nullable: true,
    description: 'Takes personal data out of the evidence for good; the chain stays whole. Administrators.',
  })
  async redactEvidence(
    @Args('input', whatToDo) input: RedactEvidenceInput,
    @Context() context: RequestContext,
  ): Promise<Success<{ redacted: number }> | RefusalAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    const stream = /^audit:(.+)$/.exec(input.stream)?.[1];
    if (!named || stream === undefined) return nothingThere;
    const { seq, places, everywhere, reason, idempotencyKey } = input;
    const outcome = await this.useCases.redactEvidence(actor, {
      tenantId: named.tenantId,
      stream,
      seq,
      places,
      everywhere,
      reason,
      idempotencyKey: idempotencyKey ?? null,
    });
    return answer(outcome, ({ redacted }) => Promise.resolve({ redacted }));
  }
}

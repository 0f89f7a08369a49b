import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { SharingActAsked } from '#application/sharing/act-on-sharing.use-case';
import type { MeasureProposed } from '#application/sharing/propose-sharing.use-case';
import type { UseCases } from '#application/use-cases';
import { decodeId } from '#read-models/global-id';
import { SharingReader } from '#read-models/sharing/sharing.reader';
import { whatToDo } from '../arguments.ts';
import { AgreeSharingInput, ProposeSharingInput, SharingReasonInput } from '../inputs/sharing.input.ts';
import type { SharingInput } from '../inputs/sharing.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere, refused } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SharingResult } from '../results/sharing.results.ts';
import type { SharingMoved } from '../results/sharing.results.ts';
import { USE_CASES } from '../use-cases.token.ts';
import { optionalUuid, uuidOf } from './decoded.ts';

type SharingAnswer = Success<SharingMoved> | RefusalAnswer;

/** Sharing a measure with a partnership, from the proposal to its end. */
@Resolver()
export class SharingMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: SharingReader,
  ) {}

  @Mutation(() => SharingResult, {
    nullable: true,
    description:
      'Proposes to share a measure, or other terms for one that is shared; the other side answers.',
  })
  async proposeSharing(
    @Args('input', whatToDo) input: ProposeSharingInput,
    @Context() context: RequestContext,
  ): Promise<SharingAnswer> {
    const actor = signedIn(context);
    const partnership = decodeId('Partnership', input.partnershipId);
    const measure = measureOf(input);
    if (!measure) return refused(oneMeasure);
    if (!partnership) return nothingThere;
    const { level, starts, ends, reason, idempotencyKey = null } = input;
    const terms = { level, starts, ends, reason, idempotencyKey };
    const tenantId = partnership.id;
    return this.readBack(context, await this.useCases.proposeSharing(actor, { tenantId, measure, ...terms }));
  }

  @Mutation(() => SharingResult, {
    nullable: true,
    description: 'Agrees to a proposal of the other side; sharing begins on its first day.',
  })
  async agreeSharing(
    @Args('input', whatToDo) input: AgreeSharingInput,
    @Context() context: RequestContext,
  ): Promise<SharingAnswer> {
    return this.act(context, input, {
      type: 'agree',
      indicatorId: optionalUuid('Indicator', input.indicatorId),
      comment: input.comment ?? null,
    });
  }

  @Mutation(() => SharingResult, { nullable: true, description: 'Refuses a proposal of the other side.' })
  async refuseSharing(
    @Args('input', whatToDo) input: SharingReasonInput,
    @Context() context: RequestContext,
  ): Promise<SharingAnswer> {
    return this.act(context, input, { type: 'refuse', reason: input.reason });
  }

  @Mutation(() => SharingResult, {
    nullable: true,
    description: "Takes back a proposal of one's own side before it is answered.",
  })
  async withdrawSharing(
    @Args('input', whatToDo) input: SharingReasonInput,
    @Context() context: RequestContext,
  ): Promise<SharingAnswer> {
    return this.act(context, input, { type: 'withdraw', reason: input.reason });
  }

  @Mutation(() => SharingResult, {
    nullable: true,
    description: 'Ends an agreement; what it published is withdrawn at once. Either side may.',
  })
  async endSharing(
    @Args('input', whatToDo) input: SharingReasonInput,
    @Context() context: RequestContext,
  ): Promise<SharingAnswer> {
    return this.act(context, input, { type: 'end', reason: input.reason });
  }

  private async act(
    context: RequestContext,
    { agreementId, expectedVersion, idempotencyKey = null }: SharingInput,
    act: SharingActAsked,
  ): Promise<SharingAnswer> {
    const named = decodeId('SharingAgreement', agreementId);
    const actor = signedIn(context);
    if (!named) return nothingThere;
    const { tenantId, id } = named;
    const command = { tenantId, id, expectedVersion, act, idempotencyKey };
    return this.readBack(context, await this.useCases.actOnSharing(actor, command));
  }

  private readBack(
    context: RequestContext,
    outcome: Outcome<{ tenantId: string; id: string }>,
  ): Promise<SharingAnswer> {
    return answer(outcome, async (moved) => {
      const agreement = await this.reader.agreement(signedIn(context), moved);
      return agreement && { agreement };
    });
  }
}

const oneMeasure = {
  kind: 'invalid' as const,
  fields: [
    {
      field: 'measure',
      message: 'Name one measure: an indicator of your own, one you ask for, or one whose terms change.',
    },
  ],
};

/** The one measure that an input names, or null when it names none or several. */
function measureOf({
  indicatorId,
  organisationId,
  measure,
  replacesId,
}: ProposeSharingInput): MeasureProposed | null {
  const given = [indicatorId, organisationId, replacesId].filter(Boolean);
  if (given.length !== 1) return null;
  if (indicatorId) return { kind: 'own', indicatorId: uuidOf('Indicator', indicatorId) };
  if (replacesId) return { kind: 'replaces', agreementId: uuidOf('SharingAgreement', replacesId) };
  const asked = uuidOf('Organisation', organisationId ?? '');
  return { kind: 'asked', organisationId: asked, words: measure ?? '' };
}

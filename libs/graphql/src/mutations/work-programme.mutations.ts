import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import type { Actor } from '#permissions/actor';
import { decodeId } from '#read-models/global-id';
import type { WorkProgrammeItemRow } from '#read-models/scrutiny/recommendation.rows';
import { WorkProgrammeReader } from '#read-models/scrutiny/work-programme.reader';
import { whatToDo } from '../arguments.ts';
import { AddToProgrammeInput, MoveItemInput, TakeOffItemInput } from '../inputs/work-programme.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { ProgrammeResult } from '../results/recommendation.results.ts';
import { USE_CASES } from '../use-cases.token.ts';
import { optionalUuid } from './decoded.ts';

type ProgrammeAnswer = Success<{ item: WorkProgrammeItemRow }> | RefusalAnswer;
type Key = { tenantId: string; id: string };

/** Scrutiny's work programme: what it means to look at, and when. */
@Resolver()
export class WorkProgrammeMutations {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: WorkProgrammeReader,
  ) {}

  @Mutation(() => ProgrammeResult, {
    nullable: true,
    description: 'Puts an indicator, a recommendation or a matter on the work programme.',
  })
  async addToWorkProgramme(
    @Args('input', whatToDo) input: AddToProgrammeInput,
    @Context() context: RequestContext,
  ): Promise<ProgrammeAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Partnership', input.partnershipId);
    if (!named) return nothingThere;
    const outcome = this.useCases.addToProgramme(actor, {
      tenantId: named.id,
      indicatorId: optionalUuid('Indicator', input.indicatorId),
      recommendationId: optionalUuid('Recommendation', input.recommendationId),
      title: input.title ?? '',
      reason: input.reason,
      meetingOn: input.meetingOn ?? null,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return this.answered(actor, outcome);
  }

  @Mutation(() => ProgrammeResult, { nullable: true, description: 'Puts an item down for a meeting.' })
  async moveWorkProgrammeItem(
    @Args('input', whatToDo) input: MoveItemInput,
    @Context() context: RequestContext,
  ): Promise<ProgrammeAnswer> {
    const actor = signedIn(context);
    const named = decodeId('WorkProgrammeItem', input.itemId);
    if (!named) return nothingThere;
    const { expectedVersion, meetingOn = null, idempotencyKey = null } = input;
    const item = { tenantId: named.tenantId, itemId: named.id, expectedVersion, idempotencyKey };
    return this.answered(actor, this.useCases.moveItem(actor, { ...item, meetingOn }));
  }

  @Mutation(() => ProgrammeResult, {
    nullable: true,
    description: 'Takes an item off the work programme; a case leaves by its own act.',
  })
  async takeOffWorkProgramme(
    @Args('input', whatToDo) input: TakeOffItemInput,
    @Context() context: RequestContext,
  ): Promise<ProgrammeAnswer> {
    const actor = signedIn(context);
    const named = decodeId('WorkProgrammeItem', input.itemId);
    if (!named) return nothingThere;
    const { expectedVersion, reason, idempotencyKey = null } = input;
    const item = { tenantId: named.tenantId, itemId: named.id, expectedVersion, idempotencyKey };
    return this.answered(actor, this.useCases.takeOffItem(actor, { ...item, reason }));
  }

  private async answered(actor: Actor, outcome: Promise<Outcome<Key>>): Promise<ProgrammeAnswer> {
    return answer(await outcome, async (key) => {
      const item = await this.reader.one(actor, key);
      return item && { item };
    });
  }
}

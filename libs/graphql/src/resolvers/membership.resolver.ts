import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import type { Actor } from '#permissions/actor';
import { decodeId } from '#read-models/global-id';
import { MembershipReader } from '#read-models/membership/membership.reader';
import type { MembershipNoticeRow, MemberStandingRow } from '#read-models/membership/membership.rows';
import { idOf, whatToDo } from '../arguments.ts';
import {
  LeavePartnershipInput,
  NameAccountableBodyInput,
  StayInPartnershipInput,
} from '../inputs/membership.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { MembershipNoticesResult, MembershipResult } from '../results/membership.results.ts';
import { DateScalar } from '../scalars/date.scalar.ts';
import { MembershipNotice, MemberStanding } from '../types/membership/membership.types.ts';
import { USE_CASES } from '../use-cases.token.ts';

type MembershipAnswer = Success<{ member: MemberStandingRow }> | RefusalAnswer;
type NoticesAnswer = Success<{ notices: MembershipNoticeRow[] }> | RefusalAnswer;

/** Members of a partnership that leave it: read by everyone in it, decided by its coordinator. */
@Resolver()
export class MembershipResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: MembershipReader,
  ) {}

  @Query(() => MemberStanding, {
    nullable: true,
    description: 'A member of a partnership, and what its leaving would leave behind.',
  })
  async memberStanding(
    @Args('partnershipId', idOf('partnership')) partnershipId: string,
    @Args('organisationId', idOf('member')) organisationId: string,
    @Args('lastDay', {
      type: () => DateScalar,
      nullable: true,
      description: 'The last day to look at; today unless one to come is given.',
    })
    lastDay: string | null,
    @Context() context: RequestContext,
  ): Promise<MemberStandingRow | null> {
    const actor = signedIn(context);
    const named = memberNamed(partnershipId, organisationId);
    return named && this.reader.member(actor, { ...named, lastDay });
  }

  @Query(() => [MembershipNotice], {
    description:
      'What the person signed in was told of memberships, in the organisation they act for, and has not read.',
  })
  membershipNotices(@Context() context: RequestContext): Promise<MembershipNoticeRow[]> {
    return this.reader.notices(signedIn(context));
  }

  @Mutation(() => MembershipResult, {
    nullable: true,
    description:
      'Ends a membership after a last day. What must be decided first refuses the day, thing by thing; nothing is dropped in silence.',
  })
  async leavePartnership(
    @Args('input', whatToDo) input: LeavePartnershipInput,
    @Context() context: RequestContext,
  ): Promise<MembershipAnswer> {
    const actor = signedIn(context);
    const named = memberNamed(input.partnershipId, input.organisationId);
    if (!named) return nothingThere;
    const { lastDay, reason, leaves } = input;
    const idempotencyKey = input.idempotencyKey ?? null;
    const asked = { ...named, lastDay, reason, leaves, idempotencyKey };
    return this.answered(actor, await this.useCases.leavePartnership(actor, asked));
  }

  @Mutation(() => MembershipResult, {
    nullable: true,
    description: 'Calls off that a member leaves, before its last day is over.',
  })
  async stayInPartnership(
    @Args('input', whatToDo) input: StayInPartnershipInput,
    @Context() context: RequestContext,
  ): Promise<MembershipAnswer> {
    const actor = signedIn(context);
    const named = memberNamed(input.partnershipId, input.organisationId);
    if (!named) return nothingThere;
    const asked = { ...named, reason: input.reason, idempotencyKey: input.idempotencyKey ?? null };
    return this.answered(actor, await this.useCases.stayInPartnership(actor, asked));
  }

  @Mutation(() => MembershipResult, {
    nullable: true,
    description: 'Names another member as the accountable body; there is always exactly one.',
  })
  async nameAccountableBody(
    @Args('input', whatToDo) input: NameAccountableBodyInput,
    @Context() context: RequestContext,
  ): Promise<MembershipAnswer> {
    const actor = signedIn(context);
    const named = memberNamed(input.partnershipId, input.organisationId);
    if (!named) return nothingThere;
    const asked = { ...named, idempotencyKey: input.idempotencyKey ?? null };
    return this.answered(actor, await this.useCases.nameAccountableBody(actor, asked));
  }

  @Mutation(() => MembershipNoticesResult, {
    nullable: true,
    description: 'Says that the person has read what they were told of memberships.',
  })
  async readMembershipNotices(@Context() context: RequestContext): Promise<NoticesAnswer> {
    const actor = signedIn(context);
    return answer(await this.useCases.readMembershipNotices(actor), async () => ({
      notices: await this.reader.notices(actor),
    }));
  }

  private answered(
    actor: Actor,
    outcome: Outcome<{ tenantId: string; organisationId: string }>,
  ): Promise<MembershipAnswer> {
    return answer(outcome, async (key) => {
      const member = await this.reader.member(actor, key);
      return member && { member };
    });
  }
}

function memberNamed(
  partnershipId: string,
  organisationId: string,
): { tenantId: string; organisationId: string } | null {
  const partnership = decodeId('Partnership', partnershipId);
  const organisation = decodeId('Organisation', organisationId);
  return partnership && organisation
    ? { tenantId: partnership.tenantId, organisationId: organisation.id }
    : null;
}

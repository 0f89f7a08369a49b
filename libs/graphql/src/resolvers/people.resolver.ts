import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import type { Actor } from '#permissions/actor';
import { decodeId } from '#read-models/global-id';
import { PeopleReader } from '#read-models/people/people.reader';
import type { PeopleRow } from '#read-models/people/people.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { AppointPersonInput, EndAppointmentInput } from '../inputs/people.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { AppointmentsResult } from '../results/people.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { People } from '../types/people/people.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

type PeopleAnswer = Success<{ people: PeopleRow }> | RefusalAnswer;

/** Who is who in a partnership or an organisation: read by everyone in it, changed by its administrators. */
@Resolver()
export class PeopleResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: PeopleReader,
  ) {}

  @Query(() => People, {
    nullable: true,
    description: 'Who holds which role in a partnership or an organisation, and who gave it.',
  })
  async people(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<PeopleRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.place(actor, named.tenantId);
  }

  @Mutation(() => AppointmentsResult, {
    nullable: true,
    description: 'Appoints somebody to a role; whoever is new is registered. Every grant is logged.',
  })
  async appointPerson(
    @Args('input', whatToDo) input: AppointPersonInput,
    @Context() context: RequestContext,
  ): Promise<PeopleAnswer> {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    if (!named) return nothingThere;
    const { email, name, jobTitle, role, starts } = input;
    const outcome = await this.useCases.appointPerson(actor, {
      tenantId: named.tenantId,
      organisationId: decodeId('Organisation', input.organisationId)?.id ?? '',
      ...{ email, name, jobTitle, role, starts },
      portfolio: input.portfolio ?? null,
      ends: input.ends ?? null,
      conflictReason: input.conflictReason ?? null,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return this.answered(actor, outcome);
  }

  @Mutation(() => AppointmentsResult, {
    nullable: true,
    description: 'Ends an appointment, at once or after a last day; it counts no more from the next request.',
  })
  async endAppointment(
    @Args('input', whatToDo) input: EndAppointmentInput,
    @Context() context: RequestContext,
  ): Promise<PeopleAnswer> {
    const actor = signedIn(context);
    const named = decodeId('Appointment', input.appointmentId);
    if (!named) return nothingThere;
    const outcome = await this.useCases.endAppointment(actor, {
      tenantId: named.tenantId,
      appointmentId: named.id,
      ends: input.ends ?? null,
      reason: input.reason,
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return this.answered(actor, outcome);
  }

  private answered(actor: Actor, outcome: Outcome<{ tenantId: string }>): Promise<PeopleAnswer> {
    return answer(outcome, async ({ tenantId }) => {
      const people = await this.reader.place(actor, tenantId);
      return people && { people };
    });
  }
}

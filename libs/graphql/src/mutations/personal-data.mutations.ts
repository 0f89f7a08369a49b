import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { DoorUseCases } from '#application/identity/door.use-cases';
import type { Outcome } from '#application/outcome';
import type { PersonalData } from '#application/subject/subject-access.use-cases';
import { decodeId } from '#read-models/global-id';
import { whatToDo } from '../arguments.ts';
import { ExportPersonalDataInput } from '../inputs/evidence.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { nothingThere, refused } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { PersonalDataResult } from '../results/personal-data.results.ts';
import { DOOR_USE_CASES } from '../use-cases.token.ts';

type Told = Success<PersonalData> | RefusalAnswer;

/** What is held about a person, handed out: to themselves, or to an administrator who was asked for it. */
@Resolver()
export class PersonalDataMutations {
  constructor(@Inject(DOOR_USE_CASES) private readonly useCases: DoorUseCases) {}

  @Mutation(() => PersonalDataResult, {
    nullable: true,
    description: 'Everything held about a person, as one file; that it was asked for is on record.',
  })
  async exportPersonalData(
    @Args('input', whatToDo) { organisationId, email, reason }: ExportPersonalDataInput,
    @Context() context: RequestContext,
  ): Promise<Told> {
    const actor = signedIn(context);
    const named = decodeId('Organisation', organisationId);
    if (!named) return nothingThere;
    const asked = { organisationId: named.tenantId, email, reason };
    return told(await this.useCases.exportPersonalData(actor, asked));
  }

  @Mutation(() => PersonalDataResult, {
    nullable: true,
    description: 'Everything held about the person signed in where they act, as one file.',
  })
  async exportOwnData(@Context() context: RequestContext): Promise<Told> {
    return told(await this.useCases.exportOwnData(signedIn(context)));
  }
}

const told = (outcome: Outcome<PersonalData>): Told =>
  outcome.kind === 'done' ? { kind: 'done', ...outcome.value } : refused(outcome);

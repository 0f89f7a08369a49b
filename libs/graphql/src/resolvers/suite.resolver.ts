import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { UseCases } from '#application/use-cases';
import { decodeId, encodeId } from '#read-models/global-id';
import { SuiteReader } from '#read-models/suites/suite.reader';
import type { PlaceSuitesRow, SuiteSetUpRow } from '#read-models/suites/suite.rows';
import { idOf, whatToDo } from '../arguments.ts';
import { ChangeSuiteInput, DefineSuiteInput } from '../inputs/suite.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { PlaceSuites, SuiteSetUp } from '../types/suites/suite-set-up.type.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Promise<Success<SetUpDone> | RefusalAnswer>;

/** Suites, for the people who make them. */
@Resolver()
export class SuiteResolver {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    private readonly reader: SuiteReader,
  ) {}

  @Query(() => PlaceSuites, {
    nullable: true,
    description: 'The suites of a partnership or an organisation, with what may be put into one.',
  })
  async placeSuites(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Context() context: RequestContext,
  ): Promise<PlaceSuitesRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    return named && this.reader.place(actor, named.tenantId);
  }

  @Query(() => SuiteSetUp, {
    nullable: true,
    description: 'One suite with its measures, its balance, and what stands between each and a key suite.',
  })
  async suiteSetUp(
    @Args('suiteId', idOf('suite')) suiteId: string,
    @Context() context: RequestContext,
  ): Promise<SuiteSetUpRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Suite', suiteId);
    return named && this.reader.suite(actor, named);
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Puts measures together into a named suite.' })
  async defineSuite(
    @Args('input', whatToDo) input: DefineSuiteInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    if (!named) return nothingThere;
    const { tenantId } = named;
    const facts = { ...factsOf(tenantId, input), code: input.code };
    const outcome = await this.useCases.defineSuite(actor, { tenantId, ...facts });
    return answer(outcome, ({ id }) => Promise.resolve({ id: encodeId('Suite', tenantId, id) }));
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Changes what a suite is called, what it is for, or what is in it.',
  })
  async changeSuite(
    @Args('input', whatToDo) input: ChangeSuiteInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const named = decodeId('Suite', input.suiteId);
    if (!named) return nothingThere;
    const { tenantId, id: suiteId } = named;
    const { expectedVersion } = input;
    const facts = factsOf(tenantId, input);
    const outcome = await this.useCases.changeSuite(actor, { tenantId, suiteId, expectedVersion, ...facts });
    return answer(outcome, () => Promise.resolve({ id: input.suiteId }));
  }
}

/** What is never the id of anything: stands for a measure that is none of this place, so that it is refused by its place. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

function factsOf(
  tenantId: string,
  input: Pick<
    DefineSuiteInput,
    'name' | 'key' | 'forPublic' | 'measureIds' | 'sizeReason' | 'idempotencyKey'
  >,
) {
  const { name, key: isKey, forPublic, sizeReason, idempotencyKey = null } = input;
  const measureIds = input.measureIds.map((one) => {
    const named = decodeId('Indicator', one) ?? decodeId('SharedMeasure', one);
    return named?.tenantId === tenantId ? named.id : NOTHING;
  });
  return { name, isKey, forPublic, measureIds, sizeReason: sizeReason ?? '', idempotencyKey };
}

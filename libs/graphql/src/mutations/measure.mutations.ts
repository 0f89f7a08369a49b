import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome } from '#application/outcome';
import type { UseCases } from '#application/use-cases';
import type { CountedFacts, DescribedFacts, LastingFacts } from '#domain/measure/measure-facts';
import { decodeId, encodeId } from '#read-models/global-id';
import { whatToDo } from '../arguments.ts';
import {
  CountedInput,
  DefineMeasureInput,
  DescribedInput,
  DescribeMeasureInput,
  HandOverInput,
  LastingInput,
  RedefineMeasureInput,
} from '../inputs/measure.input.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { answer, nothingThere } from '../results/answer.ts';
import type { RefusalAnswer, Success } from '../results/answer.ts';
import { SetUpResult } from '../results/set-up.results.ts';
import type { SetUpDone } from '../results/set-up.results.ts';
import { tenantNamed } from '../tenant-named.ts';
import { USE_CASES } from '../use-cases.token.ts';

type Answer = Promise<Success<SetUpDone> | RefusalAnswer>;

/** Measures: defined, described, defined anew, handed over. */
@Resolver()
export class MeasureMutations {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Mutation(() => SetUpResult, { nullable: true, description: 'Defines a measure with its one owner.' })
  async defineMeasure(
    @Args('input', whatToDo) input: DefineMeasureInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const named = tenantNamed(input.ownerId);
    if (!named) return nothingThere;
    const { tenantId } = named;
    const facts = {
      ...lastingOf(input.lasting),
      ...countedOf(input.counted),
      ...describedOf(input.described),
    };
    const outcome = await this.useCases.defineMeasure(actor, {
      tenantId,
      facts,
      ...answeringOf(tenantId, input),
      idempotencyKey: input.idempotencyKey ?? null,
    });
    return answered(outcome);
  }

  @Mutation(() => SetUpResult, { nullable: true, description: 'Puts better what is said about a measure.' })
  async describeMeasure(
    @Args('input', whatToDo) input: DescribeMeasureInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const of = ofMeasure(input);
    if (!of) return nothingThere;
    return answered(
      await this.useCases.describeMeasure(actor, { ...of, facts: describedOf(input.described) }),
    );
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Gives a measure a new version of what it counts, from a day: its series breaks there.',
  })
  async redefineMeasure(
    @Args('input', whatToDo) input: RedefineMeasureInput,
    @Context() context: RequestContext,
  ): Answer {
    const actor = signedIn(context);
    const of = ofMeasure(input);
    if (!of) return nothingThere;
    const { counted, effectiveFrom, reason } = input;
    const facts = countedOf(counted);
    return answered(await this.useCases.redefineMeasure(actor, { ...of, facts, effectiveFrom, reason }));
  }

  @Mutation(() => SetUpResult, {
    nullable: true,
    description: 'Hands a measure over to another owner or deputy.',
  })
  async handOver(@Args('input', whatToDo) input: HandOverInput, @Context() context: RequestContext): Answer {
    const actor = signedIn(context);
    const of = ofMeasure(input);
    if (!of) return nothingThere;
    const { reason } = input;
    return answered(
      await this.useCases.handOver(actor, { ...of, ...answeringOf(of.tenantId, input), reason }),
    );
  }
}

function answered(outcome: Outcome<{ tenantId: string; id: string }>): Answer {
  return answer(outcome, ({ tenantId, id }) => Promise.resolve({ id: encodeId('Indicator', tenantId, id) }));
}

function ofMeasure(input: { indicatorId: string; expectedVersion: number; idempotencyKey?: string | null }) {
  const named = decodeId('Indicator', input.indicatorId);
  if (!named) return null;
  const { expectedVersion, idempotencyKey = null } = input;
  return { tenantId: named.tenantId, indicatorId: named.id, expectedVersion, idempotencyKey };
}

/** A person named for another tenant is nobody here. */
function answeringOf(tenantId: string, input: { personId: string; deputyId?: string | null }) {
  const personOf = (id: string) => {
    const named = decodeId('Person', id);
    return named?.tenantId === tenantId ? named.id : NOBODY;
  };
  return {
    ownerPersonId: personOf(input.personId),
    deputyPersonId: input.deputyId ? personOf(input.deputyId) : null,
  };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

// The domain checks every word of these; until then the schema has only said that they are texts.
function lastingOf(input: LastingInput): LastingFacts {
  return {
    code: input.code.trim(),
    frequency: input.frequency as LastingFacts['frequency'],
    valueKind: input.valueKind as LastingFacts['valueKind'],
    multiplier: input.multiplier,
    aggregation: (input.aggregation ?? null) as LastingFacts['aggregation'],
  };
}

function countedOf(input: CountedInput): CountedFacts {
  return {
    definition: input.definition.trim(),
    polarity: input.polarity as CountedFacts['polarity'],
    unit: input.unit.trim(),
    unitLabel: input.unitLabel.trim(),
    decimals: input.decimals,
    numeratorLabel: input.numeratorLabel?.trim() || null,
    denominatorLabel: input.denominatorLabel?.trim() || null,
  };
}

function describedOf(input: DescribedInput): DescribedFacts {
  const { themeCode, portfolio, reportingLagDays, sourceUrl, caveat } = input;
  return {
    title: input.title.trim(),
    themeCode: themeCode || null,
    level: input.level,
    kind: input.kind,
    origin: input.origin,
    portfolio: portfolio || null,
    priority: input.priority,
    reportingLagDays: reportingLagDays ?? null,
    sourceTitle: input.sourceTitle.trim(),
    sourcePublisher: input.sourcePublisher.trim(),
    sourceUrl: sourceUrl?.trim() || null,
    licence: input.licence.trim(),
    attribution: input.attribution.trim(),
    caveat: caveat?.trim() || null,
  };
}

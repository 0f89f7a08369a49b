import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { decodeId } from '#read-models/global-id';
import { HeadingPrioritiesReader } from '#read-models/priority/heading-priorities.reader';
import type { HeadingPrioritiesRow } from '#read-models/priority/heading-priorities.reader';
import { ServedPrioritiesReader } from '#read-models/priority/served-priorities.reader';
import { PriorityReader } from '#read-models/priority/priority.reader';
import type {
  PlacePrioritiesRow,
  PriorityRow,
  ServedPriorityRow,
  SuitePriorityRow,
} from '#read-models/priority/priority.rows';
import { idOf } from '../arguments.ts';
import { signedIn } from '../request-context.ts';
import type { RequestContext } from '../request-context.ts';
import { tenantNamed } from '../tenant-named.ts';
import { PlacePriorities } from '../types/priority/place-priorities.type.ts';
import { HeadingPriorities, ServedPriority, SuitePriority } from '../types/priority/priority-parts.type.ts';
import { Priority } from '../types/priority/priority.type.ts';

/** Years that money may be asked for; others are answered like one without headings. */
const YEARS = { least: 2000, most: 2099 };

/** Priorities, with money, targets and results side by side. */
@Resolver()
export class PrioritiesResolver {
  constructor(
    private readonly reader: PriorityReader,
    private readonly headings: HeadingPrioritiesReader,
    private readonly served: ServedPrioritiesReader,
  ) {}

  @Query(() => PlacePriorities, {
    nullable: true,
    description:
      'The priorities of a partnership or an organisation in their order, with the money of the organisation you act for.',
  })
  async placePriorities(
    @Args('ownerId', idOf('partnership or organisation')) ownerId: string,
    @Args('year', {
      type: () => Int,
      nullable: true,
      description:
        'Financial year of the money, by the calendar year in which it begins; this one unless said.',
    })
    year: number | null,
    @Context() context: RequestContext,
  ): Promise<PlacePrioritiesRow | null> {
    const actor = signedIn(context);
    const named = tenantNamed(ownerId);
    const asked = year !== null && year >= YEARS.least && year <= YEARS.most ? year : undefined;
    return named && this.reader.place(actor, named.tenantId, asked);
  }

  @Query(() => Priority, {
    nullable: true,
    description: 'One priority, or null when it is not there for you.',
  })
  async priority(
    @Args('id', idOf('priority')) id: string,
    @Context() context: RequestContext,
  ): Promise<PriorityRow | null> {
    const actor = signedIn(context);
    const named = decodeId('Priority', id);
    return named && this.reader.one(actor, named);
  }

  @Query(() => [ServedPriority], {
    nullable: true,
    description: 'The priorities that a measure serves today, in order.',
  })
  async servedPriorities(
    @Args('indicatorId', idOf('indicator')) indicatorId: string,
    @Context() context: RequestContext,
  ): Promise<ServedPriorityRow[]> {
    const actor = signedIn(context);
    const named = decodeId('Indicator', indicatorId);
    return named ? this.served.ofMeasure(actor, named) : [];
  }

  @Query(() => [SuitePriority], {
    nullable: true,
    description: 'The priorities that the measures of a suite serve today, in order, once for each measure.',
  })
  async suitePriorities(
    @Args('suiteId', idOf('suite')) suiteId: string,
    @Context() context: RequestContext,
  ): Promise<SuitePriorityRow[]> {
    const actor = signedIn(context);
    const named = decodeId('Suite', suiteId);
    return named ? this.served.ofSuite(actor, named) : [];
  }

  @Query(() => HeadingPriorities, {
    nullable: true,
    description:
      'A budget heading of the organisation you act for, and the priorities that it serves or may.',
  })
  async headingPriorities(
    @Args('headingId', idOf('budget heading')) headingId: string,
    @Context() context: RequestContext,
  ): Promise<HeadingPrioritiesRow | null> {
    const actor = signedIn(context);
    const named = decodeId('BudgetHeading', headingId);
    return named && this.headings.read(actor, named);
  }
}

import { randomUUID } from 'node:crypto';
import { encodeId, readId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { SharingStory } from '../sharing/sharing-story.ts';
import { takeUntil } from '../support/follow-through.ts';
import { ask } from '../support/graphql.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import type { Story } from '../support/story.ts';
import { collectIds } from './walker/crawl.ts';
import type { FoundIds } from './walker/crawl.ts';
import { walkSchema } from './walker/walk.ts';
import type { Walked } from './walker/walk.ts';

/** The name of the first place, which stands in most of its texts. */
export const theirName = /marlowdale/i;

/** Two places in one database: the first in the middle of a case with money asked for, the second looking on. */
export class TwoPlaces {
  readonly walk = walkSchema();
  /** Every opaque id that the first place's people were shown. */
  readonly ids: FoundIds = new Map();
  readonly theirs: Story;
  readonly mine: Story;
  /** A raw uuid in an answer is as good as a name. */
  readonly theirTenants: readonly string[];

  private constructor(readonly product: Product) {
    [this.theirs, this.mine] = [product.story(0), product.story(1)];
    const { place } = this.theirs;
    this.theirTenants = [place.partnership, ...Object.values(place.organisations)];
  }

  static async start(): Promise<TwoPlaces> {
    const places = new TwoPlaces(await startProduct(['Marlowdale', 'Quillbrook']));
    const { theirs, mine, walk, ids } = places;
    await shareCalls(theirs, ids);
    await takeUntil(theirs, 'resourceShift');
    // The clock stands where the first story left it, so the second happens after.
    await catchUp(mine);
    for (const person of [
      'scrutiny',
      'healthBudget',
      'councilBudget',
      'councilLead',
      'healthLead',
    ] as const) {
      for (const one of walk.filter(({ takesIds }) => !takesIds))
        collectIds((await places.send(theirs, person, one, own)).body, ids);
      collectIds(JSON.stringify(await theirs.seenBy(person)), ids);
    }
    return places;
  }

  readonly foreign = (type: IdType): string => [...(this.ids.get(type) ?? [])][0] ?? '';
  readonly random = (type: IdType): string => encodeId(type, randomUUID(), randomUUID());
  /** Their row under my own tenant's name. */
  readonly crossed = (type: IdType): string =>
    encodeId(type, this.mine.place.partnership, readId(this.foreign(type))?.id ?? '');
  readonly invented = (type: IdType): string => encodeId(type, this.mine.place.partnership, randomUUID());
  /** My own case, with what is asked beside it from elsewhere. */
  readonly within = (pick: (type: IdType) => string) => (type: IdType) =>
    type === 'ImprovementCase' ? this.mine.caseId : pick(type);

  async send(
    story: Story,
    person: PersonKey | null,
    { query, variables }: Pick<Walked, 'query' | 'variables'>,
    pick: (type: IdType) => string,
  ) {
    const token = person && (await story.tokenOf(person));
    const { apiUrl } = this.product;
    return ask(apiUrl, { query, variables: variables(pick), token, requestId: 'the-same-every-time' });
  }
}

/** Names nothing, for requests that take no id. */
export const own = (): string => '';

/** A measure of the first place that is shared, with its agreement. */
async function shareCalls(story: Story, ids: FoundIds): Promise<void> {
  const sharing = new SharingStory(story);
  const proposed = await sharing.propose('policeLead', { indicatorId: story.ownIndicator('policeCalls') });
  const id = proposed.agreement?.id ?? '';
  await sharing.act('coordinator', 'agreeSharing', id);
  await story.around.deliver();
  collectIds(JSON.stringify(await sharing.seenBy('leader', id)), ids);
}

/** The second place's case, opened by hand, as far as the challenge. */
async function catchUp(story: Story): Promise<void> {
  const { indicators, partnership } = story.place;
  const indicatorId = encodeId('Indicator', partnership, indicators.home);
  const query = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { ... on CaseMoved { case { id } } } }`;
  const variables = { input: { indicatorId, reason: 'Relatives complain.' } };
  const { data } = await story.ask<{ openCase: { case: { id: string } } }>('manager', query, variables);
  story.caseId = data.openCase.case.id;
  const questions = [{ text: 'Why?', group: 'why', required: true }];
  const moved = await story.act('portfolioHolder', 'openChallenge', {
    questions,
    justification: 'Many complain.',
  });
  if (moved.type !== 'CaseMoved') throw new Error(JSON.stringify(moved));
}

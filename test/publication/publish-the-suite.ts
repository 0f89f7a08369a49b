import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import type { Story } from '../support/story.ts';

const publishSuite = `mutation ($input: PublishSuiteInput!) { answer: publishSuite(input: $input) { type: __typename
  ... on SuitePublished { published unchanged withoutFigures ofMembers } ... on Invalid { fields { field } } } }`;

/** What publishing a suite answers. */
interface Answer {
  type: string;
  published?: number;
  fields?: { field: string }[];
}

/** Publishes the suite of a story's place: tried by who may not, from another place, by the manager, and once more. */
export async function publishTheSuite(story: Story, elsewhere: Story) {
  const { partnership, indicators } = story.place;
  const input = { suiteId: encodeId('Suite', partnership, indicators.suite), note: 'All of it.' };
  const as = async (key: PersonKey, of = story): Promise<Answer> =>
    (await of.ask<{ answer: Answer }>(key, publishSuite, { input })).data.answer;
  const barred: Partial<Record<PersonKey, string>> = {};
  for (const key of ['owner', 'leader', 'councilLead'] as const) barred[key] = (await as(key)).type;
  return {
    barred,
    elsewhere: (await as('manager', elsewhere)).type,
    done: await as('manager'),
    again: await as('manager'),
  };
}

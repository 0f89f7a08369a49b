import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import type { Story } from '../support/story.ts';
import { publish, type Published } from './asked.ts';

/** Decides settings of a place. */
async function decide(
  story: Story,
  ownerId: string,
  by: PersonKey,
  values: { key: string; value: string }[],
): Promise<void> {
  const query = 'query ($id: ID!) { policy(ownerId: $id) { version } }';
  const { data } = await story.ask<{ policy: { version: number } }>(by, query, { id: ownerId });
  const set = `mutation ($input: SetPolicyInput!) { answer: setPolicy(input: $input) { type: __typename } }`;
  const input = { ownerId, expectedVersion: data.policy.version, values };
  const answered = await story.ask<{ answer: { type: string } }>(by, set, { input });
  expect(answered.data.answer).toEqual({ type: 'PolicySet' });
}

/** Decides that counts below fifty are not told. */
export function setThreshold(
  story: Story,
  by: PersonKey,
  id: string,
  of: 'Partnership' | 'Organisation',
): Promise<void> {
  return decide(story, encodeId(of, id, id), by, [{ key: 'publicationThreshold', value: '50' }]);
}

/** Tries to publish a figure that nobody verified, under the rule that asks for it; before and after it is allowed. */
export async function publishVerifiedAlone(story: Story) {
  const { partnership, indicators } = story.place;
  const place = encodeId('Partnership', partnership, partnership);
  const id = encodeId('Indicator', partnership, indicators.calls);
  const rule = (value: string) =>
    decide(story, place, 'administrator', [{ key: 'verifyBeforePublishing', value }]);
  const standing = async () => {
    const query = 'query ($id: ID!) { publication(indicatorId: $id) { live unverified } }';
    return (await story.ask<{ publication: object }>('manager', query, { id })).data.publication;
  };
  const before = await standing();
  await rule('true');
  const asked = await story.ask<{ answer: Published }>('manager', publish, { input: { indicatorId: id } });
  const problems = asked.data.answer.fields ?? [];
  const meanwhile = {
    refused: problems.map(({ field }) => field),
    words: problems.map(({ message }) => message).join(' '),
    standing: await standing(),
  };
  await rule('false');
  return { before, meanwhile, after: await standing() };
}

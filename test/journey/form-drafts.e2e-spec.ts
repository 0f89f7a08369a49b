import type { PersonKey } from '#testing/small-place/people';
import { followThrough, takeUntil } from '../support/follow-through.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { take } from '../support/step.ts';
import type { Story } from '../support/story.ts';

/** A long form left and come back to: kept for one person, given back after a new sign-in, gone once it is sent. */
let product: Product;
let story: Story;
beforeAll(async () => {
  product = await startProduct();
  story = product.story();
  await takeUntil(story, 'challenge.awaitingExplanation');
}, 120_000);
afterAll(() => product.stop());

interface Kept {
  __typename: string;
  rule?: string;
  fields?: { field: string }[];
}
const mutation = `mutation ($input: SaveFormDraftInput!) { saveFormDraft(input: $input) {
  __typename ... on NotPermitted { rule } ... on Invalid { fields { field } } } }`;

async function keep(key: PersonKey, change: object = {}): Promise<Kept> {
  const input = {
    caseId: story.caseId,
    form: 'explain',
    fields: [{ name: 'evidence', value: 'Rota.' }],
    ...change,
  };
  const { data, body } = await story.ask<{ saveFormDraft?: Kept }>(key, mutation, { input });
  if (!data.saveFormDraft) throw new Error(body);
  return data.saveFormDraft;
}

async function keptOf(key: PersonKey): Promise<{ name: string; value: string }[] | null> {
  const query = `query ($id: ID!) { case(id: $id) { draft(form: "explain") { fields { name value } } } }`;
  const { data } = await story.ask<{
    case: { draft: { fields: { name: string; value: string }[] } | null } | null;
  }>(key, query, { id: story.caseId });
  return data.case?.draft?.fields ?? null;
}

it('is kept for whoever may send it, and for nobody else to see', async () => {
  expect(await keptOf('owner')).toBeNull();
  expect(await keep('owner')).toEqual({ __typename: 'FormDraftSaved' });
  expect(await keptOf('owner')).toEqual([{ name: 'evidence', value: 'Rota.' }]);
  expect(await keptOf('portfolioHolder')).toBeNull();
  expect(await keptOf('scrutiny')).toBeNull();
  const questions = { form: 'challenge', fields: [{ name: 'own', value: 'Why now?' }] };
  expect(await keep('portfolioHolder', questions)).toEqual({ __typename: 'FormDraftSaved' });
  expect(await keep('councilBudget', questions)).toMatchObject({ __typename: 'NotPermitted' });
});

it('is refused to who may not send it, for a form that is not one, and when a text cannot be kept', async () => {
  expect((await keep('portfolioHolder')).__typename).toBe('NotPermitted');
  expect((await keep('administrator')).__typename).toBe('NotPermitted');
  expect(await keep('owner', { form: 'poem' })).toMatchObject({
    __typename: 'Invalid',
    fields: [{ field: 'form' }],
  });
  const long = [{ name: 'evidence', value: 'x'.repeat(10_001) }];
  expect(await keep('owner', { fields: long })).toMatchObject({ __typename: 'Invalid' });
  expect(await keep('owner', { caseId: 'bm90aGluZw' })).toEqual({ __typename: 'NotFound' });
  expect(await keptOf('owner')).toEqual([{ name: 'evidence', value: 'Rota.' }]);
});

it('is there after the session has ended and another begun, and taken away when nothing is left in it', async () => {
  story.moveTo('2026-04-14T09:00:00Z');
  expect(await keptOf('owner')).toHaveLength(1);
  await keep('owner', { fields: [] });
  expect(await keptOf('owner')).toBeNull();
});

it('is gone once the form is sent', async () => {
  await keep('owner');
  const step = followThrough.find(({ act }) => act?.does === 'explain');
  if (!step) throw new Error('nobody explains');
  await take(story, step);
  expect(await keptOf('owner')).toBeNull();
});

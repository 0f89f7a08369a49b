import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { followThrough, takeUntil } from '../support/follow-through.ts';
import { take } from '../support/step.ts';
import type { Story } from '../support/story.ts';
import { look } from '#testing/look';
import { closingSeen, isAsked, libraryOf, write } from './closing.document.ts';

/** What a case that improved leaves behind, over HTTP: by whom, when, once each, corrected beside what it said. */
let product: Product;
let story: Story;

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Otherham']);
  story = product.story();
}, 120_000);
afterAll(() => product?.stop());

const note = {
  text: 'A coordinator on every ward.',
  forWhom: 'People leaving hospital over 65.',
  whatItTook: 'Two posts for a year.',
  whatToWatch: 'Cover in August.',
};
const praise = { commended: 'The discharge team', text: 'Their patience with the rota.' };
const yes = { resourcesMayMove: true, heading: 'Reablement', movesFrom: '2027-04-01', text: 'It held.' };

it('can only be told of resources while the improvement is watched', async () => {
  await takeUntil(story, 'sustain');
  const open = { state: 'sustain', available: ['answerResources'] };
  expect(await write(story, 'owner', 'writePracticeNote', note)).toMatchObject({
    type: 'NotAvailableNow',
    ...open,
  });
  expect(await write(story, 'portfolioHolder', 'commend', praise)).toMatchObject({
    type: 'NotAvailableNow',
    ...open,
  });
  const no = { resourcesMayMove: false, text: 'Not before the winter is over.' };
  expect(await write(story, 'portfolioHolder', 'answerResources', no)).toMatchObject({
    type: 'ClosingWritten',
    closing: { resources: { version: 1, resourcesMayMove: false, heading: null, movesFrom: null } },
  });
  expect(await isAsked(story, 'owner')).toBe(false);
}, 120_000);

it('is asked of the owner once the case has closed, for twenty working days', async () => {
  const closing = followThrough.at(-1);
  if (!closing) throw new Error('The story has an end.');
  await take(story, closing);
  expect(await isAsked(story, 'owner')).toBe(true);
  expect(await isAsked(story, 'portfolioHolder')).toBe(false);
  story.moveTo('2027-02-26T12:00:00Z');
  expect(await isAsked(story, 'owner')).toBe(true);
  story.moveTo('2027-03-02T12:00:00Z');
  expect(await isAsked(story, 'owner')).toBe(false);
}, 60_000);

it('is refused to whoever has no say, and the owner never commends', async () => {
  const owners = 'needs:indicator_owner';
  expect(await write(story, 'portfolioHolder', 'writePracticeNote', note)).toMatchObject({ rule: owners });
  expect(await write(story, 'owner', 'commend', praise)).toMatchObject({ rule: 'ownerNeverCommends' });
  expect(await write(story, 'manager', 'commend', praise)).toMatchObject({
    rule: 'needs:portfolio_holder|leader',
  });
  expect(await write(story, 'healthBudget', 'answerResources', { ...yes, expectedVersion: 1 })).toMatchObject(
    { rule: 'needs:portfolio_holder|budget_holder' },
  );
  const { acts } = (await closingSeen(story, 'owner')) ?? { acts: [] };
  expect(acts.find(({ name }) => name === 'commend')).toMatchObject({ rule: 'ownerNeverCommends' });
});

it('is not there for other partnerships, who are told what they would be told of nothing', async () => {
  const caseId = story.caseId;
  const other = product.story(1);
  other.caseId = caseId;
  expect(await closingSeen(other, 'owner')).toBeNull();
  expect(await write(other, 'owner', 'writePracticeNote', note)).toEqual({ type: 'NotFound' });
  expect(await libraryOf(other, 'owner', '')).toEqual([]);
});

it('is written once each, whole, and corrected beside what it said', async () => {
  expect(await write(story, 'owner', 'writePracticeNote', { ...note, forWhom: ' ' })).toMatchObject({
    type: 'Invalid',
    fields: [{ field: 'forWhom' }],
  });
  expect(await write(story, 'owner', 'writePracticeNote', note)).toMatchObject({ type: 'ClosingWritten' });
  expect(await write(story, 'deputy', 'writePracticeNote', note)).toMatchObject({
    type: 'ChangedMeanwhile',
    version: 1,
  });
  const better = { ...note, text: 'A coordinator on every ward, seven days a week.', expectedVersion: 1 };
  expect(await write(story, 'deputy', 'writePracticeNote', better)).toMatchObject({ type: 'ClosingWritten' });
  expect(await write(story, 'leader', 'commend', praise)).toMatchObject({ type: 'ClosingWritten' });
  const moves = { ...yes, expectedVersion: 1 };
  expect(await write(story, 'councilBudget', 'answerResources', { ...moves, heading: '' })).toMatchObject({
    type: 'Invalid',
    fields: [{ field: 'heading' }],
  });
  expect(await write(story, 'councilBudget', 'answerResources', moves)).toMatchObject({
    type: 'ClosingWritten',
  });
  const { people } = story.place;
  expect(await closingSeen(story, 'healthLead')).toMatchObject({
    practiceNote: { version: 2, text: better.text, by: people.deputy.name },
    commendation: { version: 1, by: people.leader.name },
    resources: { version: 2, resourcesMayMove: true, heading: 'Reablement', movesFrom: '2027-04-01' },
  });
  const rows = await look<{ kind: string; version: number }>(
    product.database.apiUrl,
    [story.place.partnership],
    'select kind, version from case_closing_note order by kind, version',
  );
  expect(rows.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
    'commendation 1',
    'practiceNote 1',
    'practiceNote 2',
    'resources 1',
    'resources 2',
  ]);
  const audit = await look<{ action: string }>(
    product.database.apiUrl,
    [story.place.partnership],
    `select action from audit_entry where stream = 'closing' order by seq`,
  );
  expect(audit).toHaveLength(5);
});

it('is found in the library by every word searched for, in its latest version', async () => {
  expect(await libraryOf(story, 'healthLead', '')).toEqual(
    expect.arrayContaining(['commendation', 'practiceNote']),
  );
  expect(await libraryOf(story, 'healthLead', 'WARD seven')).toEqual(['practiceNote']);
  expect(await libraryOf(story, 'healthLead', 'patience')).toEqual(['commendation']);
  expect(await libraryOf(story, 'healthLead', 'ward patience')).toEqual([]);
});

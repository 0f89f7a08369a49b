import { jest } from '@jest/globals';
import type { PersonKey } from '#testing/small-place/people';
import { encodeId } from '#read-models/global-id';
import { Scene } from '../journey/scene.ts';

jest.setTimeout(90_000);

/** Wards of one organisation's measure: entered, hidden where small, and read by nobody else. */
const scene = new Scene();
beforeAll(() => scene.open(), 180_000);
afterAll(() => scene.close(), 60_000);

interface Answer {
  type: string;
  fields?: { field: string; message: string }[];
  breakdowns?: {
    parts: { name: string; value: number | null; numerator: number | null; hidden: boolean }[];
  }[];
}

const ward = (number: number, numerator: number, denominator: number) => {
  return { code: `E0500000${number}`, name: `Ward ${number}`, numerator, denominator };
};
const rows = [ward(1, 180, 200), ward(2, 3, 12), ward(3, 130, 140), ward(4, 37, 48)];
const shown = `breakdowns { grouping hiddenCount parts { name value numerator hidden } masked { name } }`;

async function save(key: PersonKey, says: object = {}): Promise<Answer> {
  const query = `mutation ($input: SaveBreakdownInput!) { answer: saveBreakdown(input: $input) { type: __typename
    ... on BreakdownSaved { ${shown} } ... on Invalid { fields { field message } } ... on NotPermitted { message } } }`;
  const indicatorId = scene.story.ownIndicator('councilHome');
  const input = { indicatorId, periodStart: '2026-02-01', dimension: 'ward', rows, ...says };
  return (await scene.story.ask<{ answer: Answer }>(key, query, { input })).data.answer;
}

describe('figures of wards over the API', () => {
  it('are entered by those who enter figures, and by nobody else', async () => {
    for (const key of ['manager', 'portfolioHolder', 'scrutiny'] as const)
      expect(await save(key)).toMatchObject({ type: 'NotPermitted' });
    expect(await save('healthLead')).toMatchObject({ type: 'NotFound' });
    const { breakdowns } = await save('councilOfficer');
    expect(breakdowns?.[0]).toMatchObject({ grouping: 'Wards', hiddenCount: 2 });
    expect(breakdowns?.[0]?.parts).toMatchObject([
      { name: 'Ward 1', value: 90, hidden: false },
      { name: 'Ward 2', value: null, numerator: null, hidden: true },
      { name: 'Ward 3', hidden: false },
      { name: 'Ward 4', value: null, numerator: null, hidden: true },
    ]);
  });

  it('are offered to them alone', async () => {
    const offer = async (key: PersonKey) => {
      const query = `query ($id: ID!) { answer: breakdownOffer(indicatorId: $id) { available whyNot } }`;
      const id = scene.story.ownIndicator('councilHome');
      const asked = scene.story.ask<{ answer: { available: boolean } | null }>(key, query, { id });
      return (await asked).data.answer;
    };
    expect(await offer('councilOfficer')).toEqual({ available: true, whyNot: null });
    expect(await offer('portfolioHolder')).toEqual({ available: false, whyNot: expect.any(String) });
    expect(await offer('healthLead')).toBeNull();
  });

  it('are hidden under the threshold that the organisation decided', async () => {
    const council = scene.story.place.organisations.council;
    const ownerId = encodeId('Organisation', council, council);
    const set = `mutation ($input: SetPolicyInput!) { answer: setPolicy(input: $input) { type: __typename } }`;
    const values = [{ key: 'publicationThreshold', value: '3' }];
    const input = { ownerId, expectedVersion: 0, values };
    const decided = await scene.story.ask<{ answer: Answer }>('administrator', set, { input });
    expect(decided.data.answer).toEqual({ type: 'PolicySet' });
    const id = scene.story.ownIndicator('councilHome');
    const read = `query ($id: ID!) { answer: breakdowns(indicatorId: $id) { threshold hiddenCount } }`;
    const seen = await scene.story.ask<{ answer: object[] }>('scrutiny', read, { id });
    expect(seen.data.answer).toEqual([{ threshold: 3, hiddenCount: 0 }]);
  });

  it('are whole or refused by row, and changed only with a reason', async () => {
    const wrong = await save('councilOfficer', { rows: [ward(1, 5, 0), { ...ward(2, 1, 2), code: 'Hale' }] });
    expect(wrong.fields?.map(({ field }) => field)).toEqual(['rows.1.denominator', 'rows.2.code']);
    const changed = [ward(1, 181, 200), ...rows.slice(1)];
    expect((await save('councilOfficer', { rows: changed })).fields?.[0]?.field).toBe('reason');
    expect(await save('councilOfficer', { rows: changed, reason: 'One more.' })).toMatchObject({
      type: 'BreakdownSaved',
    });
    expect((await save('councilOfficer', { dimension: 'group' })).fields?.[0]?.field).toBe('grouping');
    expect((await save('councilOfficer', { periodStart: '2026-03-01' })).fields?.[0]?.field).toBe(
      'periodStart',
    );
  });
});

describe('figures of groups on the pages', () => {
  it('are pasted, put right with nothing lost, and stand on the measure', async () => {
    const { visitor, story } = scene;
    await visitor.become('councilOfficer');
    const address = `/indicators/${story.ownIndicator('councilHome')}`;
    await visitor.visit(`${address}/breakdown`);
    await visitor.page.getByLabel('Group of people').check();
    await visitor.field('rows').fill('u65, Under 65, 200, 220\no65, 65 and over, many, 180');
    await visitor.press('Keep these figures');
    expect(await visitor.problems()).toEqual(['Line 2: “many” is no number']);
    await visitor.field('rows').fill('u65, Under 65, 200, 220\no65, 65 and over, 152, 180');
    await visitor.press('Keep these figures');
    expect(await visitor.problems()).toEqual(['Say what these are groups of, such as “Age”.']);
    await visitor.field('grouping').fill('Age');
    await visitor.press('Keep these figures');
    expect(await visitor.page.content()).toContain('65 and over');
    await visitor.check(address);
    // A code is one part's in the whole place: groups of something else do not take its name from it.
    const [first, second] = ['u65', 'other'].map((code) => ({
      ...ward(1, 9, 10),
      code,
      name: `Tenants, ${code}`,
    }));
    const taken = await save('councilOfficer', {
      dimension: 'group',
      grouping: 'Tenure',
      rows: [first, second],
    });
    expect(taken.fields).toEqual([
      { field: 'rows.1.code', message: '“u65” is Under 65, of Age. Give this one another code.' },
    ]);
    expect(visitor.findings).toEqual([]);
  });
});

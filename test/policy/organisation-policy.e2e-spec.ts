import type { Browser } from 'playwright-core';
import { encodeId } from '#read-models/global-id';
import { launchBrowser } from '#testing/browser';
import { asking, refusals } from '../improvement/asking.ts';
import type { Asking } from '../improvement/asking.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';
import { retentionOfPlace } from './retention.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';

interface PolicyAnswer {
  of: string;
  name: string;
  version: number;
  maySet: boolean;
  whyNot: string | null;
  settings: { key: string; words: string; maySet: boolean }[];
  changes: { label: string; before: string; after: string }[];
}

const fields = `of name version maySet whyNot settings { key words maySet } changes { label before after }`;
const invented = '00000000-0000-7000-8000-999999999999';
let product: Product;
let site: Site;
let browser: Browser;
let visitor: Visitor;
let council: string;
let as: Asking['as'];
let api: Asking['api'];

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  ({ as, api } = asking(product));
  const [place] = product.places;
  if (!place) throw new Error('There is a place.');
  council = encodeId('Organisation', place.organisations.council, place.organisations.council);
  site = await startSite(product);
  browser = await launchBrowser();
  visitor = await Visitor.open(browser, site.url, place);
}, 180_000);
afterAll(async () => {
  await visitor?.close();
  await browser?.close();
  await site?.stop();
  await product?.stop();
});

const read = (token: string, id = council) =>
  api<PolicyAnswer | null>(token, `query ($id: ID!) { answer: policy(ownerId: $id) { ${fields} } }`, { id });
const set = (token: string, expectedVersion: number, values: object, ownerId = council) =>
  api<Record<string, unknown>>(
    token,
    `mutation ($input: SetPolicyInput!) { answer: setPolicy(input: $input) { type: __typename
       ... on PolicySet { policy { ${fields} } } ${refusals} } }`,
    {
      input: {
        ownerId,
        expectedVersion,
        values: Object.entries(values).map(([key, value]) => ({ key, value: value as unknown })),
      },
    },
  );

describe('the policy of an organisation', () => {
  it('is read by everyone in it, and is for anyone else as if it were not there', async () => {
    const seen = await read(await as('councilOfficer'));
    expect(seen).toMatchObject({ of: 'organisation', version: 0, maySet: false, changes: [] });
    const words = Object.fromEntries((seen?.settings ?? []).map((one) => [one.key, one.words]));
    expect(words).toMatchObject({
      lateReturnDays: '5 working days',
      budgetHolderLimitPence: 'As the partnership has it',
      targetSmallStepPercent: '5 per cent',
    });
    expect(words).not.toHaveProperty('triageDays');
    // A fellow member of the same partnership knows the council, and still not how it runs its own work.
    for (const token of [await as('healthAdministrator'), await as('administrator', 1)]) {
      expect(await read(token)).toBeNull();
      expect(await read(token, encodeId('Organisation', invented, invented))).toBeNull();
      const refused = await set(token, 0, { lateReturnDays: '3' });
      expect(refused).toEqual(
        await set(token, 0, { lateReturnDays: '3' }, encodeId('Organisation', invented, invented)),
      );
      expect(refused).toMatchObject({ type: 'NotFound' });
    }
  });

  it('is changed by neither officer nor budget holder, and by its leader only where authority is limited', async () => {
    for (const key of ['councilOfficer', 'councilBudget', 'manager'] as const) {
      expect(await set(await as(key), 0, { lateReturnDays: '3' })).toMatchObject({
        type: 'NotPermitted',
        rule: 'needs:administrator',
      });
      expect(await set(await as(key), 0, { budgetHolderLimitPence: '1' })).toMatchObject({
        type: 'NotPermitted',
        rule: 'needs:leader|administrator',
      });
    }
    const leader = await as('leader');
    const both = { budgetHolderLimitPence: '5000000', lateReturnDays: '3' };
    expect(await set(leader, 0, both)).toMatchObject({ type: 'NotPermitted', rule: 'needs:administrator' });
    expect(await read(leader)).toMatchObject({ version: 0, maySet: true });
    expect(await set(leader, 0, { budgetHolderLimitPence: '5000000' })).toMatchObject({
      type: 'PolicySet',
      policy: {
        version: 1,
        changes: [{ before: 'As the partnership has it', after: '£50,000' }],
      },
    });
    const mine = (await read(leader))?.settings.filter(({ maySet }) => maySet).map(({ key }) => key);
    expect(mine).toEqual(['budgetHolderLimitPence', 'budgetHolderUnlimited', 'aboveLimitApprovers']);
  });

  it('takes nothing out of bounds, nothing that is a partnership’s to decide, and nothing late', async () => {
    const token = await as('administrator');
    const wrong = await set(token, 1, { lateReturnDays: '0', triageDays: '5', budgetHolderUnlimited: 'x' });
    expect(wrong).toMatchObject({ type: 'Invalid' });
    const named = (wrong['fields'] as { field: string }[]).map(({ field }) => field);
    expect(named).toEqual(['lateReturnDays', 'triageDays', 'budgetHolderUnlimited']);
    expect(await set(token, 0, { lateReturnDays: '3' })).toMatchObject({
      type: 'ChangedMeanwhile',
      version: 1,
    });
    expect((await read(token))?.version).toBe(1);
  });

  it('is changed on its page by its administrator; what is wrong is said and nothing typed is lost', async () => {
    await visitor.become('administrator');
    await visitor.visit('/returns');
    await visitor.follow('/policy');
    expect(await visitor.heading()).toBe('How work runs here');
    const address = visitor.path;
    await visitor.follow('/policy/change');
    expect(await visitor.field('budgetHolderLimitPence').inputValue()).toBe('50,000');
    await visitor.field('verificationDays').fill('none');
    await visitor.field('correctionDays').fill('4');
    await visitor.press('Save the policy');
    expect(await visitor.problems()).toEqual(['Enter a whole number from 1 to 130.']);
    expect(await visitor.field('correctionDays').inputValue()).toBe('4');
    await visitor.field('verificationDays').fill('7');
    await visitor.press('Save the policy');
    expect(visitor.path).toBe(address);
    expect(await visitor.page.getByText('7 working days').count()).toBeGreaterThan(0);
    const seen = await read(await as('councilOfficer'));
    const changed = seen?.changes.slice(0, 2).map(({ label }) => label);
    expect(changed?.toSorted()).toEqual(['Correction', 'Verification']);
    await visitor.check(address);
  }, 120_000);

  it('shows its leader the limits alone, its officers none, and others no page', async () => {
    await visitor.become('leader');
    await visitor.visit(`/organisations/${council}/policy/change`);
    expect(await visitor.field('budgetHolderLimitPence').count()).toBe(1);
    expect(await visitor.field('lateReturnDays').count()).toBe(0);
    await visitor.become('councilOfficer');
    await visitor.visit(`/organisations/${council}/policy`);
    expect(await visitor.page.getByRole('button', { name: 'Change the policy' }).count()).toBe(0);
    await visitor.become('healthAdministrator');
    expect(await visitor.visit(`/organisations/${council}/policy`)).toBe(404);
    expect(visitor.findings).toEqual([]);
  }, 120_000);
});

retentionOfPlace(() => ({ product, visitor, council, as, api }));

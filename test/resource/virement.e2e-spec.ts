import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { encodeId } from '#read-models/global-id';
import { launchBrowser } from '#testing/browser';
import { must } from '#testing/small-place/company';
import { placePassword } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import { ask, signIn } from '../support/graphql.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';
import { authorityTiers } from './authority.steps.ts';
import { ledgerAndYears } from './ledger.steps.ts';
import { MoneyPlace } from './money-place.ts';
import type { AskedCase } from './money-place.ts';

jest.setTimeout(120_000);

interface Seen {
  id: string;
  version: number;
  state: string;
  acts: { name: string; available: boolean; whyNot: string | null }[];
}

const fields = 'id version state acts { name available whyNot }';
const inputs = {
  approveVirement: 'Commented',
  refuseVirement: 'Reasoned',
  askReversal: 'Reasoned',
  agreeReversal: 'Commented',
};

describe('a movement over the API and on its pages', () => {
  let product: Product;
  let money: MoneyPlace;
  let one: AskedCase;
  let site: Site;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    product = await startProduct(['Ashcombe']);
    const [place] = product.places;
    if (!place) throw new Error('There is a place.');
    money = await MoneyPlace.open(product.database, place, product.clock);
    await money.setLimits('council', { pence: 100_000 });
    [one = { caseId: '', out: '', in: '' }] = await money.ask(1, { from: 'health', amount: 200_000 });
    await money.work();
    site = await startSite(product);
    browser = await launchBrowser();
    visitor = await Visitor.open(browser, site.url, place);
  }, 180_000);
  afterAll(async () => {
    await visitor.close();
    await browser.close();
    await site.stop();
    await money.close();
    await product.stop();
  });

  const idOf = (body: 'council' | 'health', leg: string): string =>
    encodeId('Virement', money.place.organisations[body], leg);

  const asked = async <T>(key: PersonKey, query: string, variables: object = {}): Promise<T> => {
    const token = await signIn(product.apiUrl, money.place.people[key].email, placePassword);
    const { data } = await ask<T>(product.apiUrl, { query, variables: { ...variables }, token });
    return data;
  };
  const seenBy = async (key: PersonKey, id: string): Promise<Seen | null> =>
    (
      await asked<{ virement: Seen | null }>(key, `query ($id: ID!) { virement(id: $id) { ${fields} } }`, {
        id,
      })
    ).virement;
  const act = async (key: PersonKey, name: keyof typeof inputs, input: object) =>
    (
      await asked<{ answer: { type: string; rule?: string; virement?: Seen } }>(
        key,
        `mutation ($input: ${inputs[name]}VirementInput!) { answer: ${name}(input: $input) { type: __typename
          ... on VirementMoved { virement { ${fields} } } ... on NotPermitted { rule }
          ... on ChangedMeanwhile { version } ... on Invalid { fields { field message } } } }`,
        { input },
      )
    ).answer;
  const needs = async (key: PersonKey): Promise<string[]> => {
    const query = '{ needsMe(first: 50) { edges { node { kind } } } }';
    const { needsMe } = await asked<{ needsMe: { edges: { node: { kind: string } }[] } }>(key, query);
    return needsMe.edges.map(({ node }) => node.kind);
  };

  it('asks each budget holder, and shows each organisation its own side alone', async () => {
    expect(await needs('councilBudget')).toContain('consent');
    expect((await seenBy('councilBudget', idOf('council', one.in)))?.state).toBe('asked');
    for (const key of ['councilBudget', 'policeLead'] as const) {
      expect(await seenBy(key, idOf('health', one.out))).toBeNull();
      const input = { virementId: idOf('health', one.out), expectedVersion: 1, reason: 'No.' };
      expect(await act(key, 'refuseVirement', input)).toMatchObject({ type: 'NotFound' });
    }
  });

  it('takes a consent above the limit on the case’s form, and then waits for the leader', async () => {
    await must('gives', money.consent('healthBudget', one, one.out));
    await visitor.become('councilBudget');
    const caseId = encodeId('ImprovementCase', money.place.partnership, one.caseId);
    await visitor.visit(`/cases/${caseId}/consent`);
    await visitor.page.check('input[name=headingId]');
    await visitor.page.check('input[name=decision][value=consent]');
    await visitor.press('Send decision');
    const seen = await seenBy('councilBudget', idOf('council', one.in));
    expect(seen?.state).toBe('reserved');
    expect(seen?.acts.find(({ name }) => name === 'approve')).toMatchObject({
      available: false,
      whyNot: expect.stringContaining('the leader of Ashcombe Council must decide') as string,
    });
    expect(await needs('councilBudget')).not.toContain('consent');
    const input = { virementId: idOf('council', one.in), expectedVersion: seen?.version ?? 0 };
    expect(await act('councilBudget', 'approveVirement', input)).toMatchObject({
      type: 'NotPermitted',
      rule: 'aboveBudgetHolderLimit',
    });
    expect(await act('deputy', 'approveVirement', input)).toMatchObject({ rule: 'needs:leader' });
    expect(await act('leader', 'approveVirement', { ...input, expectedVersion: 1 })).toMatchObject({
      type: 'ChangedMeanwhile',
    });
  });

  it('is approved by the leader on its page, and enacted', async () => {
    expect(await needs('leader')).toContain('approveVirement');
    await visitor.become('leader');
    const path = `/virements/${idOf('council', one.in)}`;
    expect(await visitor.visit(path)).toBe(200);
    expect(await visitor.visit(`${path}/approve`)).toBe(200);
    await visitor.press('Approve');
    await money.work();
    expect((await seenBy('leader', idOf('council', one.in)))?.state).toBe('enacted');
    expect((await money.caseOf(one.caseId)).stage).toBe('delivery');
    expect(await visitor.visit('/resources')).toBe(200);
  });

  ledgerAndYears(() => ({ product, money, one, visitor }));

  it('is reversed from its pages: a reason is wanted, then the other side agrees', async () => {
    const path = `/virements/${idOf('council', one.in)}/reverse`;
    await visitor.become('leader');
    await visitor.visit(path);
    await visitor.press('Ask for reversal');
    expect(await visitor.problems()).not.toEqual([]);
    await visitor.page.fill('textarea[name=reason]', 'The post was never filled.');
    await visitor.press('Ask for reversal');
    await money.work();
    expect(await needs('healthBudget')).toContain('agreeReversal');
    await visitor.become('healthBudget');
    await visitor.visit(`/virements/${idOf('health', one.out)}/agree-reversal`);
    await visitor.press('Agree to reverse');
    await money.work();
    expect((await seenBy('healthBudget', idOf('health', one.out)))?.state).toBe('reversed');
    expect(await visitor.visit(`/virements/${idOf('council', one.in)}`)).toBe(404);
    expect(await visitor.visit(`/virements/${idOf('health', one.out)}/reverse`)).toBe(409);
  });

  authorityTiers(() => ({ product, money, visitor }));

  it('has pages in which axe finds nothing', () => {
    expect(visitor.findings).toEqual([]);
  });
});

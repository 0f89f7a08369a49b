import { jest } from '@jest/globals';
import type { PersonKey } from '#testing/small-place/people';
import { inOrder } from '../support/in-order.ts';
import { Scene } from '../journey/scene.ts';
import { historyDocument, queueDocument, returnDocument } from './returns.document.ts';
import { visitEnter } from './visit-enter.ts';
import type { ReturnAct, ReturnAnswer } from './returns.document.ts';

jest.setTimeout(90_000);

const periodStart = '2026-03-01';
const scene = new Scene();
beforeAll(() => scene.open(), 180_000);
afterAll(() => scene.close(), 60_000);

/** One return lived through over HTTP and on its pages, with what must be refused (docs/workflow.md section 2). */
describe('the return of March', () => {
  const next = inOrder();
  const step = (name: string, work: () => Promise<void>): void => it(name, () => next(work));
  const indicatorId = () => scene.story.ownIndicator('councilHome');
  let version = 0;

  async function act(key: PersonKey, name: ReturnAct, more: object = {}): Promise<ReturnAnswer> {
    const input = { indicatorId: indicatorId(), periodStart, ...more };
    const { data, body } = await scene.story.ask<{ answer?: ReturnAnswer }>(key, returnDocument(name), {
      input,
    });
    if (!data.answer) throw new Error(`${name} was not answered: ${body}`);
    version = data.answer.item?.version ?? version;
    return data.answer;
  }
  const save = (key: PersonKey, numerator: number, reason: string | null = null) =>
    act(key, 'saveReturn', { numerator, denominator: 400, reason });

  step('is drafted by those who may, thrown away, and drafted again', async () => {
    scene.at('2026-04-08T09:00:00Z');
    await scene.story.around.deliver();
    expect(await save('councilBudget', 360)).toMatchObject({ type: 'NotPermitted' });
    expect(await save('healthOfficer', 360)).toMatchObject({ type: 'NotFound' });
    expect(await act('councilOfficer', 'removeReturnDraft')).toMatchObject({ type: 'NotFound' });
    expect(await save('councilOfficer', 350)).toMatchObject({ item: { stage: 'drafted' } });
    expect(await act('councilOfficer', 'removeReturnDraft')).toMatchObject({ item: { stage: 'due' } });
    expect(await save('councilVerifier', 350)).toMatchObject({ item: { stage: 'drafted' } });
    expect(await act('councilVerifier', 'verifyReturn', { expectedVersion: version })).toMatchObject({
      type: 'NotAvailableNow',
      stateLabel: 'Draft',
    });
  });

  step(
    'is signed by the partner lead only, and verified by neither who entered nor who signed it',
    async () => {
      expect(await act('councilOfficer', 'signReturn')).toMatchObject({ type: 'NotPermitted' });
      expect(await act('councilLead', 'signReturn')).toMatchObject({ item: { stage: 'submitted' } });
      const checks: [PersonKey, string][] = [
        ['councilVerifier', 'enteredByNeverVerifies'],
        ['councilLead', 'needs:data_verifier'],
        ['manager', 'needs:data_verifier'],
      ];
      for (const [key, rule] of checks) {
        const seen = { expectedVersion: version };
        expect(await act(key, 'verifyReturn', seen)).toMatchObject({ type: 'NotPermitted', rule });
        expect(await act(key, 'sendBackReturn', { ...seen, reason: 'No.' })).toMatchObject({ rule });
      }
      const elsewhere = await act('healthLead', 'verifyReturn', { expectedVersion: version });
      expect(elsewhere).toMatchObject({ type: 'NotFound' });
    },
  );

  step('waits in the queue, and says there why this person may not', async () => {
    const { data } = await scene.story.ask<{ returnsToVerify: object }>('councilVerifier', queueDocument, {});
    expect(data.returnsToVerify).toMatchObject({
      totalCount: 1,
      edges: [{ node: { version, canVerify: false, whyNotVerify: expect.stringContaining('You entered') } }],
    });
  });

  step('is restated with a reason, and then sent back on its page', async () => {
    await save('councilOfficer', 352);
    expect(await act('councilLead', 'signReturn')).toMatchObject({ fields: [{ field: 'reason' }] });
    const restated = await act('councilLead', 'signReturn', { reason: 'Two late records.' });
    expect(restated).toMatchObject({ item: { stage: 'submitted' } });
    const { visitor } = scene;
    await visitor.become('councilVerifier');
    await visitor.visit('/');
    await visitor.visit('/returns');
    await visitor.visit('/returns/verify');
    await visitor.follow('/verify');
    await visitor.visit(`/returns/${indicatorId()}/${periodStart}/verify`);
    await visitor.press('Confirm');
    expect(await visitor.problems()).toHaveLength(1);
    await visitor.page.getByLabel('No, send it back').check();
    await visitor.press('Confirm');
    expect(await visitor.problems()).toEqual(['Say what is wrong with the figure']);
    await visitor.field('reason').fill('One ward is missing.');
    await visitor.press('Confirm');
    expect(visitor.path).toBe('/returns/verify');
  });

  step('shows what is wrong at its form, and is put right and verified on the pages', async () => {
    const { visitor } = scene;
    await visitor.become('councilOfficer');
    await visitor.visit('/returns');
    await visitor.visit(`/returns/${indicatorId()}/${periodStart}`);
    expect(await visitor.page.getByText('One ward is missing.').count()).toBeGreaterThan(0);
    await visitor.field('numerator').fill('356');
    await visitor.field('reason').fill('The ward is in.');
    await visitor.press('Save draft');
    expect(await act('councilLead', 'signReturn', { reason: 'The ward is in.' })).toMatchObject({
      item: { stage: 'submitted' },
    });
    await visitor.become('councilVerifier');
    await visitor.visit(`/returns/${indicatorId()}/${periodStart}/verify`);
    await visitor.page.getByLabel('Yes, verify it').check();
    await visitor.press('Confirm');
    await visitor.visit(`/indicators/${await home()}`);
    expect(await visitor.page.getByText(/verified by/).count()).toBeGreaterThan(0);
    const stale = await act('councilVerifier', 'verifyReturn', { expectedVersion: version });
    expect(stale).toMatchObject({ type: 'ChangedMeanwhile' });
  });

  step('tells its history, newest first', async () => {
    const { data } = await scene.story.ask<{
      returnHistory: { label: string }[];
      returnWay: { state: string }[];
    }>('councilLead', historyDocument, { indicatorId: indicatorId(), periodStart });
    const labels = data.returnHistory.map(({ label }) => label);
    expect(labels[0]).toBe('Figure verified');
    expect(labels.at(-1)).toBe('Return opened');
    expect(labels).toContain('Figure sent back');
    const way = data.returnWay.map(({ state }) => /figure:(\w+)/.exec(state)?.[1]);
    expect([way[0], way.at(-1)]).toEqual(['due', 'verified']);
    expect(way).toContain('sentBack');
    const other = await scene.story.ask<{ returnHistory: null; returnWay: null }>(
      'healthLead',
      historyDocument,
      {
        indicatorId: indicatorId(),
        periodStart,
      },
    );
    expect(other.data).toMatchObject({ returnHistory: null, returnWay: null });
  });

  step('is one of many that are pasted from a spreadsheet and looked at before they are saved', async () => {
    scene.at('2026-05-12T09:00:00Z');
    await scene.story.around.deliver();
    const measure = await scene.story.ask<{ returnsDue: { items: { title: string }[] } }>(
      'councilOfficer',
      '{ returnsDue { items { title } } }',
      {},
    );
    const title = measure.data.returnsDue.items[0]?.title ?? '';
    const entered = await visitEnter(scene, title, 'April 2026');
    expect(entered.pasted).toEqual({
      told: '2 boxes were filled; 1 cell found no box. Nothing is saved yet.',
      boxes: ['1,310', '1,400'],
    });
    expect(entered.undone).toEqual(['', '']);
    expect(entered.named).toBe(`${title}\t310\t400`);
    expect(entered.refused).toEqual(['Line 2: no figure due is called “Nobody’s homes”.']);
    expect(entered.placed).toEqual(['310', '400']);
    expect(entered.foreign[0]).toContain('can no longer be entered');
    expect(entered.saved).toMatch(/^\/returns [^]*1 draft saved/);
    expect(await save('councilBudget', 1)).toMatchObject({ type: 'NotPermitted' });
    await scene.visitor.become('councilBudget');
    await scene.visitor.visit('/returns/enter');
    expect(await scene.visitor.page.getByText('Nothing is due that you may enter').count()).toBe(1);
  });

  step('may be said not to come: on its page, signed, and told wherever the figure would stand', async () => {
    const { visitor } = scene;
    const address = `/returns/${indicatorId()}/${periodStart}`;
    await visitor.become('councilOfficer');
    await visitor.visit(address);
    await visitor.page.getByText('There will be no figure for March 2026').click();
    await visitor.page.getByRole('button', { name: 'Continue to check' }).last().click();
    expect(await visitor.problems()).toEqual([
      'Choose why there will be no figure',
      'Say in words why there will be no figure',
    ]);
    await visitor.page.getByLabel('Not collected').check();
    await visitor.field('missing[reason]').fill('The count was called off for floods.');
    await visitor.page.getByRole('button', { name: 'Continue to check' }).last().click();
    expect(visitor.path).toBe(`${address}/check`);
    const words = 'Not collected. The count was called off for floods.';
    expect(await visitor.page.getByText(words).count()).toBe(1);
    expect(await act('councilLead', 'signReturn')).toMatchObject({ item: { stage: 'submitted' } });
    await visitor.become('councilVerifier');
    await visitor.visit('/returns/verify');
    await visitor.visit(`${address}/verify`);
    expect(await visitor.page.getByText(words).count()).toBeGreaterThan(0);
    await visitor.visit(`/indicators/${await home()}`);
    expect(await visitor.page.getByText(words.slice(1)).count()).toBeGreaterThan(0);
    const file = await visitor.page.request.get(
      `${new URL(visitor.page.url()).origin}/indicators/${indicatorId()}.csv`,
    );
    expect(await file.text()).toContain(',L,missing,notCollected,The count was called off for floods.');
  });

  it('has nothing on its pages that axe would mend, at either width', () => {
    expect(scene.visitor.findings).toEqual([]);
  });

  async function home(): Promise<string> {
    const query = `query ($indicatorId: ID!, $periodStart: Date!) {
      returnItem(indicatorId: $indicatorId, periodStart: $periodStart) { partnerships { indicatorId } } }`;
    const variables = { indicatorId: indicatorId(), periodStart };
    const { data } = await scene.story.ask<{ returnItem: { partnerships: { indicatorId: string }[] } }>(
      'councilLead',
      query,
      variables,
    );
    return data.returnItem.partnerships[0]?.indicatorId ?? '';
  }
});

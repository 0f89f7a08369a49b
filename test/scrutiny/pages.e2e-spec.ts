import { jest } from '@jest/globals';
import pg from 'pg';
import { takeUntil } from '../support/follow-through.ts';
import { inOrder } from '../support/in-order.ts';
import type { PersonKey } from '#testing/small-place/people';
import { Scene } from '../journey/scene.ts';

jest.setTimeout(120_000);

const scene = new Scene();
let casePath = '';

/** Every approved plan may be called in, so that the window opens on the way. */
async function everyPlanIsKeyDecision(): Promise<void> {
  const { partnership } = scene.story.place;
  const client = new pg.Client(scene.product.database.apiUrl);
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('app.tenants', $1, true)`, [partnership]);
  await client.query(`update partnership set policy = policy || '{"everyPlanIsKeyDecision": true}'`);
  await client.query('commit');
  await client.end();
}

beforeAll(async () => {
  await scene.open();
  await everyPlanIsKeyDecision();
  await takeUntil(scene.story, 'resourceShift');
  casePath = `/cases/${scene.story.caseId}`;
}, 180_000);
afterAll(() => scene.close(), 60_000);

const main = () => scene.visitor.page.getByRole('main').innerText();
const standing = async (): Promise<string> => (await scene.story.seenBy('scrutiny')).scrutinyState;

/** Does an act that takes one text, by its form: first sent empty, which says what is missing, then written. */
async function decide(who: PersonKey, event: string, field: string, button: string): Promise<void> {
  await scene.visitor.become(who);
  expect(await scene.visitor.visit(`${casePath}/decide/${event}`)).toBe(200);
  await scene.visitor.press(button);
  expect(await scene.visitor.problems()).toHaveLength(1);
  await scene.visitor.field(field).fill(`For the record: ${event}.`);
  await scene.visitor.press(button);
  expect(scene.visitor.path).toBe(casePath);
}

describe('what scrutiny does on a case, by its forms, without JavaScript', () => {
  const next = inOrder();
  const step = (name: string, work: () => Promise<void>): void => it(name, () => next(work));

  step('calls in an approved plan, and whoever approved it reconsiders', async () => {
    scene.at('2026-05-21T09:00:00Z');
    expect(await scene.state()).toBe('callInWindow.waiting');
    await decide('scrutiny', 'callIn', 'reason', 'Call in');
    expect(await scene.state()).toBe('callInWindow.called');
    await scene.visitor.become('healthLead');
    expect(await scene.visitor.visit(`${casePath}/reconsider`)).toBe(403);
    await scene.visitor.become('portfolioHolder');
    await scene.visitor.visit(`${casePath}/reconsider`);
    await scene.visitor.page.getByLabel('Confirm the approval').check();
    await scene.visitor.field('comment').fill('We looked again: it stands.');
    await scene.visitor.press('Send decision');
    expect([await scene.state(), await standing()]).toEqual(['resourceShift', 'watching']);
  });

  step('lets the case go, watches it again, and has it referred', async () => {
    await decide('scrutiny', 'stopWatching', 'reason', 'Take off the work programme');
    expect(await standing()).toBe('none');
    await decide('scrutiny', 'watch', 'reason', 'Put on the work programme');
    await scene.visitor.visit('/work-programme');
    expect(await main()).toContain('On scrutiny’s work programme');
    await decide('portfolioHolder', 'refer', 'reason', 'Refer to scrutiny');
    expect(await standing()).toBe('called');
  });

  step('makes no recommendation, and then one after all', async () => {
    await decide('scrutiny', 'noRecommendation', 'reason', 'Make no recommendation');
    await decide('scrutiny', 'refer', 'reason', 'Refer to scrutiny');
    await decide('scrutiny', 'draftRecommendation', 'reason', 'Begin a recommendation');
    await decide('scrutiny', 'issueRecommendation', 'reason', 'Issue the recommendation');
    expect(await standing()).toBe('awaitingResponse');
  });

  step('is answered from the case: a form that comes back keeps what was typed', async () => {
    await scene.visitor.become('scrutiny');
    await scene.visitor.visit(`${casePath}/respond-to-scrutiny`);
    expect(await main()).toContain('Only the portfolio holder');
    await scene.visitor.become('portfolioHolder');
    await scene.visitor.visit('/');
    expect(await main()).toContain('Answer scrutiny’s recommendation.');
    await scene.visitor.visit(`${casePath}/respond-to-scrutiny`);
    await scene.visitor.page.getByLabel('Accepted in part').check();
    await scene.visitor.field('response').fill('From October.');
    await scene.visitor.press('Send the response');
    expect(await scene.visitor.problems()).toHaveLength(4);
    expect(await scene.visitor.field('response').inputValue()).toBe('From October.');
    await scene.visitor.page
      .getByLabel('Organisation', { exact: true })
      .selectOption({ label: scene.names().health });
    await scene.visitor.field('person').fill('Head of discharge');
    await scene.visitor.fillDate('implementBy', '2026-10-01');
    await scene.visitor.field('steps').fill('A second lift.');
    await scene.visitor.press('Send the response');
    expect(scene.visitor.path).toMatch(/^\/recommendations\/[\w-]+$/);
    expect(await main()).toContain('Being carried out');
    expect(await standing()).toBe('tracking');
  });

  step('is carried out, evidenced, returned and closed', async () => {
    const path = scene.visitor.path;
    const act = async (who: PersonKey, name: string, field: string, button: string, date?: string) => {
      await scene.visitor.become(who);
      expect(await scene.visitor.visit(`${path}/act/${name}`)).toBe(200);
      await scene.visitor.field(field).fill(`Written by ${who}.`);
      if (date) await scene.visitor.fillDate('implementBy', date);
      await scene.visitor.press(button);
      expect(scene.visitor.path).toBe(path);
    };
    await act('healthLead', 'noteProgress', 'note', 'Save the note');
    await act('healthLead', 'submitEvidence', 'evidence', 'Send the evidence');
    await act('scrutiny', 'notSatisfied', 'reason', 'Return the evidence', '2026-12-01');
    await act('healthLead', 'submitEvidence', 'evidence', 'Send the evidence');
    await scene.visitor.become('portfolioHolder');
    expect(await scene.visitor.visit(`${path}/act/close`)).toBe(403);
    await act('scrutiny', 'close', 'reason', 'Close as carried out');
    await scene.visitor.visit(path);
    expect(await main()).toContain('Closed: carried out');
  });

  step('is tracked no longer', async () => {
    await decide('scrutiny', 'endTracking', 'reason', 'Stop tracking');
    expect(await standing()).toBe('none');
    expect(await main()).toContain('Recommendation 1');
  });
});

describe('the pages of scrutiny', () => {
  it('take a recommendation that comes from no case, and show it in the tracker, the file and the report', async () => {
    await scene.visitor.become('scrutiny');
    await scene.visitor.visit('/make-recommendation');
    await scene.visitor.press('Make the recommendation');
    expect(await scene.visitor.problems()).toHaveLength(3);
    await scene.visitor.field('title').fill('=Bus routes');
    await scene.visitor.page.locator('#putTo').selectOption({ label: `Leader, ${scene.names().council}` });
    await scene.visitor.field('recommendation').fill('Ask riders first.');
    await scene.visitor.press('Make the recommendation');
    const path = scene.visitor.path;
    await scene.visitor.visit('/recommendations?show=all');
    expect(await main()).toContain('2 recommendations');
    const file = await scene.visitor.page.request.get('/recommendations.csv?show=all');
    expect(await file.text()).toContain(`2,'=Bus routes,`);
    await scene.visitor.visit('/scrutiny-report?from=2026-04-01&to=2026-09-30');
    expect(await main()).toMatch(/Accepted in part\s+1/);
    await scene.visitor.visit(`${path}/act/withdraw`);
    await scene.visitor.field('reason').fill('Overtaken.');
    await scene.visitor.press('Withdraw');
    expect(await main()).toContain('Closed: withdrawn');
  });

  it('keep the work programme: add, move to a meeting, take off', async () => {
    await scene.visitor.become('scrutiny');
    await scene.visitor.visit('/work-programme/add');
    await scene.visitor.press('Add to the work programme');
    expect(await scene.visitor.problems()).toHaveLength(2);
    await scene.visitor.field('title').fill('Home care');
    await scene.visitor.field('reason').fill('Complaints.');
    await scene.visitor.press('Add to the work programme');
    await scene.visitor.follow('/move');
    await scene.visitor.fillDate('meetingOn', '2026-02-30');
    await scene.visitor.press('Save the date');
    expect(await scene.visitor.problems()).toEqual(['The meeting must be a real date']);
    await scene.visitor.fillDate('meetingOn', '2026-06-30');
    await scene.visitor.press('Save the date');
    expect(await main()).toContain('30 June 2026');
    await scene.visitor.follow('/take-off');
    await scene.visitor.press('Take off the work programme');
    expect(await scene.visitor.problems()).toEqual(['Give your reason']);
    await scene.visitor.field('reason').fill('Done.');
    await scene.visitor.press('Take off the work programme');
    await scene.visitor.visit('/work-programme?removed=yes');
    expect(await main()).toContain('Done.');
  });

  it('put a measure on the work programme from its own page, once', async () => {
    await scene.visitor.become('scrutiny');
    await scene.visitor.visit(casePath);
    await scene.visitor.follow('/indicators/');
    await scene.visitor.follow('/work-programme/add?indicator=');
    await scene.visitor.field('reason').fill('Two years of it.');
    await scene.visitor.press('Add to the work programme');
    expect(scene.visitor.path).toBe('/work-programme');
    expect(await main()).toContain('Two years of it.');
    await scene.visitor.page.goBack();
    await scene.visitor.page.reload();
    await scene.visitor.field('reason').fill('And again.');
    await scene.visitor.press('Add to the work programme');
    expect(await scene.visitor.problems()).toEqual(['This is on the work programme already.']);
    expect(await scene.visitor.field('reason').inputValue()).toBe('And again.');
  });

  it('give nothing to make to those who may not', async () => {
    await scene.visitor.become('manager');
    expect(await scene.visitor.visit('/make-recommendation')).toBe(403);
    expect(await scene.visitor.visit('/work-programme/add')).toBe(403);
  });

  it('have nothing that axe would mend, at either width, and none scrolls sideways', () => {
    expect(scene.visitor.findings).toEqual([]);
    expect(scene.visitor.checked.size).toBeGreaterThan(12);
  });
});

import type { Visitor } from '../support/visitor.ts';

/** Fills in the whole plan form without JavaScript, adding rows by its plain buttons; nothing is sent yet. */
export async function fillPlan(visitor: Visitor, names: { council: string; health: string }): Promise<void> {
  const { page } = visitor;
  const fill = (name: string, text: string) => visitor.field(name).fill(text);
  const choose = (name: string, label: string) => visitor.field(name).selectOption({ label });

  await visitor.press('Add another action');
  await visitor.press(/^Add a milestone to action 1/);
  if ((await visitor.field('resourcesAsked.0.amount').count()) === 0) await visitor.press('Add a resource');

  await fill('causes', 'Two coordinators left in February.');
  const action = async (row: number, title: string, organisation: string, due: string): Promise<void> => {
    await fill(`actions.${row}.title`, title);
    await choose(`actions.${row}.organisationId`, organisation);
    await fill(`actions.${row}.person`, 'Team manager');
    await visitor.fillDate(`actions.${row}.starts`, '2026-05-25');
    await visitor.fillDate(`actions.${row}.due`, due);
  };
  const milestone = async (path: string, title: string, due: string): Promise<void> => {
    await fill(`${path}.title`, title);
    await visitor.fillDate(`${path}.due`, due);
  };
  await action(0, 'Recruit two coordinators', names.council, '2026-10-30');
  await milestone('actions.0.milestones.0', 'Both in post', '2026-06-12');
  await milestone('actions.0.milestones.1', 'Both trained', '2026-10-30');
  await action(1, 'Tell the council of every discharge by noon', names.health, '2026-07-31');
  await milestone('actions.1.milestones.0', 'All wards do so', '2026-06-30');

  await visitor.fillDate('backOnTrack', '2026-11-30');
  await visitor.fillDate('trajectory.0.date', '2026-06-30');
  await fill('trajectory.0.value', '85');
  await page.getByLabel('The target is met').check();
  await fill('criteriaPointsAfter', '3');

  await choose('resourcesAsked.0.fromOrganisationId', names.health);
  await fill('resourcesAsked.0.fromHeading', 'Community beds');
  await choose('resourcesAsked.0.toOrganisationId', names.council);
  await fill('resourcesAsked.0.toHeading', 'Help at home');
  await fill('resourcesAsked.0.amount', '60,000');
  await visitor.field('resourcesAsked.0.year').selectOption('2026');

  for (const name of ['Equalities', 'Sustainability', 'Efficiency', 'Services', 'Partners']) {
    await fill(`impact${name}`, 'None expected: asked the teams.');
  }
  await fill('consulted', 'Ward managers.');
  await fill('risks', 'Recruitment takes longer.');
}

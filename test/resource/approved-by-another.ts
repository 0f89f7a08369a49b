import { must } from '#testing/small-place/company';
import type { MoneyPlace } from './money-place.ts';

/**
 * A movement above the limit of an organisation that has no leader: it waits for another budget holder, by the policy, and is
 * never approved by the one who reserved it or by anybody without the role.
 */
export async function approvedByAnother(money: MoneyPlace): Promise<void> {
  await money.setLimits('health', { pence: 100_000, approvers: 'budget_holder' });
  const [one] = await money.ask(1, { from: 'health', amount: 200_000 });
  if (!one) throw new Error('One was asked for.');
  await money.work();
  await must('reserves', money.consent('healthBudget', one, one.out));
  expect((await money.instance('health', one.out)).state).toBe('reserved');
  const approve = (key: 'healthBudget' | 'healthLead') =>
    money.act(key, 'health', one.out, { type: 'approve', comment: null });
  const denied = { kind: 'notPermitted' };
  expect(await approve('healthBudget')).toMatchObject({ ...denied, rule: 'reserverNeverApproves' });
  expect(await approve('healthLead')).toMatchObject({ ...denied, rule: 'needs:budget_holder' });
  await money.appoint('health', 'healthLead', 'budget_holder');
  await must('approves', approve('healthLead'));
  await must('takes', money.consent('councilBudget', one, one.in));
  await money.work();
  expect((await money.instance('health', one.out)).state).toBe('enacted');
  await money.setLimits('health', {});
}

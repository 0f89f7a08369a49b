import { challengeSteps } from './follow-through.challenge.ts';
import { deliverySteps } from './follow-through.delivery.ts';
import { planSteps } from './follow-through.plan.ts';
import { take } from './step.ts';
import type { Step } from './step.ts';
import type { Story } from './story.ts';

/** One case from a partner signing a bad figure to its close as improved, by ten people of two organisations. */
export const followThrough: readonly Step[] = [...challengeSteps, ...planSteps, ...deliverySteps];

/** Takes every step up to the first after which the case stands in this state. */
export async function takeUntil(story: Story, state: string): Promise<void> {
  const last = followThrough.findIndex(({ then }) => then.state === state);
  for (const step of followThrough.slice(0, last + 1)) await take(story, step);
}

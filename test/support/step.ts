import type { PersonKey } from '#testing/small-place/people';
import type { CaseAct, CaseAnswer, SeenCase } from './case.document.ts';
import type { Report, Story } from './story.ts';

/** What someone does to the case, given the case as they see it. */
export interface Act {
  by: PersonKey;
  does: CaseAct;
  says: (seen: SeenCase, story: Story) => object;
}

/** Something that must be refused for want of permission before the step is done: by someone else, or otherwise. */
export interface Denial extends Partial<Omit<Act, 'by'>> {
  by: PersonKey;
  rule: string;
  /** Whether the case offers them the act all the same, since it is theirs to do on another side of it. */
  offered?: boolean;
}

/** One step of the follow-through, the same for every spec that tells it. */
export interface Step {
  name: string;
  at: string;
  /** What is reported first; in the very first step the last of it opens the case. */
  reports?: Report[];
  denied?: Denial[];
  act?: Act;
  /** Where the case then stands, and when the next thing falls due: an instant, null when nothing does. */
  then: { state: string; due: string | null };
}

/** Does an act of a step or a denial. */
export async function perform(story: Story, { by, does, says }: Act): Promise<CaseAnswer> {
  const seen = await story.seenBy(by);
  return story.act(by, does, says(seen, story), { expectedVersion: seen.version });
}

/** Takes a step, without asking for what must be refused. @throws when anything in it is refused */
export async function take(story: Story, { name, at, reports, act }: Step): Promise<void> {
  story.moveTo(at);
  for (const report of reports ?? []) {
    const [opened] = await story.report(report);
    if (opened) story.caseId = opened;
  }
  if (act) {
    const answer = await perform(story, act);
    if (answer.type !== 'CaseMoved') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  }
  await story.around.deliver();
}

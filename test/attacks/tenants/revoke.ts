import { SharingStory } from '../../sharing/sharing-story.ts';
import type { Story } from '../../support/story.ts';

/** What came of ending agreements under readers. */
export interface Revoked {
  rounds: number;
  /** Reads while an agreement was in force, and those that began after the answer that it had ended. */
  before: number;
  after: number;
  /** Of the latter, those that were still shown the measure. */
  late: number;
}

const readers = ['healthLead', 'scrutiny', 'manager', 'coordinator'] as const;

/**
 * Shares a measure and ends it again, so many times, while members of the partnership read it without a pause: whoever
 * begins to read after the end was answered must not be shown it.
 */
export async function revokeUnderReaders(story: Story, rounds: number): Promise<Revoked> {
  const sharing = new SharingStory(story);
  const outcome: Revoked = { rounds, before: 0, after: 0, late: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const measure = { indicatorId: story.ownIndicator('policeCalls') };
    const proposed = await sharing.propose('policeLead', measure);
    const id = proposed.agreement?.id ?? '';
    const agreed = await sharing.act('coordinator', 'agreeSharing', id);
    if (agreed.type !== 'SharingMoved') throw new Error(JSON.stringify(agreed));
    await story.around.deliver();
    const measureId = (await sharing.seenBy('policeLead', id))?.sharedMeasureId ?? '';
    let endedAt = Infinity;
    let over = false;
    const reading = readers.map(async (person) => {
      while (!over) {
        const began = performance.now();
        const { data } = await sharing.measure(person, measureId);
        const listed = await sharing.titles(person);
        const isLate = began > endedAt;
        outcome[isLate ? 'after' : 'before'] += 2;
        if (isLate) outcome.late += Number(data.sharedMeasure !== null) + Number(listed.length > 0);
      }
    });
    const ended = await sharing.act('policeLead', 'endSharing', id, { reason: 'The pilot is over.' });
    endedAt = performance.now();
    if (ended.type !== 'SharingMoved') throw new Error(JSON.stringify(ended));
    await Promise.all(readers.map((person) => sharing.measure(person, measureId)));
    over = true;
    await Promise.all(reading);
  }
  return outcome;
}

import { caseDelays } from './delays.ts';
import { improvementCaseEntry } from './improvement-case.entry.ts';
import type { CaseRun } from './testing/case-run.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

/** An event of which only its name is known: it notes whether anything else was asked of it. */
function bare(type: string): { event: { type: string }; wasRead: () => boolean } {
  let read = false;
  const event = new Proxy(
    { type },
    {
      get: (target, key) => {
        if (key === 'type') return target.type;
        read = true;
        return undefined;
      },
    },
  );
  return { event, wasRead: () => read };
}

/** The events that might be taken, as a host asks: those accepted bare, and those refused only for their content. */
function possible(run: CaseRun): string[] {
  return improvementCaseEntry.events.filter((type) => {
    const { event, wasRead } = bare(type);
    try {
      return run.snapshot.can(event as Parameters<typeof run.snapshot.can>[0]) || wasRead();
    } catch {
      return wasRead();
    }
  });
}

describe('the improvement case as a host takes it', () => {
  it('has a due date for every wait and knows every event of its states', () => {
    const { machine, delays, events } = improvementCaseEntry;
    expect(delays).toBe(caseDelays);
    const taken = new Set<string>(machine.events.filter((type) => !type.startsWith('xstate.')));
    expect([...events].filter((type) => !taken.has(type))).toEqual([]);
    expect([...taken].filter((type) => !(events as string[]).includes(type))).toEqual([]);
  });

  it('lists an act that needs its reason, though the host asks without one', () => {
    expect(possible(walks.triage())).toEqual(
      expect.arrayContaining(['openChallenge', 'authoriseDrift', 'dismiss', 'watch', 'refer']),
    );
    expect(possible(walks.approval())).toEqual(
      expect.arrayContaining(['approvePlan', 'returnPlan', 'rejectPlan']),
    );
    expect(possible(walks.followUpReview([46, 47, 46]))).toEqual(
      expect.arrayContaining(['confirmVerdict', 'overrideVerdict']),
    );
  });

  it('leaves out what the case itself rules out, whatever the event would say', () => {
    expect(possible(walks.triage())).not.toContain('correctData');
    expect(possible(walks.triage())).not.toContain('redesignSystem');
    expect(possible(walks.delivery())).not.toContain('beginReview');
    expect(possible(walks.triage())).not.toContain('explain');
    expect(possible(walks.triage().send('dismiss'))).toEqual([]);
  });
});

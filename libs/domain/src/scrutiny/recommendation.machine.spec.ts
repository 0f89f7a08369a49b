import { recommendationActs } from './recommendation-events.ts';
import { isOver, recommendationStages } from './recommendation-stages.ts';
import { recommendationWaitsFor } from './recommendation-words.ts';
import { chair, holder, officer, partner, RecommendationRun } from './testing/recommendation-run.fixture.ts';

/** Every recommendation that can follow one by one act or one wait; answers both ways. */
function following(run: RecommendationRun): RecommendationRun[] {
  const ways = { respond: [{}, { decision: 'rejected', implementation: null }] };
  const sent = recommendationActs.flatMap((act) =>
    (act === 'respond' ? ways.respond : [{}])
      .filter((way) => run.can(act, way))
      .map((way) => run.fork().send(act, way)),
  );
  return run.timers.size > 0 ? [...sent, run.fork().fire()] : sent;
}

const keyOf = ({ state, context }: RecommendationRun): string =>
  [state, context.pressed !== null, context.escalatedHere].join();

describe('every recommendation', () => {
  const found = new Map<string, { run: RecommendationRun; before: Set<string> }>();
  const waiting = [new RecommendationRun()];
  found.set(keyOf(waiting[0]!), { run: waiting[0]!, before: new Set() });
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    for (const next of following(run)) {
      const key = keyOf(next);
      if (!found.has(key)) {
        found.set(key, { run: next, before: new Set() });
        waiting.push(next);
      }
      found.get(key)?.before.add(keyOf(run));
    }
  }

  it('comes through every stage there is, each kept in its papers as the machine has it', () => {
    const reached = new Set([...found.values()].map(({ run }) => run.state));
    expect([...reached].toSorted()).toEqual([...recommendationStages].toSorted());
    for (const { run } of found.values()) expect(run.context.stage).toBe(run.state);
  });

  it('can end from wherever it stands', () => {
    const canEnd = new Set([...found.keys()].filter((key) => isOver(key)));
    for (const key of canEnd) for (const before of found.get(key)?.before ?? []) canEnd.add(before);
    expect([...found.keys()].filter((key) => !canEnd.has(key))).toEqual([]);
  });

  it('takes nothing and waits for nothing once it is closed', () => {
    const over = [...found.values()].filter(({ run }) => isOver(run.state));
    expect(over.length).toBeGreaterThan(2);
    expect(over.flatMap(({ run }) => following(run))).toEqual([]);
    expect(over.map(({ run }) => recommendationWaitsFor(run.context)).join('')).toBe('');
  });
});

describe('the executive’s time to answer', () => {
  it('is two calendar months from the day it was made, and then the line is told, each level once', () => {
    const run = new RecommendationRun();
    expect(run.effects['recommendation.notify']).toEqual([{ to: 'executive', about: 'made' }]);
    expect([run.context.responseDue, run.due]).toEqual(['2026-05-02', '2026-05-02T23:00:00.000Z']);
    const told = [1, 2, 3].flatMap(() => run.fire().effects['recommendation.escalate'] ?? []);
    expect(told.map(({ level }) => level)).toEqual(['portfolioHolder', 'leader', 'scrutiny']);
    expect(run.state).toBe('awaitingResponse');
    expect(run.timers.size).toBe(0);
    expect(run.context.escalations.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-05-02',
      '2026-05-18',
      '2026-06-02',
    ]);
  });

  it('is as long as the partnership’s policy said when it was made', () => {
    const policy = { scrutinyResponseMonths: 1, scrutinyReminderDays: 5, scrutinyDecisionDays: 5 };
    expect(new RecommendationRun({ policy }).context.responseDue).toBe('2026-04-02');
  });

  it('starts anew when scrutiny presses a rejected recommendation, which it may do once', () => {
    const no = { decision: 'rejected', implementation: null };
    const run = new RecommendationRun().fire().send('respond', no);
    expect(run.context.implementation).toBeNull();
    run.send('pressAgain');
    expect([run.context.responseDue, run.context.escalatedHere]).toEqual(['2026-07-03', 0]);
    run.send('respond', no);
    expect([run.can('pressAgain'), run.can('acceptRejection'), run.can('withdraw')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('carrying it out', () => {
  const accepted = () => new RecommendationRun().send('respond');

  it('is overdue after the day that was promised, and nothing moves past whoever must do it', () => {
    const run = accepted();
    expect(run.due).toBe('2026-09-30T23:00:00.000Z');
    expect(run.fire().effects['recommendation.escalate']).toEqual([
      { level: 'portfolioHolder', stage: 'implementing' },
    ]);
    expect(run.state).toBe('implementing');
  });

  it('goes to and fro between evidence and scrutiny until scrutiny is satisfied', () => {
    const run = accepted().send('noteProgress').send('submitEvidence').send('notSatisfied');
    expect([run.state, run.context.implementation?.by]).toEqual(['implementing', '2027-12-31']);
    expect(run.context.evidence[0]?.returned?.text).toBe('Two rounds are missing.');
    run.send('submitEvidence').send('close');
    expect(run.effects['recommendation.tellCase']).toEqual([{ caseId: 'case', stage: 'closed.implemented' }]);
    expect(run.context.progress).toHaveLength(1);
  });

  it('tells no case where there is none', () => {
    const about = {
      kind: 'matter',
      title: 'Bus routes',
      caseId: null,
      caseNumber: null,
      indicatorId: null,
    } as const;
    const run = new RecommendationRun({ about }).send('withdraw');
    expect(run.effects['recommendation.tellCase']).toBeUndefined();
  });

  it('reminds scrutiny, once, of evidence it has not looked at', () => {
    const run = accepted().send('submitEvidence').fire();
    expect(run.effects['recommendation.escalate']).toEqual([{ level: 'scrutiny', stage: 'evidenced' }]);
    expect(run.timers.size).toBe(0);
  });
});

describe('duties kept apart by the machine itself', () => {
  it('lets nobody answer what they recommended', () => {
    expect(new RecommendationRun().can('respond', { by: officer })).toBe(false);
  });

  it('lets nobody judge what they answered or evidenced', () => {
    const evidenced = new RecommendationRun().send('respond').send('submitEvidence');
    for (const by of [holder, partner]) {
      expect([evidenced.can('close', { by }), evidenced.can('notSatisfied', { by })]).toEqual([false, false]);
    }
    expect(evidenced.can('close', { by: chair })).toBe(true);
    const rejected = new RecommendationRun().send('respond', { decision: 'rejected', implementation: null });
    expect([
      rejected.can('acceptRejection', { by: holder }),
      rejected.can('pressAgain', { by: holder }),
    ]).toEqual([false, false]);
  });
});

import type { CaseContext } from './case-context.ts';
import { newCase } from './new-case.ts';
import { figuresWith, sampleInput, samplePlan } from './testing/sample-case.fixture.ts';
import { verdictBasis } from './verdict-basis.ts';
import { writePlan } from './plan-document.ts';
import { people } from './testing/people.fixture.ts';

function inDelivery(values: number[]): CaseContext {
  const opened = newCase(sampleInput());
  const plan = writePlan(opened, samplePlan(), people.owner);
  return { ...opened, plan, interventionDate: '2026-03-10', figures: figuresWith(values) };
}

describe('what a verdict rests on', () => {
  it('is nothing before a plan is delivered', () => {
    expect(verdictBasis(newCase(sampleInput()))).toBeNull();
  });

  it('parts the figures at the day the work began; its own period is neither', () => {
    const basis = verdictBasis(inDelivery([38, 39, 41, 42]));
    expect(basis?.points.slice(-4).map(({ periodLabel, place }) => [periodLabel, place])).toEqual([
      ['February 2026', 'before'],
      ['March 2026', 'during'],
      ['April 2026', 'after'],
      ['May 2026', 'after'],
    ]);
    expect(basis?.before?.mean).toBeCloseTo(38.3, 0);
    expect(basis?.before?.upper).toBeGreaterThan(basis?.before?.mean ?? 0);
    expect(basis?.rebased).toBeNull();
  });

  it('makes limits anew once there are twelve figures after', () => {
    const after = Array.from({ length: 12 }, (_, index) => 42 + (index % 2));
    expect(verdictBasis(inDelivery([38, 38, ...after]))?.rebased?.mean).toBeCloseTo(42.5, 1);
  });

  it('leaves out figures that came after the verdict was given', () => {
    const judged = inDelivery([38, 39, 41, 42]);
    const review = {
      computedVerdict: 'improved',
      basis: '',
      pointsNeeded: 1,
      pointsSoFar: 1,
      verdict: 'improved',
      lesson: '',
      by: people.reviewer,
      at: '2026-05-12T09:00:00.000Z',
      overridden: false,
      overrideReason: null,
    } as const;
    expect(verdictBasis({ ...judged, review })?.points.at(-1)?.periodLabel).toBe('April 2026');
  });
});

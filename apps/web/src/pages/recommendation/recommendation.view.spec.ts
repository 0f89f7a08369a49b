import type { RecommendationQuery } from '../../generated/operations.ts';
import { recommendationView } from './recommendation.view.ts';

type Found = NonNullable<RecommendationQuery['recommendation']>;

const act = (name: string, available: boolean, whyNot: string | null = null) => ({
  name,
  label: name,
  available,
  whyNot,
});
const entry = {
  byToken: null,
  seq: 1,
  at: '2026-03-02T09:00:00Z',
  detail: null,
  fromLabel: '',
  toLabel: 'Rejected',
};
const found = (change: Partial<Found>): Found =>
  ({ id: 'r1', acts: [], history: [], way: [], ...change }) as unknown as Found;

describe('the page of a recommendation', () => {
  it('has one main act, others beside it, and says why not the rest', () => {
    const acts = [
      act('notSatisfied', true),
      act('close', true),
      act('withdraw', false, 'Only a scrutiny officer can do this.'),
    ];
    const view = recommendationView(found({ acts }));
    expect(view.main).toEqual({ name: 'close', label: 'close', href: '/recommendations/r1/act/close' });
    expect(view.others.map(({ name }) => name)).toEqual(['notSatisfied']);
    expect(view.withheld.map(({ whyNot }) => whyNot)).toEqual(['Only a scrutiny officer can do this.']);
  });

  it('has no main act where all that can be done is beside the point', () => {
    expect(recommendationView(found({ acts: [act('withdraw', true)] })).main).toBeNull();
    const { main } = recommendationView(found({ acts: [act('respond', true)] }));
    expect(main?.href).toBe('/recommendations/r1/respond');
  });

  it('draws the way taken on the machine’s own drawing', () => {
    const way = [
      { at: '2026-03-02T09:00:00Z', state: 'awaitingResponse', act: 'made the recommendation' },
      { at: '2026-04-02T09:00:00Z', state: 'rejected', act: 'responded' },
    ];
    const [region] = recommendationView(found({ way })).drawing;
    expect(region?.steps.map(({ act: taken, leftAt }) => [taken, leftAt])).toEqual([
      ['made the recommendation', '2026-04-02T09:00:00Z'],
      ['responded', null],
    ]);
    expect(region?.wide).toContain('Now: 2');
  });

  it('tells its history, for whom people acted, and where it went', () => {
    const history = [
      { ...entry, label: 'responded', who: 'Leader', onBehalfOf: 'Council', fromLabel: 'Waiting' },
      { ...entry, label: 'made the recommendation', who: 'Officer, Council', onBehalfOf: 'Council' },
    ];
    const { timeline } = recommendationView(found({ history }));
    expect(timeline.map(({ label, byline, moved }) => [label, byline, moved])).toEqual([
      ['Responded', 'Leader, on behalf of Council', 'Moved to: Rejected'],
      ['Made the recommendation', 'Officer, Council', ''],
    ]);
  });
});
